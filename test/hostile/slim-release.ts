import type { Release } from '../../src/contract/types.generated.js';

/** What no reader is to see, whatever a release has. */
export const WRONG = /\bNaN\b|undefined|Infinity|\[object|\bfunction\b/;

const KEPT: readonly string[] = ['drugsmisdrijven', 'woningen-meer-bezit', 'woningen-kweekkans', 'vestigingen', 'jongeren-kenmerken'];

/** A document of a release without what the figures of the tests do not ask: a change is then of something that matters. */
export function slim(document: unknown): unknown {
  const { indicators, tables } = document as Partial<Release>;
  if (indicators === undefined || tables === undefined) return document;
  return {
    ...(document as Release),
    indicators: indicators.filter(({ id }) => KEPT.includes(id)),
    tables: tables.filter(({ indicator }) => KEPT.includes(indicator)),
  };
}
