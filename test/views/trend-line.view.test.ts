import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { intervalText, pointText } from '../../src/views/trend-line.text.js';
import { trendLineView, type TrendLineOptions, type TrendLineView } from '../../src/views/trend-line.view.js';
import type { TrendLineData } from '../../src/views/trend-line.data.js';
import { RATE, region, trendData, sentenceAt } from './trend-line.builder.js';

const YEARS = ['2019', '2020', '2021', '2022', '2023'];
const nl = speak('nl');

const decide = (data: TrendLineData, options: Partial<TrendLineOptions> = {}): TrendLineView =>
  trendLineView(data, { speech: nl, heading: undefined, measure: 'value', ...options });

const COUNT = { ...RATE, kind: 'count' as const, decimals: 0 };

describe('what is said', () => {
  it('gives the first and last figure of the first region', () => {
    const view = decide(
      trendData([region('Assen', YEARS, { value: [4.1, 5, 6, 7, 8.25] }), region('Emmen', YEARS, { value: [1, 2, 3, 4, 5] })]),
    );
    expect(view.summary).toEqual([
      'Assen: 4,1 in 2019, 8,3 in 2023.',
      'Of dat verschil (+4,2) toeval is, is niet te zeggen.',
      'Over 5 perioden is de trend stijgend.',
      'Trends: 2 stijgend.',
    ]);
    expect(view.label).toBe('Verloop: Misdrijven, Assen en Emmen');
    expect(view.frame.subheading).toBe('Assen en Emmen · 2019 – 2023 · misdrijven per 1.000 inwoners');
  });

  it('compares nothing across a break', () => {
    const indicator = { ...RATE, breaks: [{ period: '2022', note: 'Sinds 2022 telt online aangifte mee.' }] };
    const view = decide(trendData([region('Assen', YEARS, { value: [4, 5, 6, 70, 80] })], { indicator }));
    expect(view.summary[0]).toBe('Assen: 70,0 in 2022, 80,0 in 2023.');
    expect(view.summary[1]).toContain('+10,0');
    expect(view.summary).toContain('Voor een trend zijn 2 perioden te weinig.');
    expect(view.summary).toContain('Vanaf 2022 is er een trendbreuk: zie de opmerking.');
    expect(view.frame.notes).toEqual(['Trendbreuk vanaf 2022: Sinds 2022 telt online aangifte mee.']);
  });

  it('keeps to the stretch before a break where there are no figures after it', () => {
    const indicator = {
      ...RATE,
      breaks: [
        { period: '2021', note: 'x' },
        { period: '2023', note: 'y' },
      ],
    };
    const view = decide(trendData([region('Assen', YEARS, { value: [4, 5, 6, 7, 'L'] })], { indicator }));
    expect(view.summary[0]).toBe('Assen: 6,0 in 2021, 7,0 in 2022.');
  });

  it('says one figure where there is one', () => {
    const view = decide(trendData([region('Assen', YEARS, { value: ['L', 'L', 0, 'L', 'L'] })]));
    expect(view.summary).toEqual([
      'Assen: 0,0 in 2021.',
      'Voor een trend is 1 periode te weinig.',
      'Assen: van 4 perioden is er geen cijfer.',
    ]);
  });

  it('names a region without any figure, and speaks of the next', () => {
    const nowhere = { ...region('Emmen', YEARS, { value: [1, 1, 1, 1, 1] }), table: undefined };
    const view = decide(
      trendData([
        nowhere,
        region('Hoogeveen', YEARS, { value: ['Q', 'Q', 'Q', 'Q', 'Q'] }),
        region('Assen', YEARS, { value: [1, 2, 3, 4, 5] }),
      ]),
    );
    expect([view.summary[0], ...view.summary.slice(-2)]).toEqual([
      'Assen: 1,0 in 2019, 5,0 in 2023.',
      'Van Emmen zijn er geen cijfers.',
      'Van Hoogeveen zijn er geen cijfers.',
    ]);
  });

  it('names the periods that are not final, each status by its word', () => {
    const view = decide(trendData([region('Assen', YEARS, { value: ['1E', '2E', '3E', 4, '5P'] })]));
    expect(view.summary).toContain('Cijfers van 2023 zijn voorlopig.');
    expect(view.summary).toContain('Cijfers van 2019 tot en met 2021 zijn geschat.');
    expect(view.key.open).toContain('voorlopig en geschat');
  });

  it('says it in English', () => {
    const view = decide(trendData([region('Assen', YEARS, { value: [1, 'Q', 3, 4, '5P'] })]), { speech: speak('en') });
    expect(view.summary).toEqual([
      'Assen: 1.0 in 2019, 5.0 (provisional) in 2023.',
      'Whether that difference (+4.0) is chance cannot be told.',
      'For a trend 4 periods are too few.',
      'Assen: there is no figure for 1 period.',
      'The figures of 2023 are provisional.',
    ]);
  });
});

