import { describe, expect, it } from 'vitest';
import type { ActionRegistry } from '../../src/contract/later/types.generated.js';
import { speak } from '../../src/language/every-language.js';
import { SourceError, type SourceErrorKind } from '../../src/sources/source-error.js';
import { loadActions, type ActionsQuery } from '../../src/views/actions.data.js';
import { actionsTwin, actionsView, type ActionsView } from '../../src/views/actions.view.js';
import { action, withActions } from './actions.builder.js';

const nl = speak('nl');
const en = speak('en');
const QUERY: ActionsQuery = { indicators: ['branches'], branches: [] };
const REGISTRY: ActionRegistry = {
  format: '1.0',
  holder: 'Partner',
  feedback: 'https://example.org/reageren',
  actions: [action('own', { holder: 'Partner', branches: ['01'] }), action('theme', { holder: 'Partner', themes: ['theme'] })],
};

async function shown(query: Partial<ActionsQuery> = {}, speech = nl, source = withActions()): Promise<ActionsView> {
  const view = actionsView(await loadActions(source, { ...QUERY, ...query }), { speech, heading: undefined });
  expect(structuredClone(view)).toEqual(view);
  return view;
}
const cardOf = ({ cards, practice }: ActionsView, id: string): ActionsView['cards'][number] =>
  [...cards, ...practice].find((card) => card.id === id)!;

describe('a card', () => {
  it('says why it is there, in both languages', async () => {
    const view = await shown({ branches: ['01'] });
    expect(cardOf(view, 'branch').why).toBe('Hoort bij branche: Akkerbouw.');
    expect(cardOf(view, 'section').why).toBe('Hoort bij branche: Landbouw.');
    expect(cardOf(view, 'indicator').why).toBe('Hoort bij dit cijfer: Branches.');
    expect(cardOf(view, 'theme').why).toBe('Hoort bij thema: Thema.');
    expect(cardOf(view, 'general').why).toBe('Past bij elk cijfer.');
    expect(cardOf(await shown({ branches: ['01'] }, en), 'section').why).toBe('Belongs to branch: Farming.');
  });

  it('that is closed says where to ask and what is open instead', async () => {
    const card = cardOf(await shown(), 'indicator');
    expect(card).toMatchObject({
      isOpen: false,
      access: 'Alleen op aanvraag',
      request: { text: 'Toegang aanvragen', address: 'https://example.org/vraag' },
      alternative: { lead: 'Wel vrij toegankelijk:', text: 'Stap general', address: 'https://example.org/general' },
    });
    expect(cardOf(await shown(), 'general')).toMatchObject({ isOpen: true, request: undefined, alternative: undefined });
  });

  it('of an example says where; a region that no level has is left out', async () => {
    const { practice } = await shown();
    expect(practice).toMatchObject([{ id: 'case', kind: 'Praktijkvoorbeeld', summary: 'Zo ging het.', notes: ['Waar: Geheim.'] }]);
  });

  it('has its kind in the language of the reader, or as the publisher wrote it', async () => {
    const kinds = ['training', 'Buurtbijeenkomst', 'toString', undefined].map((kind, i) =>
      action(`k${i}`, kind === undefined ? {} : { kind }),
    );
    const { cards } = await shown({}, en, withActions({ actions: kinds }));
    expect(cards.map(({ kind }) => kind)).toEqual(['Training', 'Buurtbijeenkomst', 'toString', undefined]);
  });

  it('says since when it holds and when its address was looked at', async () => {
    const dated = action('dated', { since: '2024-01-01', checked: '2026-02-28', steps: ['Zien', 'Doen'] });
    const [card] = (await shown({}, nl, withActions({ actions: [dated] }))).cards;
    expect(card!.notes).toEqual(['Geldt sinds 1 januari 2024.', 'Adres gecontroleerd op 28 februari 2026.']);
    expect(card!.steps).toEqual({ lead: '2 stappen', items: ['Zien', 'Doen'] });
  });
});

