/**
 * What our element is to reach. `limit`: at most so many times what is drawn by hand; `peer`: at most so many times the best of the
 * full-featured peers; `most`: at most so much.
 */
export const MAP_GOALS = [
  { level: 'gemeente', what: 'first paint', measure: 'paint', limit: 1.6, peer: 1 / 2 },
  { level: 'buurt', what: 'first paint', measure: 'paint', limit: 1.3, peer: 1 / 2 },
  { level: 'buurt', what: 'recolour', measure: 'recolour', limit: 1.5, peer: 1, most: 150 },
  { level: 'buurt', what: 'hover', measure: 'hover', peer: 1, most: 5 },
  { level: 'buurt', what: 'zoom, processor', measure: 'zoom', limit: 1.5, peer: 1 / 4 },
  { level: 'buurt', what: 'zoom, worst frame', measure: 'worstFrame', peer: 1 / 4, most: 33 },
  { level: 'buurt', what: 'memory', measure: 'memory', limit: 1.5, peer: 1 },
];

/** Against virtual rows by hand, which reached 31, 28 and 16 ms where the goals of 100, 60 and 30 ms were set. */
export const TABLE_GOALS = [
  { what: 'table, first paint', measure: 'table', limit: 100 / 31 },
  { what: 'table, sort', measure: 'sort', limit: 60 / 28 },
  { what: 'table, filter', measure: 'filter', limit: 30 / 16 },
];

/** Twenty regions over five thousand periods, beside uPlot. */
export const TREND_GOALS = [{ what: 'trend, first paint', measure: 'paint', peer: 3 }];

/** Milliseconds. No task of the main thread takes longer after the first paint, whatever a person does, but for a recolour of the country. */
export const LONGEST_TASK = 50;
export const LONGEST_RECOLOUR = 150;

/**
 * Each bound of a goal with what was reached of it.
 * @param median (page, measure) => number or undefined
 * @param peers pages among which the best is looked for
 */
export function judge({ what, measure, limit, peer, most }, median, limitPage, peers) {
  const ours = median('zo', measure);
  const best = peers.flatMap((id) => median(id, measure) ?? []).reduce((a, b) => Math.min(a, b), Infinity);
  const byHand = median(limitPage, measure);
  const bounds = [
    { against: 'by hand', bound: limit, reached: byHand === undefined || ours === undefined ? undefined : ours / byHand, times: true },
    { against: 'best peer', bound: peer, reached: best === Infinity || ours === undefined ? undefined : ours / best, times: true },
    { against: 'at most', bound: most, reached: ours, times: false },
  ];
  return bounds.filter(({ bound }) => bound !== undefined).map((bound) => ({ what, ...bound }));
}
