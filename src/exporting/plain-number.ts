import type { Speech } from '../language/speech.js';

/** A number as a picture shows it, and what is said beside it. */
export interface ShownNumber {
  /** Its digits as a spreadsheet reads them: no points between thousands, the decimal sign of the language, a sign only below zero. */
  readonly number: string;
  /** A percent sign, a unit, a mark; empty where there is none. */
  readonly beside: string;
}

/**
 * The number that a text says, digit for digit: rounded as it is published, and nothing more exact. Undefined for a text that is no number, or
 * more than one.
 */
export function shownNumber(text: string, speech: Speech): ShownNumber | undefined {
  const { thousands, decimal } = signsOf(speech);
  const parts = /^([+\-−]?)(\d[\d.,]*)(\D*)$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, digits, beside] = parts as unknown as [string, string, string, string];
  const number = digits.replaceAll(thousands, '');
  if (!new RegExp(`^\\d+(\\${decimal}\\d+)?$`).test(number) || !isGrouped(digits, thousands, decimal)) return undefined;
  return { number: `${/[-−]/.test(sign) ? '-' : ''}${number}`, beside: beside.trim() };
}

/** The number that {@link shownNumber} wrote; undefined for another text. */
export function parseNumber(text: string, speech: Speech): number | undefined {
  const { decimal } = signsOf(speech);
  return new RegExp(`^-?\\d+(\\${decimal}\\d+)?$`).test(text) ? Number(text.replace(decimal, '.')) : undefined;
}

/** What the language writes between thousands and before decimals. */
function signsOf(speech: Speech): { readonly thousands: string; readonly decimal: string } {
  const text = speech.number(1234.5, 1);
  return { thousands: text.charAt(1), decimal: text.charAt(5) };
}

/** A point elsewhere than between thousands makes it something else: a version, a date. */
function isGrouped(digits: string, thousands: string, decimal: string): boolean {
  const [first, ...groups] = digits.split(decimal)[0]!.split(thousands);
  return groups.length === 0 || (first!.length <= 3 && groups.every((group) => group.length === 3));
}
