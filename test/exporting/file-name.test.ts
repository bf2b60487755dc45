import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/exporting/file-name.js';

describe('the name of a file', () => {
  it.each([
    [
      { heading: 'Drugsmisdrijven in Súdwest-Fryslân', period: '2024', release: '2026-4' },
      'drugsmisdrijven-in-sudwest-fryslan_2024_2026-4.csv',
    ],
    [{ heading: '../../etc/passwd\0', period: '2022 – 1e kwartaal 2024', release: 'a:b' }, 'etc-passwd_2022-1e-kwartaal-2024_a-b.csv'],
    [{ heading: '', period: '', release: '2026-4' }, '2026-4.csv'],
    [{ heading: 'x'.repeat(300), period: '2024', release: 'r' }, `${'x'.repeat(60)}_2024_r.csv`],
  ])('of %o', (from, expected) => {
    expect(fileName(from, 'csv')).toBe(expected);
  });
});
