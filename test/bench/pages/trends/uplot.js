/** uPlot as its documentation shows it: one chart with a line for each region, and where the pointer is. */
import uPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css';
import { fetchJson } from '../fetched.js';
import { addStyles } from '../styles.js';

export async function draw(scene, container) {
  addStyles(css);
  const { periods, names, values } = await fetchJson(scene.figures);
  const moments = periods.map((period) => Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)) - 1) / 1000);
  const series = names.map((label, i) => ({ label, stroke: `hsl(${(i * 360) / names.length} 60% 40%)`, width: 1 }));
  const chart = new uPlot(
    { width: scene.width, height: scene.height, legend: { show: false }, series: [{}, ...series] },
    [moments, ...values],
    container,
  );
  return { drawing: () => chart.root };
}
