import type { Speech } from '../language/speech.js';
import { knownAt } from '../statistics/known.js';
import { verdictsAgainst } from './reference-verdict.js';
import type { RegionMapData } from './region-map.data.js';
import type { MapMeasure } from './region-map.options.js';

/** Measures of which two regions are compared as they stand: counts of a large and a small region are not. */
const COMPARED: readonly MapMeasure[] = ['value', 'ratio'];

/** Of how many regions one may say that they differ from the reference; nothing where that cannot be told of any. */
export function certaintySentences({ table, reference, indicator, level }: RegionMapData, measure: MapMeasure, speech: Speech): string[] {
  if (reference === undefined || !COMPARED.includes(measure)) return [];
  const verdictAt = verdictsAgainst(reference, table, indicator);
  let [judged, clear] = [0, 0];
  for (let cell = 0; cell < table.columns.value.values.length; cell++) {
    const verdict = verdictAt(cell);
    if (!verdict.known || !knownAt(table.columns.value, cell).known) continue;
    judged++;
    if (verdict.value === 'higher' || verdict.value === 'lower') clear++;
  }
  const { one, many } = speech.level(level);
  return judged === 0 ? [] : [speech.words.regionMap.clearlyDifferent(clear, judged, one, many, reference.name)];
}

/** What one may say of the difference between one region and the reference. */
export function focusCertainty(
  { table, reference, indicator }: RegionMapData,
  region: number,
  measure: MapMeasure,
  speech: Speech,
): string[] {
  if (reference === undefined || !COMPARED.includes(measure) || !knownAt(table.columns.value, region).known) return [];
  const verdict = verdictsAgainst(reference, table, indicator)(region);
  return verdict.known ? [speech.words.regionMap.difference[verdict.value]] : [];
}
