import { nearestNeighbours, type RegionFact } from '../../src/statistics/nearest-neighbours.js';
import { known, notKnown, type Known } from '../../src/statistics/known.js';
import { PublicationError, type Fault } from '../faults.js';
import type { PreparedPeerGroup } from '../prepared.js';
import type { PeerGroupSettings, SimilarSettings } from '../types.generated.js';
import { columnOf, type CsvFile } from './csv-file.js';
import type { ReadLevel, Reading } from './read-levels.js';
import { rowsWhere, whereInWords } from './rows-where.js';

const USUAL_COUNT = 20;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The regions most like each region of a level, by the facts of a file. A region without a row, or with an empty field, is left out and listed.
 * @throws PublicationError when the file or a column is absent, a fact is no number, or a region is there twice
 */
export async function readSimilarGroup(
  { id, title, file, region, where }: PeerGroupSettings,
  { facts, count = USUAL_COUNT, logarithm = [] }: SimilarSettings,
  level: ReadLevel,
  { settings, files, unjoined }: Reading,
): Promise<PreparedPeerGroup> {
  const csv = await files.read(settings.resolve(file!));
  const columns = Object.keys(facts).map((name) => ({ name, at: columnOf(csv, name), byRatio: logarithm.includes(name) }));
  const rows = rowsOfRegions(csv, columnOf(csv, region!), rowsWhere(csv, where), level);
  const faults: Fault[] = [];
  const read = ({ name, at, byRatio }: (typeof columns)[number]): RegionFact => ({
    logarithm: byRatio,
    values: level.regions.map(({ code }): Known<number> => {
      const row = rows.get(code);
      const text = row === undefined ? '' : csv.rows[row]![at]!.trim();
      if (text === '') return notKnown('unknown');
      if (NUMBER.test(text) && (!byRatio || Number(text) > 0)) return known(Number(text));
      const expected = byRatio ? 'a number above 0, to compare by ratio, or an empty field' : 'a number or an empty field';
      faults.push({ file: csv.file, row: csv.lines[row!]!, column: name, found: `"${text}"`, expected });
      return notKnown('unknown');
    }),
  });
  const neighbours = nearestNeighbours(columns.map(read), count);
  if (faults.length > 0) throw new PublicationError(faults);

  const codes = level.regions.map(({ code }) => code);
  const complete = codes.filter((_, place) => neighbours[place]!.known);
  const strangers = [...rows.keys()].filter((code) => !level.positionOf.has(code));
  unjoined.note(
    { file: csv.file, column: region!, level: level.id, rows: [whereInWords(where ?? {}), `facts of ${id}`].filter(Boolean).join(', ') },
    [...complete, ...strangers],
    codes,
  );
  return {
    id,
    title,
    level: level.id,
    regions: [],
    facts: Object.values(facts),
    similar: Object.fromEntries(
      neighbours.flatMap((found, place) => (found.known ? [[codes[place]!, found.value.map((other) => codes[other]!)]] : [])),
    ),
  };
}

/** The row of each region. */
function rowsOfRegions(csv: CsvFile, column: number, kept: readonly number[], { excluded }: ReadLevel): Map<string, number> {
  const rows = new Map<string, number>();
  const faults: Fault[] = [];
  for (const row of kept) {
    const code = csv.rows[row]![column]!.trim();
    if (excluded.has(code)) continue;
    if (rows.has(code))
      faults.push({ file: csv.file, row: csv.lines[row]!, found: `${code} a second time`, expected: 'one row with facts for each region' });
    rows.set(code, row);
  }
  if (faults.length > 0) throw new PublicationError(faults);
  return rows;
}
