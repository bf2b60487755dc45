/**
 * Makes the boundaries and tables of a second invented subject: living in Waterland, of twelve villages. publication.yaml beside it is written
 * by hand. Equal runs give equal files: node demo/wonen/make.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const VILLAGES = [
  ['Aalwijk', 'NO', 9200, 0.9],
  ['Breezand', 'NO', 4100, 1.2],
  ['Dijkhuizen', 'NO', 2300, 0.8],
  ['Eendracht', 'NO', 15800, 1.6],
  ['Fluitberg', 'ZW', 1200, 1.0],
  ['Graszee', 'ZW', 6400, 0.7],
  ['Havenoord', 'ZW', 22400, 1.9],
  ['Ijsselmond', 'ZW', 3300, 1.1],
  ['Kreekrak', 'MI', 800, 1.0],
  ['Lisse aan Zee', 'MI', 5200, 0.6],
  ['Meerkerkje', 'MI', 11900, 1.3],
  ['Noordplas', 'MI', 350, 1.0],
].map(([name, district, dwellings, empty], i) => ({ code: `D-${String.fromCharCode(65 + i)}`, name, district, dwellings, empty }));
const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024'];
const KINDS = { rij: 0.42, hoek: 0.16, vrij: 0.13, flat: 0.27, boot: 0.02 };
const WISHES = { tuin: 0.31, kleiner: 0.12, groter: 0.22, goedkoper: 0.38, station: 0.09 };

let state = 20261127;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const about = (mean) => Math.max(0, Math.round(mean + (random() + random() + random() - 1.5) * 1.6 * Math.sqrt(mean)));

const table = (file, header, rows) =>
  writeFileSync(here(`tables/${file}`), `${[header, ...rows].map((row) => row.join(';')).join('\n')}\n`);
const eachYear = (make) => VILLAGES.flatMap((village) => YEARS.flatMap((year, y) => make(village, year, y)));

mkdirSync(here('tables'), { recursive: true });
mkdirSync(here('geo'), { recursive: true });
writeFileSync(here('geo/villages.geo.json'), `${JSON.stringify({ type: 'FeatureCollection', features: VILLAGES.map(hexagon) })}\n`);

const dwellingsIn = ({ dwellings }, y) => Math.round(dwellings * 1.012 ** y);
table(
  'vacancy.csv',
  ['dorp', 'jaar', 'leeg', 'woningen'],
  eachYear((village, year, y) => {
    const all = dwellingsIn(village, y);
    return [[village.code, year, about(all * 0.024 * village.empty * 0.97 ** y), all]];
  }),
);
table(
  'residents.csv',
  ['dorp', 'jaar', 'bewoners'],
  eachYear((village, year, y) => [[village.code, year, about(dwellingsIn(village, y) * 2.1)]]),
);
table(
  'rent.csv',
  ['dorp', 'jaar', 'huur'],
  eachYear(({ code, empty }, year, y) => [[code, year, code === 'D-L' ? '.' : Math.round(640 + 130 * empty + 22 * y + 20 * random())]]),
);
table(
  'demand.csv',
  ['dorp', 'jaar', 'deel', 'laag', 'hoog'],
  eachYear(({ code, empty }, year, y) => {
    const share = 0.05 + 0.03 * empty + 0.002 * y;
    return [[code, year, share.toFixed(3), (share * 0.8).toFixed(3), (share * 1.25).toFixed(3)]];
  }),
);
const byCategory = (categories, baseOf, lean) =>
  eachYear((village, year, y) => {
    const all = baseOf(village, y);
    return Object.entries(categories).map(([category, share]) => [
      village.code,
      year,
      category,
      about(all * share * lean(village, category)),
      all,
    ]);
  });
table(
  'kinds.csv',
  ['dorp', 'jaar', 'soort', 'aantal', 'woningen'],
  byCategory(KINDS, dwellingsIn, ({ empty }, kind) => (kind === 'flat' ? empty * 0.8 : kind === 'boot' ? empty : 1)),
);
table(
  'new.csv',
  ['dorp', 'jaar', 'soort', 'aantal', 'nieuw'],
  byCategory(
    KINDS,
    (village, y) => about(dwellingsIn(village, y) * 0.03),
    (_, kind) => (kind === 'flat' ? 1.9 : 0.7),
  ),
);
table(
  'wishes.csv',
  ['dorp', 'jaar', 'wens', 'aantal', 'gevraagd'],
  byCategory(
    WISHES,
    (village, y) => Math.round(dwellingsIn(village, y) * 0.2),
    ({ empty }, wish) => (wish === 'goedkoper' ? empty : 1),
  ),
);

/** Six corners around a place in a row of four; a second row stands half a place to the right. */
function hexagon({ code, name, district }, i) {
  const [column, row] = [i % 4, Math.floor(i / 4)];
  const [x, y] = [120_000 + column * 8660 + (row % 2) * 4330, 520_000 - row * 7500];
  const corner = (k) => [Math.round(x + 5000 * Math.sin((k * Math.PI) / 3)), Math.round(y + 5000 * Math.cos((k * Math.PI) / 3))];
  const ring = [0, 5, 4, 3, 2, 1, 0].map(corner);
  return { type: 'Feature', properties: { code, naam: name, streek: district }, geometry: { type: 'Polygon', coordinates: [ring] } };
}
