/** Parts of a pixel that a projected point was rounded to. Also in ../outline-file.mjs, which writes what is read here. */
const PER_PIXEL = 16;

/** Reads what ../outline-file.mjs wrote: points in pixels, two numbers each; arc a is the points `starts[a]` up to `starts[a + 1]`. */
export function decodeOutlines(bytes) {
  let at = 0;
  const unsigned = () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  const signed = () => {
    const folded = unsigned();
    return folded & 1 ? ~(folded >> 1) : folded >> 1;
  };
  const rising = () => {
    const list = new Int32Array(unsigned());
    let number = 0;
    for (let i = 0; i < list.length; i++) list[i] = number += unsigned();
    return list;
  };

  const starts = new Uint32Array(unsigned() + 1);
  // A point takes two bytes or more.
  const points = new Float32Array(bytes.length);
  let next = 0;
  for (let arc = 0; arc + 1 < starts.length; arc++) {
    const end = starts[arc] + unsigned();
    starts[arc + 1] = end;
    let [x, y] = [0, 0];
    for (let point = starts[arc]; point < end; point++) {
      points[next++] = (x += signed()) / PER_PIXEL;
      points[next++] = (y += signed()) / PER_PIXEL;
    }
  }
  const rings = Array.from({ length: unsigned() }, () =>
    Array.from({ length: unsigned() }, () => Int32Array.from({ length: unsigned() }, signed)),
  );
  return { points: points.slice(0, next), starts, rings, inner: rising(), outer: rising() };
}

/** Draws a region into a canvas or a path. */
export function walkRegion({ points, starts, rings }, region, sink) {
  for (const ring of rings[region]) {
    ring.forEach((arc, i) => walkArc(points, starts, arc, sink, i === 0));
    sink.closePath();
  }
}

/** Draws borders, each once. */
export function walkArcs({ points, starts }, arcs, sink) {
  for (const arc of arcs) walkArc(points, starts, arc, sink, true);
}

function walkArc(points, starts, directed, sink, isFirst) {
  const arc = directed < 0 ? ~directed : directed;
  const step = directed < 0 ? -2 : 2;
  const end = directed < 0 ? 2 * starts[arc] - 2 : 2 * starts[arc + 1];
  let at = directed < 0 ? 2 * starts[arc + 1] - 2 : 2 * starts[arc];
  if (isFirst) sink.moveTo(points[at], points[at + 1]);
  for (at += step; at !== end; at += step) sink.lineTo(points[at], points[at + 1]);
}

/** Boxes of all regions, for an index of what lies where. */
export function boxesOf({ points, starts, rings }) {
  return rings.map((ofRegion) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of ofRegion)
      for (const directed of ring) {
        const arc = directed < 0 ? ~directed : directed;
        for (let at = 2 * starts[arc]; at < 2 * starts[arc + 1]; at += 2) {
          box[0] = Math.min(box[0], points[at]);
          box[1] = Math.min(box[1], points[at + 1]);
          box[2] = Math.max(box[2], points[at]);
          box[3] = Math.max(box[3], points[at + 1]);
        }
      }
    return box;
  });
}
