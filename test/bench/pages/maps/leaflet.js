/** Leaflet with its canvas renderer, on a plane. */
import L from 'leaflet';
import styles from 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import { BORDER, colourOf, HIGHLIGHT, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';
import { addStyles } from '../styles.js';

export async function draw(scene, container) {
  addStyles(styles);
  container.style.height = `${scene.height}px`;
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const regions = feature(topology, topology.objects.regions);
  let classes = quantileClasses(values);
  regions.features.forEach((region, i) => (region.properties = { place: i }));

  container.style.background = 'none';
  const map = L.map(container, {
    crs: L.CRS.Simple,
    preferCanvas: true,
    minZoom: -20,
    zoomSnap: 0,
    attributionControl: false,
  });
  const weight = values.length > 2000 ? 0.35 : 0.7;
  const styleOf = ({ properties }) => ({ color: BORDER, weight, fillColor: colourOf(classes[properties.place]), fillOpacity: 1 });
  const layer = L.geoJSON(regions, { style: styleOf });
  layer.on('mouseover', ({ layer: pointed }) => pointed.setStyle({ color: HIGHLIGHT, weight: 2 }).bringToFront());
  layer.on('mouseout', ({ layer: left }) => layer.resetStyle(left));
  map.fitBounds(layer.getBounds(), { padding: [4, 4], animate: false });
  layer.addTo(map);

  return {
    async recolour() {
      classes = quantileClasses(await fetchJson(scene.values[1]));
      layer.setStyle(styleOf);
      // The renderer draws in the next frame.
      await new Promise(requestAnimationFrame);
    },
  };
}
