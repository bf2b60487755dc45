/**
 * How long the disclosure audit takes of a country of 14,000 buurten, 300 branches and 10 periods, and how much memory:
 * npx tsx test/bench/audit.ts [--protect] [periods] [branches]. The last line is the sum: `N passed, N failed, N skipped`; exit code 1 when it took
 * more than is promised.
 */
import { STATUSES } from '../../src/contract/status.js';
import { audit } from '../../publisher/auditing/audit.js';
import type { AuditedLevel, AuditedRelease, PeriodFigures } from '../../publisher/auditing/audited-release.js';

const SIZES = { land: 1, provincie: 12, gemeente: 342, wijk: 3300, buurt: 14_000 } as const;
const LEVELS = Object.keys(SIZES) as (keyof typeof SIZES)[];
const SUPPRESSED = STATUSES.indexOf('suppressed');
const MINIMUM = 10;
/** What is promised: ten minutes and 4 GB. */
const [MOST_SECONDS, MOST_MEGABYTES] = [600, 4000];

const isProtecting = process.argv.includes('--protect');
const [periodCount = 10, branchCount = 300] = process.argv
  .slice(2)
  .filter((word) => word !== '--protect')
  .map(Number);
const branches = Array.from({ length: branchCount }, (_, branch) => String(1000 + branch));
const periods = Array.from({ length: periodCount }, (_, year) => String(2017 + year));

/** Regions lie in order: the first of a level in the first of the level above. */
function placeOf(region: number, level: keyof typeof SIZES, above: keyof typeof SIZES): number {
  return Math.floor((region * SIZES[above]) / SIZES[level]);
}

const levels = LEVELS.map((id, i): AuditedLevel => {
  const codes = Array.from({ length: SIZES[id] }, (_, region) => `${id}${region}`);
  const ancestors = new Map(
    LEVELS.slice(0, i).map((above) => [above as string, Int32Array.from(codes, (_, region) => placeOf(region, id, above))]),
  );
  return { id, plural: `${id}en`, codes, ancestors };
});

/** Numbers between 0 and 1, the same for the same buurt and branch, so that periods are alike. */
function chance(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** Most branches are nowhere in a buurt, some with a few establishments, some with many. */
function countOf(buurt: number, branch: number, year: number): number {
  const is = chance(buurt * 1009 + branch * 7 + 1);
  if (is < 0.75) return 0;
  const size = is < 0.85 ? 1 + 9 * chance(buurt * 31 + branch) : 10 + 60 * chance(buurt * 17 + branch * 3);
  return Math.round(size * (1 + 0.02 * year));
}

let made: { readonly period: string; readonly figures: ReadonlyMap<string, PeriodFigures> } | undefined;

function figuresOf(period: string): ReadonlyMap<string, PeriodFigures> {
  if (made?.period === period) return made.figures;
  const year = periods.indexOf(period);
  const figures = new Map<string, PeriodFigures>();
  const counts = new Map(LEVELS.map((level) => [level, new Float64Array(branchCount * SIZES[level])]));
  for (let branch = 0; branch < branchCount; branch += 1) {
    for (let buurt = 0; buurt < SIZES.buurt; buurt += 1) {
      const count = countOf(buurt, branch, year);
      if (count === 0) continue;
      for (const level of LEVELS) counts.get(level)![branch * SIZES[level] + placeOf(buurt, 'buurt', level)]! += count;
    }
  }
  for (const level of LEVELS) {
    const [values, bases] = [counts.get(level)!, new Float64Array(branchCount * SIZES[level])];
    for (let region = 0; region < SIZES[level]; region += 1) {
      let base = 0;
      for (let cell = region; cell < values.length; cell += SIZES[level]) base += values[cell]!;
      for (let cell = region; cell < values.length; cell += SIZES[level]) bases[cell] = base;
    }
    const status = new Uint8Array(values.length);
    values.forEach((count, cell) => {
      if (count === 0 || count >= MINIMUM) return;
      values[cell] = NaN;
      status[cell] = SUPPRESSED;
    });
    const columns = { count: { values, status }, base: { values: bases, status: new Uint8Array(values.length) } };
    figures.set(level, { categories: branches, columns });
  }
  made = { period, figures };
  return figures;
}

const release: AuditedRelease = {
  id: 'groot',
  levels,
  breakdowns: [{ id: 'sbi', title: 'Branche', categories: branches.map((code) => ({ code, title: code })) }],
  indicators: [
    {
      ...{ id: 'vestigingen', kind: 'concentration', per: 1000, breakdown: 'sbi', minimum: MINIMUM },
      tables: LEVELS.map((level) => ({ level, periods, file: level })),
    },
  ],
  figures: async (_, level, period) => figuresOf(period).get(level),
};

const start = performance.now();
const report = await audit(release, {
  mendAll: isProtecting,
  onProgress: (message) => process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s ${message}\n`),
});
const withheld = [...figuresOf(periods[0]!).values()].reduce(
  (sum, { columns }) => sum + columns.count!.status.filter((each) => each > 0).length,
  0,
);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(
  `${SIZES.buurt} buurten, ${branchCount} branches, ${periodCount} periods, ${withheld} cells withheld a period: ${report.faults.length} faults, ` +
    `${report.further.length} further cells, ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
);
for (const warning of report.warnings) console.log(warning);

const isWithin = report.faults.length > 0 && seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
console.log(isWithin ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
process.exitCode = isWithin ? 0 : 1;
