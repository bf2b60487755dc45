import { countText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { cellOfColumn } from '../tables/cell.js';
import { LazyCell } from './lazy-cell.js';
import { regionMapText, type RegionMapView } from './region-map.view.js';
import { aroundCell, aroundColumn, toldRow } from './region-map.around.js';
import type { TableTwin, TwinCell } from './table-twin.js';

/** The equal table of the map: one row a region, in the order of the map. */
export function regionMapTwin(view: RegionMapView, speech: Speech): TableTwin {
  const { table } = speech.words;
  const { counts } = view;
  // What names do not tell apart, codes do.
  const withCodes = new Set(view.names).size < view.names.length;
  return {
    caption: [view.label, view.frame.unit].join(' · '),
    columns: [
      { key: 'region', label: table.region, numeric: false },
      ...aroundColumn(view, speech),
      { key: 'value', label: table.value, numeric: true },
      ...(counts === undefined ? [] : [{ key: 'count', label: table.count, numeric: true }]),
      ...(withCodes ? [{ key: 'code', label: table.code, numeric: false }] : []),
    ],
    rows: view.codes.map((code, i) => {
      const { value, status } = cellOfColumn(view, i);
      const cells: TwinCell[] = [...aroundCell(view, i), new LazyCell(value, () => regionMapText(view, i, speech), status)];
      if (counts !== undefined) {
        const count = cellOfColumn(counts, i);
        cells.push(new LazyCell(count.value, () => countText(count, speech), count.status));
      }
      if (withCodes) cells.push({ text: code, order: code });
      return { code, ...toldRow(view, i), cells, chosen: i === view.chosen };
    }),
  };
}
