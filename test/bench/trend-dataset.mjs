import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const REGIONS = 20;
const PERIODS = 5000;
const FIRST_YEAR = 1600;
const INDICATOR = 'prijs';

/** The drawing of the peers, in CSS pixels; a chart for each region takes more room. */
const PICTURE = { width: 700, height: 400 };

/** Twenty regions over five thousand months: a release that knows them, and figures that each page fetches as one file. */
export async function makeTrendDataset(root, made) {
  const folder = join(made, 'trend');
  const codes = Array.from({ length: REGIONS }, (_, i) => `GM${String(i + 1).padStart(4, '0')}`);
  const names = codes.map((_, i) => `Gemeente ${i + 1}`);
  const periods = Array.from({ length: PERIODS }, (_, i) => `${FIRST_YEAR + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const random = randomFrom(7);
  const values = codes.map(() => {
    let at = 300;
    return periods.map(() => Math.round((at = Math.max(50, at + 8 * (random() - 0.5))) * 10) / 10);
  });
  const figures = Buffer.from(JSON.stringify({ periods, codes, names, values }));
  writeFileSync(join(made, 'figures', 'trend.json'), figures);
  writeFileSync(join(made, 'figures', 'trend.json.gz'), gzipSync(figures, { level: 9 }));
  await publishRegions(root, folder, codes, names, values);
  return {
    count: REGIONS,
    periods: PERIODS,
    scene: { ...PICTURE, release: '/trend/releases.json', indicator: INDICATOR, figures: '/made/trend.json' },
  };
}

/** One period of the figures, so that the release has the indicator at the level. */
async function publishRegions(root, folder, codes, names, values) {
  writeFileSync(join(folder, 'prijs.csv'), ['code,jaar,prijs', ...codes.map((code, i) => `${code},2000,${values[i].at(-1)}`)].join('\n'));
  const publication = {
    release: '2026-1',
    published: '2026-01-31',
    title: 'Bench',
    publisher: { name: 'Bench' },
    licence: 'CC0-1.0',
    fictional: true,
    levels: [
      { id: 'land', regions: { NL: 'Land' } },
      { id: 'gemeente', regions: Object.fromEntries(codes.map((code, i) => [code, names[i]])), parent: { level: 'land', code: 'NL' } },
    ],
    themes: [{ id: 'wonen', title: 'Wonen' }],
    indicators: [
      {
        id: INDICATOR,
        theme: 'wonen',
        title: 'Prijs',
        kind: 'amount',
        unit: 'duizend euro',
        decimals: 1,
        source: 'Bench',
        made: 'counted',
        population: 'alle verkopen',
        caveat: 'Verzonnen cijfers.',
        tables: [{ level: 'gemeente', file: 'prijs.csv', region: 'code', period: 'jaar', value: 'prijs' }],
      },
    ],
  };
  // JSON is YAML too.
  writeFileSync(join(folder, 'publication.yaml'), JSON.stringify(publication));
  const { publish } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'publish.js')).href);
  await publish(join(folder, 'publication.yaml'), { out: join(folder, 'release') });
}

/** Park and Miller: the same numbers each time. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
