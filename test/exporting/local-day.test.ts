import { describe, expect, it } from 'vitest';
import { localDay } from '../../src/exporting/local-day.js';

describe('the day on which something was read', () => {
  it('is that of the reader, a moment after midnight and a moment before', () => {
    expect(localDay(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01');
    expect(localDay(new Date(2026, 10, 27, 23, 59, 59))).toBe('2026-11-27');
  });
});
