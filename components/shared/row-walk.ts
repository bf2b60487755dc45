/** Rows that a page key passes. */
const PAGE = 10;

/** The row that a key leads to from a row, of so many; undefined for a key that does not walk. Stops at the ends. */
export function stepFrom(at: number, rows: number, key: string): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -rows,
    End: rows,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(rows - 1, Math.max(0, at + step));
}
