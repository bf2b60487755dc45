import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- begin: npm run bench -->';
const END = '<!-- end: npm run bench -->';

/** Puts the report between the marks of a page, in place of the last one. */
export async function writeReport(path, report) {
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} has no lines "${BEGIN}" and "${END}" to write between.`);
  const next = `${text.slice(0, begin + BEGIN.length)}\n\n${report.trim()}\n\n${text.slice(end)}`;
  writeFileSync(path, await format(next, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
