import { describe, expect, it } from 'vitest';
import { ABSENCES, STATUSES, statusOfCode } from '../../src/contract/status.js';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import {
  bothHighInOrder,
  branchOverlayTwin,
  branchOverlayView,
  loadBranchOverlay,
  overlayLines,
  type BranchOverlayData,
  type BranchOverlayOptions,
  type BranchOverlayQuery,
  type BranchOverlayView,
} from '../../src/views/branch-overlay.js';
import { BRANCHES, codeOf, overlayCountry, type OverlayCountry } from './branch-overlay.builder.js';
import { SENTINEL } from './small-country.js';
import type { TestCell } from './trend-line.builder.js';

const nl = speak('nl');
const en = speak('en');

const ask = (country: OverlayCountry, query: Partial<BranchOverlayQuery> = {}): Promise<BranchOverlayData | undefined> =>
  loadBranchOverlay(overlayCountry(country), { indicator: 'vestigingen', level: 'gemeente', branches: BRANCHES, ...query }, nl);
const decide = (data: BranchOverlayData, options: Partial<BranchOverlayOptions> = {}): BranchOverlayView =>
  branchOverlayView(data, { speech: nl, heading: undefined, by: 'tertile', region: undefined, ...options });
const show = async (country: OverlayCountry, options: Partial<BranchOverlayOptions> = {}, query: Partial<BranchOverlayQuery> = {}) =>
  decide((await ask(country, query))!, options);

/** 342 gemeenten of which each third of the one branch has as many of each third of the other. */
const INDEPENDENT = Array.from({ length: 342 }, (_, i) => [i, (i % 3) * 114 + Math.floor(i / 3)] as const);
/** The same, but in fourteen more of them both are high. */
const TOGETHER = ((): readonly (readonly [number, number])[] => {
  const cells = INDEPENDENT.map(([first, second]) => [first, second] as [number, number]);
  const low = cells.filter(([first, second]) => first >= 228 && second < 114).slice(0, 14);
  const high = cells.filter(([first, second]) => first < 114 && second >= 228).slice(0, 14);
  low.forEach((cell, i) => ([cell[1], high[i]![1]] = [high[i]![1], cell[1]]));
  return cells;
})();
/** A plain row of twelve, and every kind of absence. */
const WITHHELD: OverlayCountry['cells'] = [
  ...Array.from({ length: 12 }, (_, i) => [i + 1, 12 - i] as const),
  ...['Q', 'L', 'M', 'N', 'O', 'W'].map((code) => [code, 7] as const),
  [7, 'Q'],
  ['W', 'Q'],
  ['5P', '6E'],
];

describe('what is fetched', () => {
  it('is both branches of the same regions, with the country to compare with', async () => {
    const data = (await ask({ cells: INDEPENDENT }))!;
    expect(data).toMatchObject({ release: '2026-4', cells: 684, peers: [] });
    expect(data.maps.map(({ category, reference }) => [category, reference?.name])).toEqual([
      ['taxi', 'Nederland'],
      ['horeca', 'Nederland'],
    ]);
    expect(data.maps[0].table.codes).toEqual(data.maps[1].table.codes);
    expect(data.maps[0].outlines).toBe(data.maps[1].outlines);
  });

  it('is nothing where no region lies within', async () => {
    expect(await ask({ cells: INDEPENDENT }, { level: 'land', within: 'NL' })).toBeUndefined();
  });

  it.each([
    [{ branches: ['taxi', 'x'] as const }, 'category', 'x'],
    [{ peers: ['x'] }, 'peers', 'x'],
    [{ period: '1999' }, 'period', '1999'],
  ])('is an error that names what the release lacks: %o', async (query, path, found) => {
    const error = await ask({ cells: INDEPENDENT }, query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ kind: 'unknown', details: { path, found } });
  });
});

