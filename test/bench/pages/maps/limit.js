/**
 * The practical lower limit: borders projected beforehand, a cached path a region, borders once from
 * shared arcs, only what is in sight, a scaled picture while a gesture runs. No options, no words, no accessibility.
 */
import Flatbush from 'flatbush';
import { canvasStack, followWheel } from '../canvas-stack.js';
import { BORDER, colourOf, HIGHLIGHT, quantileClasses } from '../classes.js';
import { fetchBytes, fetchJson } from '../fetched.js';
import { boxesOf, decodeOutlines, walkArcs, walkRegion } from '../outline-file.js';

const STILL = 120;

export async function draw(scene, container) {
  const [bytes, values] = await Promise.all([fetchBytes(scene.binary), fetchJson(scene.values[0])]);
  const outlines = decodeOutlines(bytes);
  const { map, over } = canvasStack(container, scene.width, scene.height);
  const context = map.getContext('2d');
  const lineWidth = outlines.rings.length > 2000 ? 0.35 : 0.7;
  let view = { k: 1, x: 0, y: 0 };
  let classes = quantileClasses(values);

  const place = (target) =>
    target.setTransform(devicePixelRatio * view.k, 0, 0, devicePixelRatio * view.k, devicePixelRatio * view.x, devicePixelRatio * view.y);
  const paths = outlines.rings.map((_, region) => {
    const path = new Path2D();
    walkRegion(outlines, region, path);
    return path;
  });
  const [inner, outer] = [outlines.inner, outlines.outer].map((arcs) => {
    const path = new Path2D();
    walkArcs(outlines, arcs, path);
    return path;
  });
  let index;
  const indexed = () => (index ??= indexOf(boxesOf(outlines)));
  const paint = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    place(context);
    const inSight =
      view.k === 1
        ? paths.map((_, region) => region)
        : indexed().search(-view.x / view.k, -view.y / view.k, (scene.width - view.x) / view.k, (scene.height - view.y) / view.k);
    for (const region of inSight) {
      context.fillStyle = colourOf(classes[region]);
      context.fill(paths[region], 'evenodd');
    }
    for (const [path, style, wide] of [
      [inner, BORDER, lineWidth],
      [outer, HIGHLIGHT, 1],
    ]) {
      context.strokeStyle = style;
      context.lineWidth = wide / view.k;
      context.stroke(path);
    }
  };
  paint();
  highlightUnderPointer(container, over, paths, indexed, place, () => view);

  let crisp = { bitmap: undefined, view };
  let still = 0;
  followWheel(container, (next) => {
    view = next;
    crisp.bitmap ??= copyOf(map);
    const k = view.k / crisp.view.k;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, map.width, map.height);
    context.setTransform(k, 0, 0, k, (view.x - crisp.view.x * k) * devicePixelRatio, (view.y - crisp.view.y * k) * devicePixelRatio);
    context.drawImage(crisp.bitmap, 0, 0);
    clearTimeout(still);
    still = setTimeout(() => {
      paint();
      crisp = { bitmap: undefined, view };
    }, STILL);
  });

  return {
    async recolour() {
      classes = quantileClasses(await fetchJson(scene.values[1]));
      paint();
    },
  };
}

function copyOf(canvas) {
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  copy.getContext('2d').drawImage(canvas, 0, 0);
  return copy;
}

/** The index is made when it is first needed. */
function highlightUnderPointer(container, over, paths, indexed, place, viewOf) {
  const context = over.getContext('2d');
  let shown = -1;
  container.addEventListener('pointermove', (event) => {
    const box = container.getBoundingClientRect();
    const { k, x, y } = viewOf();
    const [px, py] = [(event.clientX - box.x - x) / k, (event.clientY - box.y - y) / k];
    context.setTransform(1, 0, 0, 1, 0, 0);
    const found =
      indexed()
        .search(px, py, px, py)
        .find((region) => context.isPointInPath(paths[region], px, py, 'evenodd')) ?? -1;
    if (found === shown) return;
    shown = found;
    context.clearRect(0, 0, over.width, over.height);
    if (found < 0) return;
    place(context);
    context.strokeStyle = HIGHLIGHT;
    context.lineWidth = 2 / k;
    context.stroke(paths[found]);
  });
}

function indexOf(boxes) {
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return index;
}
