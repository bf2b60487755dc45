/** Our element as a page embeds it, with figures of the page's own: heading, sentences, trends in words, a chart for each region, and all around it. */
import '/dist/cdn/zo.js';
import { fetchJson } from '../fetched.js';

export async function draw(scene, container) {
  const { periods, codes, values } = await fetchJson(scene.figures);
  const trend = document.createElement('zo-trend-line');
  Object.assign(trend, { indicator: scene.indicator, regions: codes.join(' '), layout: 'multiples', release: scene.release });
  trend.table = tableOf(scene.indicator, periods, codes, values);
  const failed = new Promise((_, reject) => trend.addEventListener('zo-error', ({ detail }) => reject(new Error(detail.message))));
  const drawn = new Promise((resolve) => {
    trend.addEventListener('zo-load', () => {
      const look = () => trend.shadowRoot.querySelectorAll('.panel .trend').length === codes.length && resolve();
      new MutationObserver(look).observe(trend.shadowRoot, { subtree: true, childList: true });
      look();
    });
  });
  container.append(trend);
  await Promise.race([drawn, failed]);
  return { drawing: () => trend.shadowRoot.querySelector('.panels') };
}

function tableOf(indicator, periods, codes, values) {
  const column = new Float64Array(periods.length * codes.length);
  values.forEach((line, region) => line.forEach((value, period) => (column[period * codes.length + region] = value)));
  return {
    indicator,
    level: 'gemeente',
    codes,
    periods,
    categories: ['total'],
    columns: { value: { values: column, status: new Uint8Array(column.length) } },
  };
}
