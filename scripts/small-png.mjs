import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Steps that each of red, green and blue keeps: what a person does not see the lack of on a page. */
const STEP = 17;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** The same picture with a list of at most 256 colours, which is several times smaller. The rarest colours become the nearest of the others. */
export function smallPng(file) {
  const { width, height, data } = PNG.sync.read(file);
  const counts = new Map();
  const keys = new Uint32Array(width * height);
  for (let place = 0; place < keys.length; place++) {
    const [red, green, blue] = data.subarray(4 * place, 4 * place + 3).map((value) => Math.round(value / STEP) * STEP);
    keys[place] = (red << 16) | (green << 8) | blue;
    counts.set(keys[place], (counts.get(keys[place]) ?? 0) + 1);
  }
  const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_COLOURS);
  const palette = kept.map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
  const index = new Map(kept.map(([key], place) => [key, place]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place];
    if (!index.has(key)) index.set(key, nearest(palette, [key >> 16, (key >> 8) & 255, key & 255]));
    lines[Math.floor(place / width) * (width + 1) + 1 + (place % width)] = index.get(key);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette, colour) {
  const distance = (other) => other.reduce((sum, value, part) => sum + (value - colour[part]) ** 2, 0);
  return palette.reduce((best, other, place) => (distance(other) < distance(palette[best]) ? place : best), 0);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** PNG, annex D. */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
