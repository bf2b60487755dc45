/**
 * Where a pointer is in a drawing, in the drawing's own pixels: a page may show it larger or smaller than it was laid out.
 * @param width of the drawing as it was laid out
 */
export function pointIn(box: Element, width: number, event: Pick<MouseEvent, 'clientX' | 'clientY'>): [x: number, y: number] {
  const shown = box.getBoundingClientRect();
  const scale = width / shown.width;
  return [(event.clientX - shown.x) * scale, (event.clientY - shown.y) * scale];
}
