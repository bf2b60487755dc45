import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Puts the report of a comparison between its marks in a page, in place of the last one. @param what `maps` or `trends` */
export async function writeReport(path, report, what = 'maps') {
  const [beginMark, endMark] = ['begin', 'end'].map((end) => `<!-- ${end}: npm run bench, ${what} -->`);
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(beginMark);
  const end = text.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Error(`${path} has no lines "${beginMark}" and "${endMark}" to write between.`);
  const next = `${text.slice(0, begin + beginMark.length)}\n\n${report.trim()}\n\n${text.slice(end)}`;
  writeFileSync(path, await format(next, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
