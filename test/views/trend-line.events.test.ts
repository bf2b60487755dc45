import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { trendEvents } from '../../src/views/trend-line.events.js';
import { trendLineLayout } from '../../src/views/trend-line.layout.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { RATE, region, releaseOf, trendData, sentenceAt } from './trend-line.builder.js';

const YEARS = ['2021', '2022', '2023'];
const nl = speak('nl');
const action = (more: Partial<Action>): Action => ({
  id: 'x',
  title: { nl: 'Aanpak', en: 'Approach' },
  holder: 'Ministerie',
  url: 'https://example.org/x',
  access: 'open',
  themes: ['drugs'],
  since: '2022-03-01',
  ...more,
});
const dataOf = (actions: readonly Action[], more: Partial<TrendLineData> = {}, periods: readonly string[] = YEARS): TrendLineData => {
  const regions = [
    { ...region('Assen', periods, { value: periods.map((_, i) => i) }), ancestors: ['PV22', 'NL'] },
    { ...region('Emmen', periods, { value: periods.map((_, i) => i) }), ancestors: ['PV22', 'NL'] },
  ];
  const release = releaseOf([RATE], {
    actions: [...actions],
    breakdowns: [
      {
        id: 'sbi',
        title: 'Branche',
        categories: [
          { code: 'S', title: 'S' },
          { code: '96', title: '96', parent: 'S' },
          { code: 'G', title: 'G' },
        ],
      },
    ],
  });
  return trendData(regions, { open: { release, standing: { status: 'current' } }, ...more });
};
const listOf = (...actions: Action[]) => trendEvents(dataOf(actions), nl)?.list ?? [];

describe('measures', () => {
  it('are numbered in the order of their dates, with date, title, holder and where to read on', () => {
    expect(listOf(action({ since: '2023-01-01' }), action({ since: '2021-12-31', title: 'Eerder' }))).toMatchObject([
      { number: 1, at: 0, title: 'Eerder', from: 'Vanaf 31 december 2021', holder: 'Ministerie', url: 'https://example.org/x' },
      { number: 2, at: 2, title: 'Aanpak', text: 'Maatregel 2: Aanpak, vanaf 1 januari 2023' },
    ]);
  });

  it('are those of the indicator or of its theme', () => {
    const found = (more: Partial<Action>): number => listOf(action(more)).length;
    expect(found({ themes: ['wonen'] })).toBe(0);
    expect(found({ themes: undefined! })).toBe(0);
    expect(found({ indicators: ['ander'] })).toBe(0);
    expect(found({ themes: ['wonen'], indicators: ['misdrijven'] })).toBe(1);
    expect(found({ since: undefined! })).toBe(0);
  });

  it('of branches are shown with these and with their parts', () => {
    const indicator = { ...RATE, breakdown: 'sbi' };
    const found = (branches: string[], category: string): number =>
      trendEvents(dataOf([action({ branches })], { indicator, category }), nl)?.list.length ?? 0;
    expect([found(['S'], '96'), found(['96'], '96'), found(['96'], 'S'), found(['G'], '96')]).toEqual([1, 1, 0, 0]);
  });

  it('of some regions are shown with these and what lies in them, by name', () => {
    expect(listOf(action({ regions: ['GM-Emmen'] }))).toMatchObject([{ title: 'Aanpak (Emmen)', series: [1] }]);
    expect(listOf(action({ regions: ['PV22'] }))).toMatchObject([{ title: 'Aanpak (Assen en Emmen)', series: [0, 1] }]);
    expect(listOf(action({ regions: ['GM-Meppel'] }))).toEqual([]);
    expect(listOf(action({}))).toMatchObject([{ series: undefined }]);
  });

  it('that began before or after the periods are left out', () => {
    const on = (since: string): number => listOf(action({ since })).length;
    expect([on('2020-12-31'), on('2021-01-01'), on('2023-12-31'), on('2024-01-01')]).toEqual([0, 1, 1, 0]);
    expect(on('2022-13-45')).toBe(0);
    expect(on('gisteren')).toBe(0);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'data:text/html,x', 'nergens'])('are not linked to %s', (url) => {
    expect(listOf(action({ url }))).toMatchObject([{ url: undefined }]);
  });

  it('are marked where they began, told with their period and listed in the table', () => {
    const data = dataOf([action({ since: '2022-07-01' }), action({ since: '2022-08-01', regions: ['GM-Emmen'] })]);
    const view = trendLineView(data, { speech: nl, heading: undefined, measure: 'value', events: trendEvents(data, nl) });
    const layout = trendLineLayout(view, { width: 800, textSize: 13, textWidth: (text) => text.length * 7 });
    const [first, second] = layout.events;
    expect(first!.x).toBeCloseTo(layout.places[1]!, 0);
    expect(first!.y).toBeGreaterThan(layout.plot.bottom);
    expect(second!.x - first!.x).toBeGreaterThanOrEqual(22);
    expect(sentenceAt(view, 0, 1, nl)).toBe('Assen, 2022: 1,0. Maatregel 1: Aanpak, vanaf 1 juli 2022');
    expect(sentenceAt(view, 1, 1, nl)).toContain('Maatregel 2: Aanpak (Emmen), vanaf 1 augustus 2022');
    const twin = trendLineTwin(view, nl);
    expect(twin.columns.at(-1)!.label).toBe('Maatregel');
    expect(twin.rows.map(({ cells }) => cells.at(-1)!.text)).toEqual([
      '–',
      '–',
      'Maatregel 1: Aanpak, vanaf 1 juli 2022; Maatregel 2: Aanpak (Emmen), vanaf 1 augustus 2022',
      '–',
    ]);
  });

  it('whose marks would touch stand below each other', () => {
    const data = dataOf([action({ since: '2022-07-01' }), action({ since: '2022-07-02' })]);
    const view = trendLineView(data, { speech: nl, heading: undefined, measure: 'value', events: trendEvents(data, nl) });
    const { events } = trendLineLayout(view, { width: 320, textSize: 13, textWidth: (text) => text.length * 7 });
    expect(events[1]!.y - events[0]!.y).toBeGreaterThanOrEqual(22);
  });

  it('say that before and after prove nothing', () => {
    expect(trendEvents(dataOf([action({})]), nl)!.notACause).toBe('Een verschil ervoor en erna bewijst niet dat de maatregel werkt.');
    expect(trendEvents(dataOf([]), nl)).toBeUndefined();
  });
});
