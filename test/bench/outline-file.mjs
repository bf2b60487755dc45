/** Parts of a pixel that a projected point is rounded to. Also in pages/outline-file.js, which reads what is written here. */
const PER_PIXEL = 16;

/**
 * Outlines, with the rings of each region, as a file that needs no projection: whole numbers, each as few bytes as it takes (LEB128), signed ones folded (0, -1, 1, -2 …).
 * Per arc its number of points and their steps; per region its rings, each its number of arcs and their numbers; then the inner arcs and
 * the outer arcs. Each list has its length in front.
 */
export function encodeOutlines({ points, arcStarts, innerArcs, outerArcs }, rings, { scale, translateX, translateY }) {
  const bytes = [];
  const unsigned = (number) => {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  const signed = (number) => unsigned(number < 0 ? -2 * number - 1 : 2 * number);
  const rising = (list) => {
    unsigned(list.length);
    list.forEach((number, i) => unsigned(i === 0 ? number : number - list[i - 1]));
  };

  unsigned(arcStarts.length - 1);
  for (let arc = 0; arc + 1 < arcStarts.length; arc++) {
    const placed = [];
    for (let at = arcStarts[arc]; at < arcStarts[arc + 1]; at++) {
      const x = Math.round((points[2 * at] * scale + translateX) * PER_PIXEL);
      const y = Math.round((translateY - points[2 * at + 1] * scale) * PER_PIXEL);
      const isLast = at + 1 === arcStarts[arc + 1];
      if (placed.length > 1 && !isLast && placed.at(-1)[0] === x && placed.at(-1)[1] === y) continue;
      placed.push([x, y]);
    }
    unsigned(placed.length);
    placed.forEach(([x, y], i) => {
      signed(i === 0 ? x : x - placed[i - 1][0]);
      signed(i === 0 ? y : y - placed[i - 1][1]);
    });
  }
  unsigned(rings.length);
  for (const ofRegion of rings) {
    unsigned(ofRegion.length);
    for (const ring of ofRegion) {
      unsigned(ring.length);
      ring.forEach(signed);
    }
  }
  rising(innerArcs);
  rising(outerArcs);
  return Buffer.from(bytes);
}
