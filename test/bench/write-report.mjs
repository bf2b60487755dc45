import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- begin: npm run bench -->';
const END = '<!-- end: npm run bench -->';

/** Puts the report between the marks of a page, in place of the last one. */
export function writeReport(path, report) {
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} has no lines "${BEGIN}" and "${END}" to write between.`);
  writeFileSync(path, `${text.slice(0, begin + BEGIN.length)}\n\n${report.trim()}\n\n${text.slice(end)}`);
}
