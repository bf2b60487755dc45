import { judge, LONGEST_RECOLOUR, LONGEST_TASK, MAP_GOALS, TABLE_GOALS, TREND_GOALS } from './goals.mjs';
import { BY_HAND } from './maps.mjs';

const ABSENT = '–';

/** Columns of the table of maps: what is measured, in which unit, with how many decimals. */
const COLUMNS = [
  { title: 'script kB', measure: 'scriptBytes', per: 1000, decimals: 1 },
  { title: 'later kB', measure: 'laterBytes', per: 1000, decimals: 1 },
  { title: 'data kB', measure: 'dataBytes', per: 1000 },
  { title: 'script ms', measure: 'script' },
  { title: 'paint', measure: 'paint' },
  { title: 'blocking', measure: 'blocked' },
  { title: 'recolour', measure: 'recolour' },
  { title: 'hover', measure: 'hover', decimals: 1 },
  { title: 'zoom CPU', measure: 'zoom' },
  { title: 'worst frame', measure: 'worstFrame' },
  { title: 'heap MB', measure: 'heap', decimals: 1 },
  { title: 'memory MB', measure: 'memory', decimals: 1 },
];

/** What a person does with our element; `isAbove` where its time stands in the table of maps. */
const USES = [
  { name: 'nothing: its tools come', measure: 'rest' },
  { name: 'hover over a region', measure: 'hover', isAbove: true },
  { name: 'another period or indicator', measure: 'recolour', most: LONGEST_RECOLOUR, isAbove: true },
  { name: 'focus', measure: 'focus' },
  { name: 'first arrow key', measure: 'firstArrow' },
  { name: 'next arrow key', measure: 'nextArrow' },
  { name: 'select', measure: 'select' },
  { name: 'select another', measure: 'reselect' },
  { name: 'a class of the legend', measure: 'legend' },
  { name: 'first letter of a search', measure: 'search' },
  { name: 'next letter', measure: 'searchOn' },
  { name: 'zoom in ten steps, then the crisp picture', measure: 'zoom', isAbove: true },
];

/** One level: every page with, behind each number, how many times the limit it is. */
export function mapTable({ level, count }, maps, outcomes) {
  const shown = maps.filter(({ id }) => outcomes.median(id, 'paint') !== undefined);
  const rows = shown.map(({ id, name }) => [
    name,
    ...COLUMNS.map(({ measure, per = 1, decimals = 0 }) => {
      const value = outcomes.median(id, measure);
      const limit = outcomes.median('limit', measure);
      const ratio = id === 'limit' || limit === undefined || limit === 0 || value === undefined ? '' : ` (${times(value / limit)})`;
      return value === undefined ? ABSENT : `${(value / per).toFixed(decimals)}${ratio}`;
    }),
  ]);
  return [
    `### ${count.toLocaleString('en')} regions (${level})`,
    '',
    markdown(['', ...COLUMNS.map(({ title }) => title)], rows),
    '',
    ...failuresOf(maps, outcomes),
  ].join('\n');
}

function failuresOf(maps, outcomes) {
  return outcomes.failures.map(([id, why]) => `Left out: ${maps.find((map) => map.id === id).name}: ${why}\n`);
}

/** What a person does after the first paint: the longest task of the main thread, and where it is not told above all its work. */
export function useTable({ count }, outcomes) {
  const rows = USES.map(({ name, measure, most = LONGEST_TASK, isAbove = false }) => {
    const longest = outcomes.median('zo', `${measure}Longest`);
    if (longest === undefined) return [name, ABSENT, ABSENT, `≤ ${most}`, ABSENT];
    const spent = isAbove ? undefined : outcomes.median('zo', measure);
    return [name, spent?.toFixed(1) ?? ABSENT, longestText(longest), `≤ ${most}`, met(longest <= most)];
  });
  return [
    `### zo-region-map in use, ${count.toLocaleString('en')} regions`,
    '',
    markdown(['', 'main thread', 'longest task', 'goal', ''], rows),
    '',
  ].join('\n');
}

export function longTable({ count }, tables, outcomes) {
  const rows = tables.map(({ id, name }) => [
    name,
    ...['table', 'sort', 'filter'].flatMap((measure) => {
      const value = outcomes.median(id, measure);
      return value === undefined ? [ABSENT, ABSENT] : [value.toFixed(0), longestText(outcomes.median(id, `${measure}Longest`))];
    }),
  ]);
  const titles = ['', 'first paint', 'longest task', 'sort', 'longest task', 'filter', 'longest task'];
  return [`### A table of ${count.toLocaleString('en')} rows`, '', markdown(titles, rows), ''].join('\n');
}

/** Every goal that could be judged: met or not. */
export function goalTable(outcomesByLevel, tableOutcomes, peers) {
  const full = peers.filter((id) => !BY_HAND.includes(id) && id !== 'zo');
  const judged = MAP_GOALS.flatMap((goal) => {
    const outcomes = outcomesByLevel.get(goal.level);
    if (outcomes === undefined) return [];
    return judge({ ...goal, what: `${goal.what}, ${goal.level}` }, (id, measure) => outcomes.median(id, measure), 'limit', full);
  });
  const tables = TABLE_GOALS.flatMap((goal) => judge(goal, (id, measure) => tableOutcomes.median(id, measure), 'hand', []));
  return ['### Goals', '', goalRows([...judged, ...tables]), ''].join('\n');
}

/** A trend of many lines, and its goal. */
export function trendTable({ count, periods }, trends, outcomes) {
  const columns = [
    { title: 'script kB', measure: 'scriptBytes', per: 1000, decimals: 1 },
    { title: 'later kB', measure: 'laterBytes', per: 1000, decimals: 1 },
    { title: 'script ms', measure: 'script' },
    { title: 'paint', measure: 'paint' },
    { title: 'blocking', measure: 'blocked' },
  ];
  const rows = trends.map(({ id, name }) => [
    name,
    ...columns.map(({ measure, per = 1, decimals = 0 }) => {
      const value = outcomes.median(id, measure);
      return value === undefined ? ABSENT : (value / per).toFixed(decimals);
    }),
  ]);
  const judged = TREND_GOALS.flatMap((goal) => judge(goal, (id, measure) => outcomes.median(id, measure), undefined, ['uplot']));
  return [
    `### A trend of ${count} regions over ${periods.toLocaleString('en')} periods`,
    '',
    markdown(['', ...columns.map(({ title }) => title)], rows),
    '',
    ...failuresOf(trends, outcomes),
    goalRows(judged),
    '',
  ].join('\n');
}

function goalRows(judged) {
  const rows = judged.map(({ what, against, bound, reached, times: isRatio }) => {
    const text = (value) => (value === undefined ? ABSENT : isRatio ? times(value) : `${value.toFixed(1)} ms`);
    return [what, against, `≤ ${text(bound)}`, text(reached), reached === undefined ? ABSENT : met(reached <= bound)];
  });
  return markdown(['', 'against', 'goal', 'reached', ''], rows);
}

function met(isMet) {
  return isMet ? 'met' : '**not met**';
}

/** The browser reports tasks from 50 ms on. */
function longestText(longest) {
  return longest < LONGEST_TASK ? `under ${LONGEST_TASK}` : longest.toFixed(0);
}

function times(ratio) {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`;
}

function markdown(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
