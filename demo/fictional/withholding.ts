import type { Country } from './country.js';
import type { Figures } from './figures.js';
import { markCells } from './figures.js';

/**
 * Withholds the cells that `small` names, and then so many more that none can be worked out by subtraction: where only one region below
 * a parent is withheld, the one with the smallest count beside it is too; where there is none beside it, the parent is.
 * `all` runs from the smallest level to the largest.
 */
export function withhold(
  country: Country,
  all: readonly Figures[],
  small: (figures: Figures, region: number, cell: number) => boolean,
): void {
  all.forEach((figures, i) => {
    markCells(figures, (region, _, cell) => (figures.status[cell] === 'A' && small(figures, region, cell) ? 'Q' : undefined));
    const larger = all[i + 1];
    if (larger) figures.periods.forEach((period, p) => hideRemainders(country, figures, p, larger, larger.periods.indexOf(period)));
  });
}

function hideRemainders(country: Country, figures: Figures, period: number, larger: Figures, periodOfLarger: number): void {
  const families = new Map<number, number[]>();
  country.regions[figures.level].forEach(({ parent }, region) => {
    const cells = families.get(parent) ?? [];
    cells.push(period * figures.regions + region);
    families.set(parent, cells);
  });
  for (const [parent, cells] of families) {
    if (cells.filter((cell) => figures.status[cell] === 'Q').length !== 1) continue;
    const beside = cells
      .filter((cell) => figures.status[cell] === 'A')
      .sort((a, b) => figures.metrics.count![a]! - figures.metrics.count![b]!);
    if (beside[0] !== undefined) figures.status[beside[0]] = 'Q';
    else if (periodOfLarger >= 0) larger.status[periodOfLarger * larger.regions + parent] = 'Q';
  }
}
