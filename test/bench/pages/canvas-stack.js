/** A canvas for the map with one over it for the highlight, in device pixels, with a wheel to zoom. */
export function canvasStack(container, width, height) {
  const [map, over] = ['map', 'over'].map(() => {
    const canvas = document.createElement('canvas');
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    canvas.style.cssText = `position:absolute;inset:0;width:${width}px;height:${height}px`;
    container.append(canvas);
    return canvas;
  });
  container.style.height = `${height}px`;
  container.style.overflow = 'hidden';
  return { map, over };
}

/** Follows the wheel: `zoomed` hears of the new view, {k, x, y} from picture to screen, at most once a frame. */
export function followWheel(container, zoomed) {
  let view = { k: 1, x: 0, y: 0 };
  let frame = 0;
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const k = Math.min(64, Math.max(1, view.k * 1.1 ** (-event.deltaY / 100)));
      const box = container.getBoundingClientRect();
      const [px, py] = [event.clientX - box.x, event.clientY - box.y];
      view = { k, x: px - ((px - view.x) * k) / view.k, y: py - ((py - view.y) * k) / view.k };
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        zoomed(view);
      });
    },
    { passive: false },
  );
}
