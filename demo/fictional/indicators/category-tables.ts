import type { Country } from '../country.js';
import type { Figures } from '../figures.js';
import type { Layout, LongTable } from '../table.js';
import { written } from '../table.js';

/** The figures of each category of a breakdown, from small levels to large, with one base for all. */
interface CategoryTables {
  /** Path without its end. */
  readonly file: string;
  /** Id of the breakdown, and the column that has it. */
  readonly breakdown: string;
  /** Column of the base. */
  readonly base: string;
  readonly categories: readonly { readonly code: string; readonly all: readonly Figures[] }[];
  readonly layout: Layout;
}

/** Tables of count and base with a row for each region, year and category: one for the buurten, which are many, and one for all others. */
export function tablesByCategory(country: Country, { file, breakdown, base, categories, layout }: CategoryTables): LongTable[] {
  const levels = categories[0]!.all.map(({ level }) => level);
  const parts = [levels.filter((level) => level !== 'buurt').reverse(), levels.filter((level) => level === 'buurt')];
  const header = ['soort', 'regiocode', 'jaar', breakdown, 'aantal', base];
  return parts.flatMap((part) => {
    if (part.length === 0) return [];
    const path = `${file}${part[0] === 'buurt' ? '-buurt' : ''}.csv`;
    const rows = part.flatMap((level) =>
      categories.flatMap(({ code, all }) => {
        const { periods, regions, metrics, status } = all.find((figures) => figures.level === level)!;
        return status.map((mark, cell) => [
          level,
          country.regions[level][cell % regions]!.code,
          periods[Math.floor(cell / regions)]!,
          code,
          written(metrics.count![cell]!, 'count', mark, layout),
          written(metrics.base![cell]!, 'base', mark, layout),
        ]);
      }),
    );
    const entries = part.map((level) => ({
      level,
      file: path,
      where: { soort: level },
      region: 'regiocode',
      period: 'jaar',
      breakdown: { id: breakdown, column: breakdown },
      count: 'aantal',
      base,
    }));
    return [{ table: { file: path, header, rows }, entries }];
  });
}
