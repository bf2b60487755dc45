import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encodeOutlines } from './outline-file.mjs';

/** The drawing of every map, in CSS pixels. */
export const PICTURE = { width: 700, height: 720 };
const PADDING = 4;
const POINTS_TO_HOVER = 30;

/**
 * What each page needs to draw a level, read from a release with the library itself. The peers fetch its TopoJSON, where our element
 * may take the same outlines packed, and of the figures only the numbers; the limit fetches borders that were projected beforehand.
 */
export async function makeDataset(root, releases, level, folder) {
  const { releaseSource, fitExtent, ringsOf, toPicture } = await import(pathToFileURL(join(root, 'dist', 'src', 'index.js')).href);
  const source = releaseSource(releases);
  const outlines = await source.outlines(level);
  const { release, url } = await source.open();
  const { geometry } = release.levels.find(({ id }) => id === level);
  const questions = pickQuestions(release, level);
  mkdirSync(folder, { recursive: true });
  const values = [];
  for (const [i, question] of questions.entries()) {
    const numbers = await numbersOf(source, question, outlines.codes);
    values.push(write(folder, `${level}.values.${i}.json`, Buffer.from(JSON.stringify(numbers))));
  }
  const transform = fitExtent(outlines.extent, PICTURE.width, PICTURE.height, PADDING);
  const rings = outlines.codes.map((_, region) => ringsOf(outlines.rings, region));
  const binary = write(folder, `${level}.outlines.bin`, encodeOutlines(outlines, rings, transform));
  const rows = write(folder, `${level}.rows.json`, Buffer.from(JSON.stringify(await rowsOf(source, questions[0]))));
  return {
    level,
    count: outlines.codes.length,
    scene: { ...PICTURE, release: releases, questions, geometry: new URL(geometry, url).pathname, values, binary, rows },
    points: pointsToHover(outlines, (x, y) => toPicture(transform, x, y)),
  };
}

/** Two pictures to recolour between: two indicators of the level, or two periods where it has one. */
function pickQuestions({ indicators, tables }, level) {
  const plain = new Set(indicators.filter(({ breakdown }) => breakdown === undefined).map(({ id }) => id));
  const [first, second] = tables.filter((table) => table.level === level && plain.has(table.indicator));
  if (first === undefined) throw new Error(`The release has no indicator without branches at the level ${level}.`);
  const newest = ({ indicator, periods }) => ({ indicator, level, period: periods.at(-1) });
  return [newest(first), second === undefined ? { indicator: first.indicator, level, period: first.periods.at(-2) } : newest(second)];
}

/** The value of each outline; null where it has none. */
async function numbersOf(source, question, codes) {
  const [regions, table] = await Promise.all([source.regions(question.level), source.table(question)]);
  const { values } = table.columns.value;
  return codes.map((code) => {
    const value = values[regions.positionOf(code) ?? -1];
    return value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(6));
  });
}

/** Name, value and count of each region: what the table below the map shows. */
async function rowsOf(source, question) {
  const [regions, table] = await Promise.all([source.regions(question.level), source.table(question)]);
  const { value, count } = table.columns;
  const number = (column, i) => (column === undefined || Number.isNaN(column.values[i]) ? null : column.values[i]);
  return regions.names.map((name, i) => [name, number(value, i), number(count, i)]);
}

function pointsToHover({ boxes, codes }, toPicture) {
  return Array.from({ length: POINTS_TO_HOVER }, (_, i) => {
    const [x0, y0, x1, y1] = boxes.subarray(4 * Math.floor(((i + 0.5) * codes.length) / POINTS_TO_HOVER));
    return toPicture((x0 + x1) / 2, (y0 + y1) / 2);
  });
}

function write(folder, name, bytes) {
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  return `/made/${name}`;
}
