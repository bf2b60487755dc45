/**
 * The same clock for every page. A page's script has `draw(scene, container)`, which resolves once it has given all there is to draw to
 * the browser, with what can be done to the picture.
 */
import { painted } from './painted.js';

const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

let drawn;

/** From asking for the scripts to the complete picture: milliseconds, and how long scripts blocked the page meanwhile. */
async function show(scripts, scene) {
  const container = document.getElementById('scene');
  container.style.width = `${scene.width}px`;
  const start = performance.now();
  const [{ draw }] = await Promise.all(scripts.map((script) => import(script)));
  const ran = performance.now();
  drawn = await draw(scene, container);
  const given = performance.now();
  const end = await painted();
  return { script: ran - start, paint: end - start, given, painted: end, ...(await blocking(start)) };
}

/** Does something to the picture and waits for the next one. */
async function change(action, ...args) {
  const start = performance.now();
  await drawn[action](...args);
  const end = await painted();
  return { took: end - start, ...(await blocking(start)) };
}

/** What tasks of over 50 ms began since a moment: the longest, and the sum of what they took beyond 50 ms. */
async function blocking(since) {
  // Long tasks are reported some time after they end.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const durations = longTasks.filter(({ startTime }) => startTime >= since - 1).map(({ duration }) => duration);
  return { longest: Math.max(0, ...durations), blocked: durations.reduce((sum, duration) => sum + duration - 50, 0) };
}

let frames = { last: 0, worst: 0, on: false };

/** Begins to watch; tells since when. */
function watchFrames() {
  const since = performance.now();
  frames = { last: since, worst: 0, on: true };
  const watched = frames;
  const next = (now) => {
    watched.worst = Math.max(watched.worst, now - watched.last);
    watched.last = now;
    if (watched.on) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return since;
}

/** The longest time between two frames since `watchFrames`, in milliseconds. */
function worstFrame() {
  frames.on = false;
  return frames.worst;
}

function can(action) {
  return drawn[action] !== undefined;
}

/** Where the drawing is in the window. */
function box() {
  const { x, y, width, height } = (drawn.drawing?.() ?? document.getElementById('scene')).getBoundingClientRect();
  return { x, y, width, height };
}

globalThis.bench = { show, change, blocking, watchFrames, worstFrame, can, box, now: () => performance.now(), drawn: () => drawn };