describe('lines', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('are at most five, and say how many are in the table only', () => {
    const view = decide(trendData(names.map((name) => region(name, YEARS, { value: [1, 2, 3, 4, 5] }))));
    expect(view.series.map(({ style }) => style)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
    expect(view.summary.at(-1)).toBe('Nog 2 gebieden staan alleen in de tabel.');
    expect(trendLineTwin(view, nl).columns.map(({ label }) => label)).toEqual(['Periode', ...names]);
  });

  it('leave out a country that would flatten them, unless it was asked for', () => {
    const assen = region('Assen', YEARS, { value: [10, 11, 12, 11, 10] });
    const reference = region('Nederland', YEARS, { value: [4000, 4100, 4200, 4300, 4400] }, 'land');
    const offered = decide(trendData([assen], { indicator: COUNT, reference }));
    expect(offered.series[1]!.style).toBeUndefined();
    expect(offered.summary).toContain('Nederland past niet op deze schaal en staat in de tabel.');
    expect(offered.axis.maximum).toBeLessThan(20);
    const asked = decide(trendData([assen], { indicator: COUNT, reference, referenceAsked: true }));
    expect(asked.series[1]!.style).toBe('reference');
    expect(asked.axis.maximum).toBeGreaterThanOrEqual(4400);
  });

  it('keep a country that fits', () => {
    const reference = region('Nederland', YEARS, { value: [3, 3, 3, 3, 3] }, 'land');
    expect(decide(trendData([region('Assen', YEARS, { value: [1, 2, 3, 4, 5] })], { reference })).series[1]).toMatchObject({
      style: 'reference',
      isReference: true,
    });
  });
});

describe('a figure that is withheld', () => {
  const view = decide(
    trendData([
      region('Assen', YEARS, { value: ['Q', 2, 3, 4, 5], count: ['777Q', 20, 30, 40, 50], base: [10_000, 10_000, 10_000, 10_000, 10_000] }),
    ]),
  );

  it('has no number anywhere', () => {
    expect(JSON.stringify([view, trendLineTwin(view, nl)])).not.toMatch(/777/);
    expect(view.series[0]!.points[0]).toEqual({ value: null, status: 'suppressed' });
  });

  it('is withheld as a count too', () => {
    const counted = decide(
      trendData([region('Assen', YEARS, { value: [1, 2, 3, 4, 5], count: ['777Q', 20, 30, 40, 50], base: ['L', 1, 1, 1, 1] })]),
      { measure: 'count' },
    );
    expect(JSON.stringify(counted)).not.toMatch(/777/);
    expect(counted.series[0]!.points.map((point) => pointText(point, counted.figure, nl))).toEqual(['onderdrukt', '20', '30', '40', '50']);
    expect(counted.frame.unit).toBe('misdrijven');
  });

  it('is zero nowhere: a zero is a number', () => {
    const zero = decide(trendData([region('Assen', YEARS, { value: [0, 'Q', 0, 0, 0] })]));
    expect(zero.series[0]!.points.map(({ value }) => value)).toEqual([0, null, 0, 0, 0]);
    expect(zero.axis).toMatchObject({ minimum: 0, maximum: 1 });
  });
});

describe('intervals', () => {
  const counts = { value: [57.1], count: [316], base: [5530] };

  it('are those of the count for a rate (STATISTICS.md F3)', () => {
    const view = decide(trendData([region('Hoogeveen', ['2023'], counts)]));
    const { lower, upper } = view.series[0]!.points[0]!.interval!;
    expect(lower).toBeCloseTo((282.115 / 5530) * 1000, 3);
    expect(upper).toBeCloseTo((352.834 / 5530) * 1000, 3);
    expect(view.key.band).toContain('95%-marge');
    expect(sentenceAt(view, 0, 0, nl)).toBe('Hoogeveen, 2023: 57,1 (51,0 tot 63,8)');
  });

  it('are those of Wilson for a share (STATISTICS.md F1), and as wide as rounding makes them', () => {
    const share = { ...RATE, kind: 'share' as const };
    const cells = { value: [12 / 90], count: [12], base: [90] };
    const { lower, upper } = decide(trendData([region('A', ['2023'], cells)], { indicator: share })).series[0]!.points[0]!.interval!;
    expect([lower, upper].map((limit) => limit.toFixed(4))).toEqual(['0.0779', '0.2187']);
    const rounded = decide(trendData([region('A', ['2023'], cells)], { indicator: { ...share, rounding: 5 } })).series[0]!.points[0]!
      .interval!;
    expect(rounded.lower).toBeLessThan(lower);
    expect(rounded.upper).toBeGreaterThan(upper);
  });

  it('are as published where they were', () => {
    const view = decide(trendData([region('A', ['2023'], { value: [5], lower: [4], upper: [7] })]));
    expect(view.series[0]!.points[0]!.interval).toEqual({ lower: 4, upper: 7 });
    expect(trendLineTwin(view, nl).columns.map(({ label }) => label)).toEqual(['Periode', 'A', 'Gepubliceerde marge']);
  });

  it.each([
    ['a value without count', trendData([region('A', ['2023'], { value: [5] })])],
    ['a count', trendData([region('A', ['2023'], { value: [5], count: [5], base: [90] })], { indicator: COUNT })],
    ['a prediction', trendData([region('A', ['2023'], counts)], { indicator: { ...RATE, made: 'predicted' } })],
    ['an estimate', trendData([region('A', ['2023'], { ...counts, value: ['57.1E'] })])],
    ['a count withheld beside its rate', trendData([region('A', ['2023'], { ...counts, count: ['Q'] })])],
    ['one of two regions', trendData([region('A', ['2023'], counts), region('B', ['2023'], counts)])],
  ])('are not there for %s', (_, data) => {
    const view = decide(data);
    expect(view.series.flatMap(({ points }) => points.flatMap(({ interval }) => interval ?? []))).toEqual([]);
    expect(view.key.band).toBeUndefined();
  });
});

