import type { Table } from '@zicht-op/widgets/core';

/** Of the page's own: one region, two years. */
export const ownTable: Table = {
  indicator: 'drugsmisdrijven',
  level: 'gemeente',
  codes: ['GM9001'],
  periods: ['2023', '2024'],
  categories: ['total'],
  columns: { value: { values: Float64Array.of(11.5, 12.5), status: new Uint8Array(2) } },
};

/** The browser's own way to ask, with a count of what was asked in it. */
export const countedFetch: typeof fetch = (input, init) => {
  tell('asked', String(Number(document.getElementById('asked')?.textContent) + 1));
  return fetch(input, init);
};

/** Writes on the page what an element told, for whoever looks at it. */
export function tell(id: 'loaded' | 'chosen' | 'failed' | 'asked', text: string): void {
  const line = document.getElementById(id);
  if (line !== null) line.textContent = text;
}
