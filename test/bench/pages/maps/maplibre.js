/** MapLibre GL, which needs WebGL. It only knows the globe, so the plane is laid small around the equator, where both agree. */
import { Map, setWorkerUrl } from 'maplibre-gl';
import styles from 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import { BORDER, COLOURS, HIGHLIGHT, NO_NUMBER, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';
import { addStyles } from '../styles.js';

setWorkerUrl(new URL('maplibre-worker.js', import.meta.url).href);

const METRES_PER_DEGREE = 111_320;

export async function draw(scene, container) {
  addStyles(styles);
  container.style.height = `${scene.height}px`;
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const { scale, translate } = topology.transform;
  topology.transform = {
    scale: scale.map((s) => s / METRES_PER_DEGREE),
    translate: translate.map((t, i) => (t - (i === 0 ? 150_000 : 460_000)) / METRES_PER_DEGREE),
  };
  const regions = feature(topology, topology.objects.regions);
  const first = quantileClasses(values);
  regions.features.forEach((region, i) => (region.properties = { place: i, klass: first[i] }));
  const klass = ['coalesce', ['feature-state', 'klass'], ['get', 'klass']];
  const pointed = ['boolean', ['feature-state', 'pointed'], false];
  const map = new Map({
    container,
    attributionControl: false,
    fadeDuration: 0,
    bounds: extentOf(topology),
    fitBoundsOptions: { padding: 4 },
    style: {
      version: 8,
      sources: { regions: { type: 'geojson', data: regions, promoteId: 'place' } },
      layers: [
        {
          id: 'fill',
          type: 'fill',
          source: 'regions',
          paint: { 'fill-color': ['match', klass, ...COLOURS.flatMap((each, number) => [number, each]), NO_NUMBER] },
        },
        {
          id: 'line',
          type: 'line',
          source: 'regions',
          paint: {
            'line-color': ['case', pointed, HIGHLIGHT, BORDER],
            'line-width': ['case', pointed, 2, values.length > 2000 ? 0.35 : 0.7],
          },
        },
      ],
    },
  });
  await map.once('idle');

  let shown;
  const point = (place) => {
    if (place === shown) return;
    if (shown !== undefined) map.setFeatureState({ source: 'regions', id: shown }, { pointed: false });
    if (place !== undefined) map.setFeatureState({ source: 'regions', id: place }, { pointed: true });
    shown = place;
  };
  map.on('mousemove', 'fill', ({ features }) => point(features[0].id));
  map.on('mouseleave', 'fill', () => point(undefined));

  return {
    async recolour() {
      // As its documentation joins figures to shapes: faster than giving it the shapes anew.
      const next = quantileClasses(await fetchJson(scene.values[1]));
      next.forEach((number, place) => map.setFeatureState({ source: 'regions', id: place }, { klass: number }));
      await map.once('idle');
    },
  };
}

function extentOf({ arcs, transform }) {
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate];
  const extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    for (const [dx, dy] of arc) {
      const [px, py] = [(x += dx) * kx + tx, (y += dy) * ky + ty];
      extent[0] = Math.min(extent[0], px);
      extent[1] = Math.min(extent[1], py);
      extent[2] = Math.max(extent[2], px);
      extent[3] = Math.max(extent[3], py);
    }
  }
  return extent;
}
