import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { BUILDER_ELEMENTS, builderView, type BuilderView } from '../../src/views/builder.view.js';

const level = (id: string, count: number, more = {}): Release['levels'][number] => ({ id, title: id, count, index: `${id}.json`, ...more });
const indicator = (id: string, theme: string, more = {}): Release['indicators'][number] => ({
  ...{ id, theme, title: id, kind: 'rate', unit: 'x', decimals: 0, source: ['S'], made: 'counted', population: 'p', caveat: 'c' },
  ...more,
});
const table = (
  id: string,
  at: string,
  periods: string[],
  metrics: Release['tables'][number]['metrics'] = ['value'],
): Release['tables'][number] => ({ indicator: id, level: at, metrics, periods }) as Release['tables'][number];

const RELEASE = {
  levels: [
    level('land', 1, { geometry: 'l' }),
    level('provincie', 3, { geometry: 'p' }),
    level('gemeente', 30, { geometry: 'g' }),
    level('buurt', 900, { partsOf: 'gemeente' }),
  ],
  themes: [
    { id: 'een', title: 'Eén' },
    { id: 'twee', title: 'Twee' },
    { id: 'leeg', title: 'Leeg' },
  ],
  indicators: [indicator('a', 'een'), indicator('b', 'twee', { breakdown: 'sbi' }), indicator('c', 'twee')],
  breakdowns: [
    {
      id: 'sbi',
      title: 'Branche',
      categories: [
        { code: 'G', title: 'Handel' },
        { code: 'I', title: 'Horeca' },
      ],
    },
  ],
  tables: [
    table('a', 'provincie', ['2023', '2024'], ['count', 'base']),
    table('a', 'gemeente', ['2024', '2025'], ['count', 'base']),
    table('a', 'buurt', ['2025']),
    table('b', 'gemeente', ['2025']),
    table('c', 'land', ['2025']),
  ],
  peerGroups: [
    { id: 'groot', title: 'Groot', level: 'gemeente', regions: [] },
    { id: 'kust', title: 'Kust', level: 'provincie', regions: [] },
  ],
} as unknown as Release;

const view = (element: string, attributes: Readonly<Record<string, string>> = {}): BuilderView =>
  builderView(RELEASE, { element, attributes }, speak('nl'));
const options = (shown: BuilderView, name: string): string[] | undefined =>
  shown.selects.find((select) => select.name === name)?.options.map(({ value }) => value);

describe('what there is to choose', () => {
  it('of a map: subjects with boundaries, gemeenten, their periods, new to old', () => {
    const shown = view('zo-region-map');
    expect(options(shown, 'theme')).toEqual(['een', 'twee']);
    expect(options(shown, 'indicator')).toEqual(['a']);
    expect(options(shown, 'level')).toEqual(['provincie', 'gemeente', 'buurt']);
    expect(options(shown, 'period')).toEqual(['', '2025', '2024']);
    expect(options(shown, 'reference')).toEqual(['', 'parent', 'groot']);
    expect(shown.attributes).toEqual({ indicator: 'a', level: 'gemeente' });
    expect(shown.finders).toMatchObject([
      { name: 'within', levels: ['land', 'provincie'] },
      { name: 'region', levels: ['gemeente'] },
    ]);
  });

  it('of another theme: its first subject; what the release does not have is not kept', () => {
    const shown = view('zo-region-map', { theme: 'twee', level: 'wijk', period: '1999', branch: 'X' });
    expect(shown.attributes).toEqual({ indicator: 'b', level: 'gemeente', branch: 'G' });
    expect(view('zo-region-map', { theme: 'leeg' }).attributes).toMatchObject({ indicator: 'a' });
  });

  it('of two branches: only subjects with branches, and two that differ', () => {
    const shown = view('zo-branch-overlay', { 'branch-1': 'I', 'branch-2': 'I' });
    expect(options(shown, 'indicator')).toEqual(['b']);
    expect(shown.attributes).toMatchObject({ branches: 'I G' });
    expect(view('zo-branch-overlay', { branches: 'I G' }).attributes).toMatchObject({ branches: 'I G' });
  });

  it('of branches: all of them in a region, or the regions of one', () => {
    expect(options(view('zo-branch-concentration'), 'branch')).toEqual(['', 'G', 'I']);
    expect(view('zo-branch-concentration').attributes).not.toHaveProperty('branch');
    expect(view('zo-branch-concentration').lacksRegion).toBe(true);
    expect(view('zo-branch-concentration', { branch: 'G' }).lacksRegion).toBe(false);
    expect(view('zo-branch-concentration', { region: 'GM1' }).lacksRegion).toBe(false);
  });

  it('of a trend: also subjects without boundaries; a region of any level with figures', () => {
    const shown = view('zo-trend-line', { theme: 'twee', region: 'GM1' });
    expect(options(shown, 'indicator')).toEqual(['b', 'c']);
    expect(shown.attributes).toEqual({ indicator: 'b', branch: 'G', region: 'GM1' });
    expect(options(view('zo-trend-line'), 'measure')).toEqual(['value', 'count', 'index']);
    expect(options(view('zo-trend-line', { indicator: 'c' }), 'measure')).toEqual(['value', 'index']);
  });

  it('of a comparison: all themes or one, and no subject', () => {
    const shown = view('zo-benchmark-table', { indicator: 'a', theme: 'een', region: 'GM1' });
    expect(options(shown, 'theme')).toEqual(['', 'een', 'twee', 'leeg']);
    expect(shown.attributes).toEqual({ theme: 'een', region: 'GM1' });
  });

  it('leaves out what goes without saying', () => {
    expect(view('zo-trend-line', { measure: 'value', 'heading-level': '3' }).attributes).toEqual({ indicator: 'a' });
    expect(view('zo-trend-line', { measure: 'count', 'heading-level': '2' }).attributes).toEqual({
      indicator: 'a',
      measure: 'count',
      'heading-level': '2',
    });
  });

  it.each([...BUILDER_ELEMENTS, 'zo-unknown'])('is the same when it was chosen: %s', (element) => {
    const once = view(element, { region: 'GM1', period: '2025', reference: 'groot', within: 'PV1' });
    const name = once.selects.find((select) => select.name === 'element')!.value;
    expect(view(name, once.attributes)).toEqual(once);
    for (const { options: all, value } of once.selects) expect(all.map((option) => option.value)).toContain(value);
    expect(structuredClone(once)).toEqual(once);
  });
});
