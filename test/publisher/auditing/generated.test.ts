import { describe, expect, it } from 'vitest';
import { audit, type AuditReport } from '../../../publisher/auditing/audit.js';
import { preparedRelease } from '../../../publisher/auditing/prepared-release.js';
import type { PreparedPublication } from '../../../publisher/prepared.js';
import { withholdFurther } from '../../../publisher/protecting/withhold-further.js';
import { tried } from '../../tried.js';
import { Draw } from './a-small-country.js';
import { CLEAN } from './clean-releases.js';
import { LEAKS } from './planted-leaks.js';

const TOGETHER = 1000;

function audited(release: PreparedPublication, earlier?: PreparedPublication): Promise<AuditReport> {
  return audit(preparedRelease(release), { earlier: earlier && preparedRelease(earlier) });
}

describe('of releases with a leak', () => {
  const kinds = Object.entries(LEAKS);
  it.each(kinds)('%s: every one is found', async (kind, plant) => {
    const missed: number[] = [];
    for (let seed = 0; seed < TOGETHER / kinds.length; seed += 1) {
      const { release, earlier, leak } = plant(new Draw(seed * 10 + kind.length));
      const { faults } = await audited(release, earlier);
      const [level, category, region] = leak;
      const { categories } = release.indicators[0]!.tables[0]!;
      const code = release.levels.find(({ id }) => id === level)!.regions[region]!.code;
      const place = ['telling', 'count', '2024', ...(categories.length > 1 ? [categories[category]!] : []), code].join(', ');
      if (!faults.some(({ where }) => where === place)) missed.push(seed);
    }
    expect(missed).toEqual([]);
    tried(TOGETHER / kinds.length);
  });
});

it('of releases without one at most 2 in 100 are refused', async () => {
  const alarms: string[] = [];
  const kinds = Object.entries(CLEAN);
  for (const [kind, make] of kinds) {
    for (let seed = 0; seed < TOGETHER / kinds.length; seed += 1) {
      const { release, earlier } = make(new Draw(seed * 10 + kind.length));
      const { faults } = await audited(release, earlier);
      if (faults[0] !== undefined) alarms.push(`${kind} ${seed}: ${faults[0].where}: ${faults[0].found}`);
    }
  }
  tried(TOGETHER);
  expect(alarms.length, alarms.slice(0, 5).join('\n')).toBeLessThanOrEqual(TOGETHER * 0.02);
});

it.each(Object.entries(LEAKS))('%s: after withholding further cells nothing can be worked out', async (kind, plant) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { release, earlier } = plant(new Draw(seed * 10 + kind.length));
    const options = { earlier: earlier && preparedRelease(earlier), onProgress: () => undefined };
    const { publication, further } = await withholdFurther(release, options);
    expect((await audited(publication, earlier)).faults, `${kind} ${seed}`).toEqual([]);
    expect(further, `${kind} ${seed}`).toBeGreaterThan(0);
    expect((await withholdFurther(release, options)).publication).toEqual(publication);
  }
});
