/**
 * The pages that are compared. `webgl`: needs a browser that draws WebGL. `wheel`: what enlarges its map by a tenth, as far as the wheel
 * goes in pixels and the key that is held; so ten steps lead all to the same picture, about 2.6 times as large.
 */
export const MAPS = [
  { id: 'zo', name: 'zo-region-map', script: '/bench/maps/zo.js', wheel: { turn: 11, key: 'Control' } },
  { id: 'limit', name: 'limit, by hand', script: '/bench/maps/limit.js', wheel: { turn: 100 } },
  { id: 'd3-canvas', name: 'd3-geo canvas', script: '/bench/maps/d3-canvas.js', wheel: { turn: 100 } },
  { id: 'leaflet', name: 'Leaflet canvas', script: '/bench/maps/leaflet.js', wheel: { turn: 35 } },
  { id: 'plot', name: 'Observable Plot', script: '/bench/maps/plot.js' },
  { id: 'vega', name: 'Vega-Lite canvas', script: '/bench/maps/vega.js' },
  { id: 'echarts', name: 'ECharts canvas', script: '/bench/maps/echarts.js', wheel: { turn: 100 } },
  { id: 'maplibre', name: 'MapLibre (software WebGL)', script: '/bench/maps/maplibre.js', wheel: { turn: 85 }, webgl: true },
];

/** Drawn by hand for the comparison, with nothing that a reader needs around it. */
export const BY_HAND = ['limit', 'd3-canvas'];

export const TABLES = [
  { id: 'zo', name: 'table of zo-region-map', script: '/bench/maps/zo.js' },
  { id: 'hand', name: 'virtual rows, by hand', script: '/bench/tables/hand.js' },
];
