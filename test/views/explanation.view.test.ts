import { describe, expect, it } from 'vitest';
import type { MethodDocument } from '../../src/contract/later/types.generated.js';
import type { Indicator, Release } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { changeSentences } from '../../src/views/changes.view.js';
import { explanationSections } from '../../src/views/explanation.view.js';
import { INDICATORS, RELEASE } from './small-country.js';

const nl = speak('nl');
const en = speak('en');

const document: MethodDocument = {
  format: '1.0',
  blocks: [],
  explanation: {
    means: { nl: 'Hoeveel zaken er zijn.', en: 'How many cases there are.' },
    doesNotMean: 'Dat er iets mis is.',
    limits: ['Niet elke zaak is gemeld.'],
    whyPublic: 'De gemeenteraad vroeg erom.',
    nextQuestion: 'Is er iets te zien in uw eigen gegevens?',
    model: { features: ['leeftijd', 'inkomen'], trainedOn: 'Jongeren in 2020.', quality: 'Goed op gemeenteniveau.', notFor: 'Personen.' },
  },
};

interface Given {
  readonly indicator?: Partial<Indicator>;
  readonly release?: Partial<Release>;
  readonly document?: MethodDocument | undefined;
}

const sections = ({ indicator, release, ...given }: Given = {}, speech = nl): Record<string, string[]> =>
  Object.fromEntries(
    explanationSections({
      release: { ...RELEASE, ...release },
      indicator: { ...INDICATORS.rate, ...indicator },
      document: 'document' in given ? given.document : document,
      speech,
    }).map(({ id, paragraphs, lists }) => [id, [...paragraphs, ...lists.flatMap(({ items }) => items)]]),
  );

describe('the explanation of a figure', () => {
  it('answers what a reader asks, in the order of asking', () => {
    expect(Object.keys(sections({ indicator: { minimum: 10 } }))).toEqual([
      'means',
      'does-not-mean',
      'population',
      'made',
      'limits',
      'periods',
      'sources',
      'why-public',
      'next-question',
    ]);
    const { means, population, sources } = sections();
    expect(means).toEqual(['Hoeveel zaken er zijn.']);
    expect(sections({}, en).means).toEqual(['How many cases there are.']);
    expect(population).toEqual(['alle inwoners']);
    expect(sources![0]).toBe('Register');
  });

  it('never goes without the caveat', () => {
    expect(sections()['does-not-mean']).toEqual(['Dat er iets mis is.', 'Een patroon is geen bewijs.']);
    expect(sections({ document: undefined })['does-not-mean']).toEqual(['Een patroon is geen bewijs.']);
  });

  it('leaves out a question that nothing answers, and stands without its document', () => {
    const found = sections({ document: undefined });
    expect(Object.keys(found)).toEqual(['does-not-mean', 'population', 'made', 'periods', 'sources']);
  });

  it('says of a predicted figure that it was not counted, with the card of its model', () => {
    const { made } = sections({ indicator: { made: 'predicted' } });
    expect(made).toEqual([
      'Dit cijfer is voorspeld met een model. Het is niet geteld.',
      'Waar het model van leerde: Jongeren in 2020.',
      'Hoe goed het voorspelt: Goed op gemeenteniveau.',
      'Niet bedoeld voor: Personen.',
      'leeftijd',
      'inkomen',
    ]);
    expect(sections({ document: undefined }).made).toEqual(['Dit cijfer is geteld.']);
  });

  it('says how counts are protected, and that overlapping categories do not add up', () => {
    const { limits } = sections({ indicator: { minimum: 10, rounding: 5 } });
    expect(limits).toEqual([
      'Niet elke zaak is gemeld.',
      'Aantallen onder 10 zijn onderdrukt, om herkenning te voorkomen.',
      'Aantallen zijn afgerond op 5. Delen tellen daarom niet altijd op tot het geheel.',
    ]);
    const breakdown = { id: 'risico', title: 'Risico', overlapping: true, categories: [{ code: 'a', title: 'A' }] };
    expect(sections({ indicator: { breakdown: 'risico' }, release: { breakdowns: [breakdown] } }).limits!.at(-1)).toBe(
      'Eén geval kan bij meer rijen horen. De rijen tellen niet op.',
    );
  });

  it('names all periods, where the series breaks, its rhythm, and when the next is due', () => {
    const tables = RELEASE.tables.map((entry) => ({ ...entry, periods: ['2021', '2022', '2023', '2024'] }));
    const { periods } = sections({
      release: { tables },
      indicator: {
        breaks: [{ period: '2023', note: 'Anders geteld.' }],
        rhythm: { every: 'P1Y', delay: 'P9M' },
        nextExpected: '2026-09-30',
      },
    });
    expect(periods).toEqual([
      'Van 2021 tot en met 2024: 4 perioden.',
      expect.stringContaining('Anders geteld.'),
      'Elk jaar komt er een nieuw cijfer.',
      'Het volgende cijfer is er meestal uiterlijk op 30 september 2026.',
    ]);
    expect(sections({ indicator: { rhythm: { every: 'P3M' } } }).periods).toContain('Elke 3 maanden komt er een nieuw cijfer.');
    const single = RELEASE.tables.map((entry) => ({ ...entry, periods: ['2024-Q1'] }));
    expect(sections({ release: { tables: single } }).periods).toEqual(['Alleen 1e kwartaal 2024.']);
  });
});

describe('what changed between two releases', () => {
  const said = (change: object | undefined, notes?: string[]): string[] =>
    changeSentences(
      {
        format: '1.0',
        since: '2026-3',
        ...(notes && { notes }),
        indicators: change === undefined ? [] : [{ indicator: 'rate', ...change }],
      },
      RELEASE,
      'rate',
      nl,
    );

  it('is said of this indicator, after what the publisher says of the release', () => {
    expect(
      said({ periods: ['2024', '2025-Q1'], levels: ['gemeente'], revised: 1234, withheld: 1, method: true }, ['Nieuwe indeling.']),
    ).toEqual([
      'Nieuwe indeling.',
      'Nieuw: 2024 en 1e kwartaal 2025.',
      'Nieuw: cijfers van gemeenten.',
      '1.234 oudere cijfers zijn herzien.',
      '1 ouder cijfer staat er niet meer.',
      'De toelichting is aangepast.',
    ]);
    expect(said({ change: 'new' })).toEqual(['Dit cijfer is nieuw.']);
    expect(said({ change: 'removed' })).toEqual(['Dit cijfer staat er niet meer in.']);
  });

  it('is said when it is nothing', () => {
    expect(said(undefined)).toEqual(['Aan dit cijfer is niets veranderd.']);
    expect(changeSentences({ format: '1.0', since: '2026-3' }, RELEASE, 'rate', en)).toEqual(['Nothing changed about this figure.']);
  });
});
