import type { Speech } from '../language/speech.js';
import type { RegionMapView } from './region-map.view.js';
import type { TwinCell, TwinColumn, TwinRow } from './table-twin.js';

type ToldView = Pick<RegionMapView, 'names' | 'around'>;

/** The column of a table that says where each region lies; none where that is not known, or is the same for all. */
export function aroundColumn({ around }: ToldView, speech: Speech): TwinColumn[] {
  if (around === undefined) return [];
  const { one } = speech.level(around.level);
  return [{ key: 'around', label: one.charAt(0).toLocaleUpperCase(speech.tag) + one.slice(1), numeric: false }];
}

export function aroundCell({ around }: ToldView, place: number): TwinCell[] {
  const text = around?.names[place];
  return text === undefined ? [] : [{ text, order: text === '' ? null : text }];
}

/** What a row is called and found by: where a column says where it lies, its name need not. */
export function toldRow({ names, around }: ToldView, place: number): Pick<TwinRow, 'header' | 'around'> {
  return around === undefined ? { header: names[place]! } : { header: around.own[place]!, around: around.names[place]! };
}
