import { plural } from '../dutch.js';
import type { TrendIndexWords } from '../trend-index-words.js';

export const TREND_INDEX_ENGLISH: TrendIndexWords = {
  unit: (year, unit) => `index, ${year} = 100 (${unit})`,
  noIndexOf: (region, year, because) => `${region}: no index. The figure of ${year}: ${because}.`,
  noIndexes: (count) => `Of ${count} ${plural(count, 'region', 'regions')} there is no whole index.`,
  because: { zero: 'zero', broken: 'break within that year' },
  endsAtBreak: (region) => `${region}: the index does not go over a break.`,
  noSuchBase: (year) => `Of ${year} there are no figures for an index.`,
  noInterval: 'An index has no interval here: its base year is uncertain too.',
};
