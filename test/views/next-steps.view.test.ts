import { describe, expect, it } from 'vitest';
import type { MethodDocument } from '../../src/contract/later/types.generated.js';
import { speak } from '../../src/language/every-language.js';
import { loadActions } from '../../src/views/actions.data.js';
import { actionCardsView } from '../../src/views/actions.view.js';
import { loadNextSteps, type NextStepsQuery } from '../../src/views/next-steps.data.js';
import { nextStepsTwin, nextStepsView, type NextStepsView, type StepView } from '../../src/views/next-steps.view.js';
import { action } from './actions.builder.js';
import { codeOf, RELEASE, SENTINEL, smallCountry } from './small-country.js';

const nl = speak('nl');
const en = speak('en');
const ACTIONS = [
  action('model', {
    themes: ['theme'],
    kind: 'barrier-model',
    access: 'on-request',
    requestUrl: 'https://example.org/vraag',
    alternative: 'guide',
  }),
  action('guide', { themes: ['theme'], kind: 'guide' }),
  action('experts', { kind: 'expertise' }),
  action('case', { kind: 'practice-case', summary: 'Zo ging het.' }),
];
const METHOD: MethodDocument = {
  format: '1.0',
  blocks: [],
  explanation: { nextQuestion: { nl: 'Herkent u dit?', en: 'Do you recognise this?' } },
  nextSteps: {
    see: ['Kijk ook terug.'],
    check: ['Tel de meldingen.'],
    help: ['Vraag de wijkagent.'],
    measures: ['Begin met voorlichting.'],
  },
};

interface Given extends Partial<NextStepsQuery> {
  readonly actions?: typeof ACTIONS;
  readonly method?: MethodDocument;
  readonly failing?: boolean;
}

async function shown({ actions = ACTIONS, method, failing = false, ...query }: Given = {}, speech = nl): Promise<NextStepsView> {
  const release = {
    ...RELEASE,
    actions,
    indicators: RELEASE.indicators.map((indicator) => (method === undefined ? indicator : { ...indicator, method: 'method.json' })),
  };
  const source = smallCountry({ release, ...(method === undefined ? {} : { methods: { rate: method } }) });
  const asked = { indicator: 'rate', region: codeOf('Hoogeveen'), ...query };
  const loadOther = async () => {
    if (failing) throw new Error('not there');
    return loadActions(source, { indicators: [asked.indicator], branches: [], region: asked.region });
  };
  const broken = { ...source, method: () => Promise.reject(new Error('not there')) };
  const data = await loadNextSteps(failing ? broken : source, asked, speech, loadOther);
  const cards = data.actions === undefined ? undefined : actionCardsView(data.actions, speech);
  const view = nextStepsView(data, { speech, heading: undefined, cards });
  expect(structuredClone(view)).toEqual(view);
  return view;
}
const step = ({ steps }: NextStepsView, name: StepView['step']): StepView => steps.find((each) => each.step === name)!;

describe('what you see', () => {
  it('is the figure with its margin beside that of the country, and the verdict in words', async () => {
    const view = await shown();
    expect(view.figures).toMatchObject([
      { name: 'Hoogeveen', text: '57,1', interval: '51,0 tot 63,8' },
      { name: 'Nederland', text: '24,4', interval: undefined },
    ]);
    const [own, country] = view.figures.map(({ bar }) => bar!);
    expect(own!.interval![1]).toBe(1);
    expect(own!.value / country!.value).toBeCloseTo(2.34, 2);
    expect(view.summary).toEqual(['Hoogeveen ligt duidelijk hoger dan Nederland.']);
    expect(view.frame.heading).toBe('Van cijfer naar stap: Zaken');
    expect(view.frame.caveat).toBe('Een patroon is geen bewijs.');
  });

  it('never says more than the verdict', async () => {
    expect((await shown({ region: codeOf('Drie') })).summary).toEqual(['Te klein om iets te zeggen over het verschil met Nederland.']);
    expect((await shown({ region: codeOf('Gelijk') })).summary).toEqual(['Het verschil met Nederland kan toeval zijn.']);
  });

  it.each(['Geheim', 'Laat', 'Onmogelijk', 'Klein', 'Onbekend', 'Terug'])('of %s has no number, no margin and no bar', async (name) => {
    const view = await shown({ region: codeOf(name) });
    const [own, country] = view.figures;
    expect(own).toMatchObject({ cell: { value: null }, interval: undefined, bar: null });
    expect(country!.bar).toBeNull();
    expect(view.summary[0]).toMatch(/heeft geen cijfer/);
    expect(JSON.stringify([view, nextStepsTwin(view, nl)])).not.toContain(String(Math.floor(SENTINEL)));
  });

  it('of zero is a number', async () => {
    const [own] = (await shown({ region: codeOf('Nul') })).figures;
    expect(own).toMatchObject({ text: '0,0', cell: { value: 0 }, bar: { value: 0 } });
  });

  it('of a count draws no bars: that depends on size', async () => {
    const view = await shown({ indicator: 'count' });
    expect(view.figures.map(({ bar }) => bar)).toEqual([null, null]);
    expect(view.summary[0]).toMatch(/hangt af van de grootte/);
  });

  it('of the country itself is its figure alone', async () => {
    const view = await shown({ region: 'NL' });
    expect(view.figures).toHaveLength(1);
    expect(view.summary).toEqual(['Nederland: 24,4.']);
  });

  it('is the same in the table', async () => {
    const view = await shown();
    expect(nextStepsTwin(view, nl).rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
      ['Hoogeveen', '57,1', '51,0 tot 63,8'],
      ['Nederland', '24,4', '–'],
    ]);
  });
});

describe('the steps', () => {
  it('are four, with what the publisher says of each, in the language of the reader', async () => {
    const view = await shown({ method: METHOD });
    expect(view.steps.map(({ heading }) => heading)).toEqual([
      'Wat u ziet',
      'Wat u zelf kunt nagaan',
      'Wie kan helpen',
      'Welke maatregelen er zijn',
    ]);
    expect(view.steps.map(({ sentences }) => sentences)).toEqual([
      ['Kijk ook terug.'],
      ['Herkent u dit?', 'Tel de meldingen.'],
      ['Vraag de wijkagent.'],
      ['Begin met voorlichting.'],
    ]);
    expect(step(await shown({ method: METHOD }, en), 'check').sentences[0]).toBe('Do you recognise this?');
  });

  it('give people and training at help, examples apart, all else at measures', async () => {
    const view = await shown();
    expect(step(view, 'help').actions.map(({ id }) => id)).toEqual(['experts']);
    expect(step(view, 'measures').actions.map(({ id }) => id)).toEqual(['model', 'guide']);
    expect(step(view, 'measures').actions[0]).toMatchObject({
      about: '(Barrièremodel, Steunpunt)',
      access: 'Alleen op aanvraag',
      request: { address: 'https://example.org/vraag' },
      alternative: { text: 'Stap guide' },
    });
    expect(step(view, 'measures').practice).toMatchObject([{ id: 'case', summary: 'Zo ging het.' }]);
  });

  it('say something of their own where the publisher says nothing', async () => {
    const view = await shown({ actions: [] });
    expect(view.steps.map(({ sentences }) => sentences.length)).toEqual([0, 1, 1, 1]);
  });

  it('stand without what could not be had, and say so', async () => {
    const view = await shown({ failing: true });
    expect(view.figures[0]!.text).toBe('57,1');
    expect(view.frame.notes).toEqual([
      'De tekst van de uitgever bij deze stappen is niet te laden.',
      'De lijst met maatregelen is niet te laden.',
    ]);
  });
});