describe('what is shown', () => {
  it('says of which analysis, and of whom the steps are', async () => {
    const { frame, summary } = await shown({ branches: ['01'], region: 'GM01' });
    expect(frame.heading).toBe('Wat kunt u doen?');
    expect(frame.subheading).toBe('Branches: Akkerbouw · Hoogeveen');
    expect(frame.caveat).toBe('Een patroon is geen bewijs.');
    expect(frame.source).toContain('Steunpunt');
    expect(summary).toEqual(['7 volgende stappen passen hierbij. Het meest passende staat vooraan.']);
  });

  it('stands in the region that is not in the release as it does without one', async () => {
    expect((await shown({ region: 'elders' })).cards).toEqual((await shown()).cards);
  });

  it('is everything where nothing is looked at, each with its figures', async () => {
    const view = await shown({ indicators: [] });
    expect(view.cards.length + view.practice.length).toBe(9);
    expect(cardOf(view, 'branch')).toMatchObject({
      why: undefined,
      analyses: { lead: 'Cijfers hierbij:', items: ['Branches (Akkerbouw)', 'Zaken'] },
    });
    expect(view.frame.caveat).not.toBe('');
  });

  it('is one model and what is open instead, where that is asked for', async () => {
    const view = await shown({ indicators: [], model: 'indicator' });
    expect(view.cards.map(({ id }) => id)).toEqual(['indicator', 'general']);
    expect(view.summary).toEqual(['De cijfers die horen bij: Stap indicator.']);
  });

  it('fails where a name is not in the release, and says which', async () => {
    await expect(shown({ indicators: ['x'] })).rejects.toMatchObject({ kind: 'unknown', details: { path: 'indicator', found: 'x' } });
    await expect(shown({ theme: 'x' })).rejects.toMatchObject({ kind: 'unknown', details: { path: 'theme', found: 'x' } });
    await expect(shown({ indicators: [], model: 'x' })).rejects.toMatchObject({ details: { path: 'model', found: 'x' } });
  });

  it('is the same in the table: every card a row, with its address', async () => {
    const view = await shown({ branches: ['01'] });
    const { rows, columns } = actionsTwin(view, nl);
    expect(rows.map(({ code }) => code)).toEqual([...view.cards, ...view.practice].map(({ id }) => id));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
    const texts = rows.find(({ code }) => code === 'indicator')!.cells.map(({ text }) => text);
    expect(texts).toEqual([
      '–',
      'Steunpunt',
      'Alleen op aanvraag: https://example.org/vraag',
      'Hoort bij dit cijfer: Branches.',
      'https://example.org/indicator',
    ]);
  });
});

describe("a partner's own list", () => {
  it('is merged: first among equals, in place of what has the same id, with whose list it is', async () => {
    const view = await shown({ branches: ['01'], askRegistry: async () => REGISTRY });
    expect(view.cards.map(({ id }) => id)).toEqual(['own', 'section', 'branch', 'indicator', 'theme', 'general']);
    expect(cardOf(view, 'theme')).toMatchObject({ holder: 'Partner', list: 'Uit de eigen lijst van Partner' });
    expect(cardOf(view, 'general').list).toBeUndefined();
    expect(view.listFailure).toBeUndefined();
  });

  it.each<[SourceErrorKind, RegExp]>([
    ['withdrawn', /ingetrokken/],
    ['not-found', /niet meer op haar adres/],
    ['offline', /niet te bereiken/],
    ['server', /niet te bereiken/],
    ['refused', /niet te bereiken/],
    ['invalid', /niet te lezen/],
    ['not-data', /niet te lezen/],
    ['newer-format', /niet te lezen/],
  ])('that is %s leaves the rest as it is, with one sentence', async (kind, sentence) => {
    const without = await shown();
    const view = await shown({ askRegistry: () => Promise.reject(new SourceError(kind)) });
    expect(view.listFailure).toMatch(sentence);
    expect({ ...view, listFailure: undefined }).toEqual(without);
  });
});

describe('a question', () => {
  it('goes to the publisher as a mail that begins with the figure, and to a partner as a page', async () => {
    const { feedback } = await shown({ region: 'GM01', askRegistry: async () => REGISTRY });
    expect(feedback!.lines).toEqual([
      'Cijfer: Branches (branches)',
      'Gebied: Hoogeveen (GM01)',
      'Release 2026-4, gepubliceerd op 20 november 2026.',
    ]);
    const [mail, page] = feedback!.links;
    expect(mail!.text).toBe('Stuur aan Bureau');
    expect(decodeURIComponent(mail!.address)).toBe(
      `mailto:vraag@example.org?subject=Vraag over: Branches&body=${feedback!.lines.join('\r\n')}\r\n\r\n`,
    );
    expect(page).toEqual({ text: 'Stuur aan Partner', address: 'https://example.org/reageren' });
  });

  it('adds to what the address of the mail says already', async () => {
    const source = withActions({ publisher: { name: 'Bureau', feedback: 'mailto:vraag@example.org?cc=team@example.org' } });
    expect((await shown({}, nl, source)).feedback!.links[0]!.address).toMatch(/\?cc=team@example\.org&subject=Vraag%20over/);
  });

  it('is not asked where nobody takes it', async () => {
    expect((await shown({}, nl, withActions({ publisher: { name: 'Bureau' } }))).feedback).toBeUndefined();
  });
});
