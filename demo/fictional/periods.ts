export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;

/** 2016 … 2025, or from a later year on. */
export function years(from: number = FIRST_YEAR): string[] {
  return Array.from({ length: LAST_YEAR - from + 1 }, (_, i) => String(from + i));
}

/** 2016-Q1 … 2025-Q4. */
export function quarters(): string[] {
  return years().flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Years since the first one: 2017-Q3 is 1.5. */
export function time(period: string): number {
  return yearOf(period) - FIRST_YEAR + (quarterOf(period) - 1) / 4;
}

/** 1 to 4; 1 for a year. */
export function quarterOf(period: string): number {
  return period.length > 4 ? Number(period.slice(-1)) : 1;
}