describe('regions that are high on both', () => {
  it('are set against what independence gives: 38 of 342, and 30 to 46 is ordinary (F8)', async () => {
    const { summary, bothHigh, marks } = await show({ cells: INDEPENDENT });
    expect(summary.slice(0, 3)).toEqual([
      'In 38 van de 342 gemeenten zijn beide cijfers hoog.',
      'Zonder samenhang zijn het er ongeveer 38; gewoon is 30 tot 46.',
      'Dat aantal is zonder samenhang ook gewoon.',
    ]);
    expect(bothHigh).toHaveLength(38);
    for (let mark = 0; mark < 9; mark++) expect(marks.filter((each) => each === mark)).toHaveLength(38);
  });

  it('are said to be more, or fewer, than ordinary only beyond those limits', async () => {
    const more = await show({ cells: TOGETHER });
    expect(more.summary[0]).toBe('In 52 van de 342 gemeenten zijn beide cijfers hoog.');
    expect(more.summary[2]).toBe('Het zijn er meer dan zonder samenhang gewoon is.');
    const fewer = await show({ cells: TOGETHER.map(([first, second]) => [first, 341 - second] as const) });
    expect(fewer.summary[2]).toBe('Het zijn er minder dan zonder samenhang gewoon is.');
  });

  it('stand by name, and by a figure only when asked', async () => {
    const cells = INDEPENDENT.map(([first, second], i) => [first, second, ['Zwolle', 'Étampes', 'Aa'][i % 3]! + i] as const);
    const view = await show({ cells });
    const namesOf = (positions: Int32Array): string[] => [...positions].map((at) => view.names[at]!);
    const byName = namesOf(bothHighInOrder(view, 'name'));
    expect(byName).toEqual([...byName].sort((a, b) => nl.compare(a, b)));
    const byFirst = [...bothHighInOrder(view, 'first')].map((at) => view.branches[0].values[at]!);
    expect(byFirst).toEqual([...byFirst].sort((a, b) => b - a));
    const bySecond = [...bothHighInOrder(view, 'second')].map((at) => view.branches[1].values[at]!);
    expect(bySecond).toEqual([...bySecond].sort((a, b) => b - a));
    expect(view.bothHigh).toEqual(bothHighInOrder(view, 'name'));
  });

  it('are not counted against chance where a few regions make any pattern', async () => {
    const { summary } = await show({ cells: INDEPENDENT.slice(0, 9) });
    expect(summary.join(' ')).not.toMatch(/gewoon|rangcorrelatie/);
    expect(summary).toContain('Er zijn te weinig gemeenten om iets over samenhang te zeggen.');
  });
});

describe('the rank correlation', () => {
  it('is said with the number of regions used and what is ordinary without association', async () => {
    const { summary } = await show({ cells: INDEPENDENT.map(([first]) => [first, first] as const) });
    expect(summary).toContain('De rangcorrelatie (Spearman) is 1,00, over 342 gemeenten.');
    // 1.96 / √341
    expect(summary).toContain('Zonder samenhang is -0,11 tot 0,11 gewoon.');
  });

  it('is not there where one branch is the same everywhere', async () => {
    const { summary, pairs: legend } = await show({ cells: INDEPENDENT.map(([first]) => [first, 3] as const) });
    expect(summary).toContain('Een rangcorrelatie is er niet: één branche heeft overal hetzelfde cijfer.');
    expect(legend.axes[1].steps).toEqual([{ step: 1, label: 'overal gelijk', range: '3' }]);
    expect(legend.cells).toHaveLength(3);
  });

  it('is offered within each peer group that is asked for', async () => {
    const groups = [
      { id: 'stad', title: 'Stedelijk', level: 'gemeente', regions: Array.from({ length: 20 }, (_, i) => codeOf(i)) },
      { id: 'klein', title: 'Klein', level: 'gemeente', regions: [codeOf(0), codeOf(1)] },
      { id: 'landen', title: 'Van een ander niveau', level: 'land', regions: ['NL'] },
    ];
    const cells = INDEPENDENT.map(([first], i) => [first, i < 20 ? -first + 400 : first] as const);
    const { summary } = await show({ cells, groups }, {}, { peers: ['stad', 'landen', 'klein'] });
    expect(summary.slice(5)).toEqual([
      'Binnen de groep Stedelijk is de rangcorrelatie -1,00, over 20 gemeenten.',
      'De groep Klein heeft te weinig gemeenten voor een rangcorrelatie.',
    ]);
  });
});