describe('the table', () => {
  const indicator = { ...RATE, breaks: [{ period: '2021', note: 'x' }] };
  const reference = region('Nederland', YEARS.slice(1), { value: [1, 2, 3, '4P'] }, 'land');
  const view = decide(
    trendData(
      [region('Assen', YEARS, { value: [1, 'Q', 3, '4E', '5P'], count: [10, 'Q', 30, 40, 50], base: [9000, 9000, 9000, 9000, 9000] })],
      { indicator, reference },
    ),
  );
  const twin = trendLineTwin(view, nl);

  it('has a row a period, the newest first, with its break', () => {
    expect(twin.rows.map(({ header }) => header)).toEqual(['Trend', '2023', '2022', '2021 (trendbreuk)', '2020', '2019']);
  });

  it('has every figure of the picture with the same text and status, and the reverse', () => {
    const figures = twin.rows
      .slice(1)
      .map(({ cells }) => [cells[0]!, cells[2]!])
      .reverse();
    expect(figures.map((row) => row.map(({ text, status, order }) => ({ text, status, value: order })))).toEqual(
      view.periods.map((_, at) =>
        view.series.map(({ points }) => ({
          text: pointText(points[at]!, view.figure, nl),
          status: points[at]!.status,
          value: points[at]!.value,
        })),
      ),
    );
    expect(
      twin.rows
        .slice(1)
        .map(({ cells }) => cells[1]!.text)
        .reverse(),
    ).toEqual(view.series[0]!.points.map((point) => intervalText(point, view.figure, nl) ?? '–'));
  });

  it('has the trend of each line, with the number of figures that it rests on', () => {
    expect(twin.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'te kort voor een trend (3 perioden)',
      '–',
      'te kort voor een trend (3 perioden)',
    ]);
  });

  it('says that a period was not published', () => {
    expect(JSON.parse(JSON.stringify(twin.rows.at(-1)!.cells[2]))).toEqual({ text: 'niet gepubliceerd', order: null });
  });

  it('sorts quarters in time', () => {
    const quarters = decide(trendData([region('A', ['2022-Q4', '2023-Q1', '2023-Q2'], { value: [1, 2, 3] })]));
    expect(
      trendLineTwin(quarters, nl)
        .rows.slice(1)
        .map(({ headerOrder }) => headerOrder),
    ).toEqual(['2023-Q2', '2023-Q1', '2022-Q4']);
  });
});

describe('the axis', () => {
  const axisOf = (cells: (number | string)[], more: Partial<TrendLineData> = {}) =>
    decide(trendData([region('A', YEARS, { value: cells })], more));
  const texts = (view: TrendLineView) => view.axis.ticks.map(({ text }) => text);

  it('starts at zero with few round numbers', () => {
    expect(texts(axisOf([61, 70, 75, 80, 93]))).toEqual(['0', '20', '40', '60', '80', '100']);
    expect(texts(axisOf([0.1, 0.2, 0.3, 0.2, 0.34]))).toEqual(['0,0', '0,1', '0,2', '0,3', '0,4']);
  });

  it('writes shares as percentages', () => {
    expect(texts(axisOf([0.11, 0.2, 0.31, 0.2, 0.4], { indicator: { ...RATE, kind: 'share' } }))).toEqual([
      '0%',
      '10%',
      '20%',
      '30%',
      '40%',
    ]);
  });

  it('has no half cases', () => {
    expect(texts(axisOf([0, 1, 2, 1, 0], { indicator: COUNT }))).toEqual(['0', '1', '2']);
    expect(texts(axisOf([0, 0, 0, 0, 0], { indicator: COUNT }))).toEqual(['0', '1']);
  });

  it('need not start at zero for an index, and says so', () => {
    const view = axisOf([96, 98, 100, 101, 104], { indicator: { ...RATE, kind: 'index', unit: '2021 = 100' } });
    expect(view.axis.minimum).toBeGreaterThan(80);
    expect(view.axisNote).toBe('De as begint niet bij nul.');
    expect(axisOf([1, 2, 3, 4, 5]).axisNote).toBeUndefined();
  });

  it('stands where nothing is known', () => {
    expect(axisOf(['Q', 'Q', 'Q', 'Q', 'Q']).axis.ticks.length).toBeGreaterThan(1);
  });
});

it('survives structuredClone', () => {
  const view = decide(trendData([region('Assen', YEARS, { value: [1, 'Q', 3, 4, '5P'] })]));
  expect(structuredClone(view)).toEqual(view);
});
