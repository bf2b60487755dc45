import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/contract/types.generated.js';
import { withBreaksOf } from '../../src/views/release-terms.js';

const everywhere = { period: '2024', note: 'Sinds 2024 telt online aangifte mee.' };
const merger = { period: '2023', note: 'Aa en Bee vormen samen Cee.', regions: ['GM0003'] };
const indicator = { id: 'misdrijven', breaks: [merger, everywhere] } as unknown as Indicator;

describe('breaks of the regions that are shown', () => {
  it('has those of a region, and those that are about all regions', () => {
    expect(withBreaksOf(indicator, ['GM0001', 'GM0003']).breaks).toEqual([merger, everywhere]);
  });

  it('leaves out a merger elsewhere', () => {
    expect(withBreaksOf(indicator, ['GM0001', 'NL']).breaks).toEqual([everywhere]);
  });
});
