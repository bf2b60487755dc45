import { STATUS_CODES, STATUSES, isAbsence, statusOfCode, type Absence, type StatusNumber } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import type { IndicatorSettings } from '../types.generated.js';

/** What a field of a table says: a number, or why there is none; or what is wrong with it. */
export type Reading = { readonly number: number } | { readonly absence: Absence } | { readonly found: string; readonly expected: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Reads fields of one indicator's tables: its marks for no number, its unit, the numbers its kind allows. */
export function fieldReader(indicator: Pick<IndicatorSettings, 'kind' | 'in' | 'missing'>): (text: string, metric: Metric) => Reading {
  const marks = new Map<string, Absence>([['', 'unknown']]);
  for (const [mark, absence] of Object.entries(indicator.missing ?? {})) marks.set(mark.trim(), absence);
  const share = indicator.kind === 'share';
  const divisor = share && indicator.in === 'percent' ? 100 : 1;
  const signed = indicator.kind === 'amount' || indicator.kind === 'index';

  return (text, metric) => {
    const absence = marks.get(text);
    if (absence !== undefined) return { absence };
    const found = `"${text}"`;
    const whole = metric === 'count' || metric === 'base';
    const expected = whole
      ? 'a whole number of 0 or more'
      : share
        ? `a share from 0 to ${divisor}`
        : signed
          ? 'a number'
          : 'a number of 0 or more';
    if (!NUMBER.test(text)) {
      if (/^[+-]?\d[\d.]*,\d+$/.test(text)) return { found, expected: `${expected}, with a decimal point` };
      return { found, expected: `${expected}, or a mark under missing` };
    }
    const number = Number(text);
    if (!Number.isFinite(number)) return { found, expected };
    if (whole) return Number.isSafeInteger(number) && number >= 0 ? { number: number + 0 } : { found, expected };
    if ((!signed && number < 0) || (share && number > divisor)) return { found, expected };
    return { number: number / divisor + 0 };
  };
}

/**
 * The status in a status column: its position in STATUSES, 0 (observed) for an empty field.
 * Undefined for a code that is not one of ours.
 */
export function statusIn(text: string): StatusNumber | undefined {
  const status = text === '' ? 'observed' : statusOfCode(text);
  return status === undefined ? undefined : STATUSES.indexOf(status);
}

/** What a status column may hold; for faults. */
export const STATUS_FORMS = `a status code ${STATUS_CODES.join(', ')} or nothing`;

/** Per position in STATUSES: whether a cell with that status has no number. */
export const HAS_NO_NUMBER: readonly boolean[] = STATUSES.map(isAbsence);
