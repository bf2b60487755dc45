import { PNG } from 'pngjs';

/** Shades of the edges of letters and lines: enough to see by, and most of the bytes go to these. */
const SHADES = 7;

/** The same picture in fewer bytes: areas keep their colour, edges have few shades, and nothing is transparent. */
export function smallPng(file) {
  const png = PNG.sync.read(file);
  const pixels = new Uint32Array(png.data.buffer, png.data.byteOffset, png.width * png.height);
  const was = pixels.slice();
  const rounded = (part) => (Math.round((part * SHADES) / 255) * 255) / SHADES;
  for (let at = 0; at < was.length; at++)
    if (was[at] !== was[at - 1] && was[at] !== was[at + 1])
      for (let part = 4 * at; part < 4 * at + 3; part++) png.data[part] = rounded(png.data[part]);
  return PNG.sync.write(png, { colorType: 2, inputColorType: 6, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}