describe('a figure that is withheld', () => {
  it('has its own mark, is left out and is counted aloud', async () => {
    const { marks, summary, pairs: legend } = await show({ cells: WITHHELD });
    const markOf = (code: string): number => -1 - STATUSES.indexOf(statusOfCode(code)!);
    // Of two reasons the one that hides a figure is said.
    expect([...marks.slice(12)]).toEqual([...['Q', 'L', 'M', 'N', 'O', 'W', 'Q', 'Q'].map(markOf), expect.any(Number)]);
    expect(marks.slice(0, 12).every((mark) => mark >= 0 && mark < 9)).toBe(true);
    expect(summary).toContain('3 gemeenten tellen niet mee: een cijfer ontbreekt (onderdrukt).');
    expect(summary).toContain('1 gemeente telt niet mee: een cijfer ontbreekt (niet aangeleverd).');
    expect(summary).toContain('De rangcorrelatie (Spearman) is -0,98, over 13 gemeenten.');
    expect(legend.others.map(({ kind, countText }) => [kind, countText])).toEqual(
      ABSENCES.map((absence) => [absence, absence === 'suppressed' ? '3 gemeenten' : '1 gemeente']),
    );
  });

  it('has no number anywhere in the view or the table', async () => {
    const view = await show({ cells: WITHHELD });
    const everything = JSON.stringify([view, branchOverlayTwin(view, nl)], (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value,
    );
    expect(everything).not.toContain(String(SENTINEL).slice(0, 4));
    view.marks.forEach((mark, i) => {
      const figures = view.branches.map(({ values }) => values[i]!);
      expect(figures.some(Number.isNaN), view.names[i]).toBe(mark < 0);
    });
  });

  it('moves no limit between classes: they are those of the regions with both figures', async () => {
    const limitsOf = async (cells: OverlayCountry['cells']) => (await show({ cells })).limits;
    const plain = WITHHELD.slice(0, 12);
    const withhold = (hidden: readonly [TestCell, TestCell][]) => limitsOf([...plain, ...hidden]);
    expect(
      await withhold([
        ['Q', 900],
        [900, 'Q'],
        ['L', 0],
      ]),
    ).toEqual(await limitsOf(plain));
  });
});

describe('the legend', () => {
  it('has an axis with readable limits for each branch and a cell with its count for each pair', async () => {
    const { pairs: legend } = await show({ cells: INDEPENDENT });
    expect(legend.axes).toEqual([
      {
        name: "Taxi's",
        steps: [
          { step: 0, label: 'laag', range: 'onder 114' },
          { step: 1, label: 'midden', range: '114 tot 228' },
          { step: 2, label: 'hoog', range: 'vanaf 228' },
        ],
      },
      expect.objectContaining({ name: 'Horeca' }),
    ]);
    expect(legend.cells.map(({ mark }) => mark)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(legend.cells[5]).toEqual({
      mark: 5,
      steps: [1, 2],
      label: "Taxi's: midden en Horeca: hoog",
      count: 38,
      countText: '38 gemeenten',
    });
    expect(legend.others).toEqual([]);
  });

  it('has two classes where most have none, and says why', async () => {
    const { pairs: legend, summary } = await show({ cells: INDEPENDENT.map(([first], i) => [i < 280 ? 0 : first, first] as const) });
    expect(legend.axes[0].steps.map(({ step, label }) => [step, label])).toEqual([
      [0, 'laag'],
      [2, 'hoog'],
    ]);
    expect(legend.cells.map(({ mark }) => mark)).toEqual([0, 1, 2, 6, 7, 8]);
    expect(legend.notes).toEqual(["Taxi's heeft te veel gelijke cijfers voor drie klassen."]);
    // 62 and 114 of 342: 20.7 expected, standard deviation 3.4
    expect(summary[1]).toBe('Zonder samenhang zijn het er ongeveer 21; gewoon is 15 tot 27.');
  });
});

describe('by verdict', () => {
  const cells: OverlayCountry['cells'] = [
    ...Array.from({ length: 12 }, () => [60, 60] as const),
    ...Array.from({ length: 12 }, () => [12, 11] as const),
    [0, 60],
    ['Q', 60],
  ];

  it('goes by what is clearly higher or lower than the reference', async () => {
    const { marks, pairs: legend, summary } = await show({ cells, country: [20, 20] }, { by: 'verdict' });
    expect([...new Set(marks)]).toEqual([8, 4, 2, -1 - STATUSES.indexOf('suppressed')]);
    expect(legend.axes[0].steps).toEqual([
      { step: 0, label: 'lager' },
      { step: 1, label: 'niet te onderscheiden' },
      { step: 2, label: 'hoger' },
    ]);
    expect(legend.notes).toEqual(['Hoger en lager betekent: duidelijk anders dan Nederland.']);
    expect(summary[0]).toBe('In 12 van de 25 gemeenten zijn beide duidelijk hoger dan Nederland.');
  });

  it('leaves out, and counts, what is too small to say', async () => {
    const { marks, pairs: legend, summary } = await show({ cells, country: [2, 20] }, { by: 'verdict' });
    expect(new Set(marks)).toEqual(new Set([9, -1 - STATUSES.indexOf('suppressed')]));
    expect(summary).toContain('25 gemeenten zijn te klein om iets te zeggen.');
    expect(legend.others.map(({ kind }) => kind)).toEqual(['suppressed', 'too-small']);
    expect(summary.join(' ')).not.toContain('beide');
  });

  it('says that there is no comparison where figures are predicted', async () => {
    const { pairs: legend } = await show({ cells, indicator: { made: 'predicted' } }, { by: 'verdict' });
    expect(legend.notes).toEqual(['Zonder aantallen en totalen is er geen vergelijking.']);
  });
});

describe('what is said', () => {
  it('of a region is both figures with their step, or that it does not count', async () => {
    const view = await show({ cells: WITHHELD }, { region: codeOf(0) });
    expect(view.summary[0]).toBe("Plaats 1: Taxi's: 1 (laag); Horeca: 12 (hoog).");
    expect(overlayLines(view, 12, nl)).toEqual(["Taxi's: onderdrukt", 'Horeca: 7', 'telt niet mee']);
    expect(overlayLines(view, 20, nl)).toEqual(["Taxi's: 5 (voorlopig) (midden)", 'Horeca: 6 (geschat) (midden)']);
  });

  it('beside it is what a correlation of areas cannot say', async () => {
    const { frame } = await show({ cells: INDEPENDENT });
    expect(frame.notes).toHaveLength(4);
    expect(frame.notes[0]).toContain('hetzelfde totaal');
    const counts = await show({ cells: INDEPENDENT, indicator: { kind: 'count' } });
    expect(counts.frame.notes[0]).toContain('Grote gebieden');
  });

  it.each([nl, en])('never names a cause or a culprit: %o', async (speech) => {
    const view = await show({ cells: TOGETHER }, { speech });
    const said = [...view.summary, ...view.pairs.notes].join(' ');
    expect(said).not.toMatch(/oorzaak|doordat|leidt|zorgt|cause|because|due to/i);
    for (const sentence of said.split(/(?<=[.!?]) /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
  });

  it('survives structuredClone', async () => {
    const view = await show({ cells: WITHHELD });
    expect(structuredClone(view)).toEqual(view);
  });
});

describe('the equal table', () => {
  it('has every region with both figures and its class, as the picture says them', async () => {
    const view = await show({ cells: WITHHELD });
    const { columns, rows } = branchOverlayTwin(view, nl);
    expect(columns.map(({ label }) => label)).toEqual(['Gebied', "Taxi's", 'Horeca', 'Klasse']);
    expect(rows).toHaveLength(WITHHELD.length);
    const textsOf = (at: number): string[] => rows[at]!.cells.map(({ text }) => text);
    expect(textsOf(0)).toEqual(['1', '12', 'laag – hoog']);
    expect(textsOf(12)).toEqual(['onderdrukt', '7', 'telt niet mee']);
    expect(rows[12]!.cells.map(({ order }) => order)).toEqual([null, 7, null]);
    expect(textsOf(20)).toEqual(['5 (voorlopig)', '6 (geschat)', 'midden – midden']);
  });
});
