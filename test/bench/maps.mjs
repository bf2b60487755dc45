/**
 * The pages that are compared. `scripts`: the one that draws, and what it needs, asked for together. `webgl`: needs a browser that draws WebGL. `wheel`: what enlarges its map by a tenth, as far as the wheel
 * goes in pixels and the key that is held; so ten steps lead all to the same picture, about 2.6 times as large.
 */
export const MAPS = [
  { id: 'zo', name: 'zo-region-map', scripts: ['/bench/maps/zo.js', '/dist/cdn/zo.js'], wheel: { turn: 11, key: 'Control' } },
  { id: 'limit', name: 'limit, by hand', scripts: ['/bench/maps/limit.js'], wheel: { turn: 100 } },
  { id: 'd3-canvas', name: 'd3-geo canvas', scripts: ['/bench/maps/d3-canvas.js'], wheel: { turn: 100 } },
  { id: 'leaflet', name: 'Leaflet canvas', scripts: ['/bench/maps/leaflet.js'], wheel: { turn: 35 } },
  { id: 'plot', name: 'Observable Plot', scripts: ['/bench/maps/plot.js'] },
  { id: 'vega', name: 'Vega-Lite canvas', scripts: ['/bench/maps/vega.js'] },
  { id: 'echarts', name: 'ECharts canvas', scripts: ['/bench/maps/echarts.js'], wheel: { turn: 100 } },
  { id: 'maplibre', name: 'MapLibre (software WebGL)', scripts: ['/bench/maps/maplibre.js'], wheel: { turn: 85 }, webgl: true },
];

/** Drawn by hand for the comparison, with nothing that a reader needs around it. */
export const BY_HAND = ['limit', 'd3-canvas'];

export const TABLES = [
  { id: 'zo', name: 'table of zo-region-map', scripts: ['/bench/maps/zo.js', '/dist/cdn/zo.js'] },
  { id: 'hand', name: 'virtual rows, by hand', scripts: ['/bench/tables/hand.js'] },
];

export const TRENDS = [
  { id: 'zo', name: 'zo-trend-line, a chart each', scripts: ['/bench/trends/zo.js', '/dist/cdn/zo.js'] },
  { id: 'uplot', name: 'uPlot, one chart', scripts: ['/bench/trends/uplot.js'] },
];
