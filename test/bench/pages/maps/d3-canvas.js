/** What a good developer writes by hand with d3-geo: a path a region, cached; flatbush under the pointer; everything drawn anew in a gesture. */
import { geoIdentity, geoPath } from 'd3-geo';
import Flatbush from 'flatbush';
import { feature, mesh } from 'topojson-client';
import { canvasStack, followWheel } from '../canvas-stack.js';
import { BORDER, colourOf, HIGHLIGHT, quantileClasses } from '../classes.js';
import { fetchJson } from '../fetched.js';

export async function draw(scene, container) {
  const [topology, values] = await Promise.all([fetchJson(scene.geometry), fetchJson(scene.values[0])]);
  const regions = feature(topology, topology.objects.regions);
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [4, 4],
        [scene.width - 4, scene.height - 4],
      ],
      regions,
    );
  const paths = regions.features.map((region) => pathOf(projection, region));
  const borders = pathOf(projection, mesh(topology, topology.objects.regions));
  const { map, over } = canvasStack(container, scene.width, scene.height);
  const context = map.getContext('2d');
  const lineWidth = paths.length > 2000 ? 0.35 : 0.7;
  let view = { k: 1, x: 0, y: 0 };
  let classes = quantileClasses(values);

  const place = (target) =>
    target.setTransform(devicePixelRatio * view.k, 0, 0, devicePixelRatio * view.k, devicePixelRatio * view.x, devicePixelRatio * view.y);
  const paint = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    place(context);
    paths.forEach((path, region) => {
      context.fillStyle = colourOf(classes[region]);
      context.fill(path, 'evenodd');
    });
    context.strokeStyle = BORDER;
    context.lineWidth = lineWidth / view.k;
    context.stroke(borders);
  };
  paint();
  followWheel(container, (next) => {
    view = next;
    paint();
  });

  const bounds = geoPath(projection);
  const highlight = over.getContext('2d');
  let index;
  let shown = -1;
  container.addEventListener('pointermove', (event) => {
    index ??= indexOf(regions.features.map((region) => bounds.bounds(region).flat()));
    const box = container.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.x - view.x) / view.k, (event.clientY - box.y - view.y) / view.k];
    highlight.setTransform(1, 0, 0, 1, 0, 0);
    const found = index.search(x, y, x, y).find((region) => highlight.isPointInPath(paths[region], x, y, 'evenodd')) ?? -1;
    if (found === shown) return;
    shown = found;
    highlight.clearRect(0, 0, over.width, over.height);
    if (found < 0) return;
    place(highlight);
    highlight.strokeStyle = HIGHLIGHT;
    highlight.lineWidth = 2 / view.k;
    highlight.stroke(paths[found]);
  });

  return {
    async recolour() {
      classes = quantileClasses(await fetchJson(scene.values[1]));
      paint();
    },
  };
}

function pathOf(projection, geometry) {
  const path = new Path2D();
  geoPath(projection, path)(geometry);
  return path;
}

function indexOf(boxes) {
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return index;
}
