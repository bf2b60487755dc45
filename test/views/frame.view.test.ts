import { describe, expect, it } from 'vitest';
import type { Indicator, Release } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import type { ReleaseStanding } from '../../src/sources/source.js';
import { frameView, type FrameInput, type FrameView } from '../../src/views/frame.view.js';
import { INDICATORS, RELEASE } from './small-country.js';

const nl = speak('nl');
const { rate, count } = INDICATORS;
const gemeente = RELEASE.levels.find(({ id }) => id === 'gemeente');

interface Changes extends Partial<Omit<FrameInput, 'open'>> {
  readonly release?: Partial<Release>;
  readonly standing?: ReleaseStanding;
  readonly openedOn?: string | undefined;
}

const frame = ({ release, standing = { status: 'current' }, openedOn, ...input }: Changes = {}): FrameView =>
  frameView({
    open: { release: { ...RELEASE, ...release }, standing, ...(openedOn === undefined ? {} : { openedOn }) },
    indicators: [rate],
    heading: undefined,
    level: gemeente,
    place: 'alle gemeenten',
    periods: ['2024'],
    withBoundaries: true,
    speech: nl,
    ...input,
  });
const withBreaks = (...periods: string[]): Indicator => ({
  ...rate,
  breaks: periods.map((period) => ({ period, note: `sinds ${period}.` })),
});

describe('the frame', () => {
  it('has every text that stands around a figure', () => {
    expect(frame()).toEqual({
      heading: 'Zaken',
      drawing: 'Grafiek',
      subheading: 'alle gemeenten · 2024 · zaken per 10.000 inwoners',
      unit: 'zaken per 10.000 inwoners',
      period: '2024',
      population: 'Gaat over: alle inwoners.',
      caveat: 'Een patroon is geen bewijs.',
      source: 'Bron: Register.',
      release: 'Release 2026-4, gepubliceerd op 20 november 2026.',
      licence: 'Licentie: CC-BY-4.0.',
      boundaries: 'Grenzen: Kadaster, 2024.',
      fictional: 'Fictieve gegevens: deze cijfers en plaatsen bestaan niet.',
      notes: [],
      explained: [{ id: 'rate', title: 'Zaken' }],
    });
  });

  it('takes the heading, the unit and the name of the drawing that it is given', () => {
    const given = frame({ heading: 'Eigen kop', unit: 'verhouding', drawing: 'Kaart' });
    expect(given).toMatchObject({
      heading: 'Eigen kop',
      unit: 'verhouding',
      drawing: 'Kaart',
      subheading: 'alle gemeenten · 2024 · verhouding',
    });
    expect(frame({ heading: '' }).heading).toBe('');
  });

  it('says once what several indicators share, and of which each thing is that differs', () => {
    const both = frame({ indicators: [rate, count, { ...count, caveat: 'Let op afronding.', source: ['Register', 'Telling'] }] });
    expect(both.heading).toBe('Zaken, Aantal zaken');
    expect(both.unit).toBe('zaken per 10.000 inwoners; zaken');
    expect(both.population).toBe('Gaat over: alle inwoners.');
    expect(both.caveat).toBe('Zaken en Aantal zaken: Een patroon is geen bewijs. Aantal zaken: Let op afronding.');
    expect(both.source).toBe('Bron: Register, Telling.');
  });

  it('names the first and last of several periods', () => {
    expect(frame({ periods: ['2022', '2023', '2024-Q1'] }).period).toBe('2022 – 1e kwartaal 2024');
    expect(frame({ periods: [] })).toMatchObject({ period: '', subheading: 'alle gemeenten · zaken per 10.000 inwoners' });
  });

  it('names whom the boundaries are from only where they are drawn', () => {
    expect(frame({ withBoundaries: false }).boundaries).toBeUndefined();
    expect(frame({ level: undefined }).boundaries).toBeUndefined();
    expect(frame({ level: { ...gemeente!, attribution: undefined } as never }).boundaries).toBeUndefined();
  });

  it('says that figures are fictional only when they are', () => {
    expect(frame({ release: { fictional: false } }).fictional).toBeUndefined();
  });

  it('offers an explanation of each indicator', () => {
    expect(frame({ indicators: [rate, count] }).explained).toEqual([
      { id: 'rate', title: 'Zaken' },
      { id: 'count', title: 'Aantal zaken' },
    ]);
  });
});

describe('the notes', () => {
  it('name a newer release', () => {
    expect(frame({ standing: { status: 'superseded', current: '2027-1' } }).notes).toEqual(['Er is een nieuwere release: 2027-1.']);
    expect(frame({ standing: { status: 'superseded' } }).notes).toEqual(['Er is een nieuwere release.']);
    expect(frame({ standing: { status: 'unknown' } }).notes).toEqual([]);
  });

  it('say that figures are older than their own rhythm, from the day after the one by which newer ones are usually there', () => {
    const expected = { ...rate, nextExpected: '2026-12-31' };
    const on = (openedOn: string | undefined): readonly string[] => frame({ indicators: [expected], openedOn }).notes;
    expect(on('2026-12-31')).toEqual([]);
    expect(on('2027-01-01')).toEqual(['Deze cijfers zijn ouder dan gebruikelijk. Er had al een nieuwer cijfer moeten zijn.']);
    expect(on(undefined)).toEqual([]);
    expect(frame({ indicators: [expected, count], openedOn: '2027-01-01' }).notes).toEqual(['Ouder dan gebruikelijk: Zaken.']);
  });

  it('say once that figures were predicted', () => {
    const predicted = { ...rate, made: 'predicted' as const };
    expect(frame({ indicators: [predicted] }).notes).toEqual(['Dit cijfer is voorspeld met een model, niet geteld.']);
    expect(frame({ indicators: [predicted, count, { ...predicted, title: 'Ander' }] }).notes).toEqual([
      'Voorspeld met een model, niet geteld: Zaken en Ander.',
    ]);
  });

  it.each<[string, string[], boolean]>([
    ['2021', ['2019', '2020', '2021'], true],
    ['2020', ['2019', '2020', '2021'], true],
    ['2019', ['2019', '2020', '2021'], false],
    ['2018', ['2019', '2020', '2021'], false],
    ['2022', ['2019', '2020', '2021'], false],
    ['2020', ['2019', '2021'], true],
    ['2020', ['2020'], false],
    ['2020', ['2019-Q4', '2020-Q1'], true],
    ['2020', ['2020-Q1', '2020-Q2'], false],
    ['2020-Q3', ['2019', '2020'], true],
    ['najaar', ['voorjaar', 'najaar'], true],
    ['voorjaar', ['voorjaar', 'najaar'], false],
    ['2020', [], false],
  ])('tell a break at %s in %o: %s', (at, periods, told) => {
    expect(frame({ indicators: [withBreaks(at)], periods }).notes).toHaveLength(told ? 1 : 0);
  });

  it('say what broke', () => {
    expect(frame({ indicators: [withBreaks('2020', '2021')], periods: ['2019', '2020', '2021'] }).notes).toEqual([
      'Trendbreuk vanaf 2020: sinds 2020.',
      'Trendbreuk vanaf 2021: sinds 2021.',
    ]);
  });
});
