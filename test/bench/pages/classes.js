/** Colours of the five classes from low to high, then of no number. Those of our element, so that every page shows the same picture. */
export const COLOURS = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
export const NO_NUMBER = '#dddddd';
export const BORDER = '#ffffff';
export const HIGHLIGHT = '#111111';

/** The class of each value, 0 to 4, with as many values in each; -1 for null. */
export function quantileClasses(values) {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const limits = COLOURS.slice(1).map((_, i) => sorted[Math.floor(((i + 1) * sorted.length) / COLOURS.length)]);
  return Int8Array.from(values, (value) => (value === null ? -1 : limits.filter((limit) => value >= limit).length));
}

export function colourOf(klass) {
  return COLOURS[klass] ?? NO_NUMBER;
}
