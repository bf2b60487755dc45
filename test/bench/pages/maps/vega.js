/** Vega-Lite through vega-embed, on canvas. */
import embed from 'vega-embed';
import { BORDER, colourOf, HIGHLIGHT, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';

export async function draw(scene, container) {
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const codes = topology.objects.regions.geometries.map(({ id }) => id);
  const rowsOf = (numbers) => {
    const classes = quantileClasses(numbers);
    return codes.map((id, i) => ({ id, colour: colourOf(classes[i]) }));
  };
  const { view } = await embed(
    container,
    {
      width: scene.width,
      height: scene.height,
      padding: 0,
      datasets: { figures: rowsOf(values) },
      data: { values: topology, format: { type: 'topojson', feature: 'regions' } },
      transform: [{ lookup: 'id', from: { data: { name: 'figures' }, key: 'id', fields: ['colour'] } }],
      projection: { type: 'identity', reflectY: true },
      params: [{ name: 'pointed', select: { type: 'point', on: 'pointerover', clear: 'pointerout' } }],
      mark: { type: 'geoshape' },
      encoding: {
        fill: { field: 'colour', type: 'nominal', scale: null },
        stroke: { condition: { param: 'pointed', empty: false, value: HIGHLIGHT }, value: BORDER },
        strokeWidth: { condition: { param: 'pointed', empty: false, value: 2 }, value: values.length > 2000 ? 0.35 : 0.7 },
      },
    },
    { renderer: 'canvas', actions: false },
  );
  await view.runAsync();

  return {
    async recolour() {
      await view.data('figures', rowsOf(await fetchJson(scene.values[1]))).runAsync();
    },
  };
}
