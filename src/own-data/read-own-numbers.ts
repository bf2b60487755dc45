/** A column of numbers as a person's file has them. */
export interface OwnNumbers {
  /** NaN for an empty field. */
  readonly values: readonly number[];
  /** The sign before decimals that was read; undefined where no number has one. */
  readonly decimalSign: ',' | '.' | undefined;
}

const EMPTY = /^(|-|\.|x|n\.?v\.?t\.?|n\/a|null|geheim|onbekend)$/i;

/**
 * The numbers of a column, written the Dutch way (1.234,5) or the English way (1,234.5); a percent or euro sign is left out. Where both
 * ways fit, points and commas before groups of three digits are those between thousands. Undefined for a column that is not of numbers.
 */
export function readOwnNumbers(fields: readonly string[]): OwnNumbers | undefined {
  const bare = fields.map((field) => field.replace(/[\s\u00a0%€]/g, ''));
  if (!bare.some((field) => !EMPTY.test(field))) return undefined;
  for (const [thousands, decimal] of [
    ['.', ','],
    [',', '.'],
  ] as const) {
    const whole = new RegExp(`^[-−+]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${decimal}\\d+)?$`);
    if (!bare.every((field) => EMPTY.test(field) || whole.test(field))) continue;
    return {
      values: bare.map((field) =>
        EMPTY.test(field) ? NaN : Number(field.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-')),
      ),
      decimalSign: bare.some((field) => !EMPTY.test(field) && field.includes(decimal)) ? decimal : undefined,
    };
  }
  return undefined;
}
