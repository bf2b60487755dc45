import { actionsWords, listFailure } from '../language/actions-words.js';
import type { Speech } from '../language/speech.js';
import { actionCards, type ActionCard } from './action-cards.js';
import type { ActionsData } from './actions.data.js';
import { feedbackView, type FeedbackView } from './feedback.js';
import { frameView, type FrameView } from './frame.view.js';
import { titleOf } from './release-terms.js';
import type { TableTwin } from './table-twin.js';

export interface ActionsOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
}

/** The cards and what stands under them, alone or under a figure. Plain data that survives `structuredClone`. */
export interface ActionCardsView {
  /** Nearest first. */
  readonly cards: readonly ActionCard[];
  /** How others did it. */
  readonly practice: readonly ActionCard[];
  /** What became of a partner's own list, where it could not be had. */
  readonly listFailure: string | undefined;
  readonly feedback: FeedbackView | undefined;
}

export interface ActionsView extends ActionCardsView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
}

export function actionCardsView(data: ActionsData, speech: Speech): ActionCardsView {
  const cards = actionCards(data, speech);
  const { list } = data;
  return {
    cards: cards.filter(({ isPractice }) => !isPractice),
    practice: cards.filter(({ isPractice }) => isPractice),
    listFailure: list !== undefined && 'failure' in list ? listFailure(list.failure, actionsWords(speech.tag)) : undefined,
    feedback: feedbackView(data, speech),
  };
}

export function actionsView(data: ActionsData, { speech, heading }: ActionsOptions): ActionsView {
  const words = actionsWords(speech.tag);
  const { open, indicators, theme, branches, model, region, fitting } = data;
  const content = actionCardsView(data, speech);
  const titles = [
    ...indicators.map((indicator) => titleOf(open.release, indicator, branches.length === 1 ? branches[0] : undefined, speech)),
    ...[theme ?? [], model ?? []].flat().map(({ title }) => speech.text(title)),
  ];
  const frame = frameView({
    open,
    indicators,
    heading: heading ?? words.heading,
    level: undefined,
    place: [titles.join(', '), region?.name ?? ''].filter((part) => part !== '').join(' · '),
    periods: [],
    drawing: words.list,
    unit: '',
    withBoundaries: false,
    speech,
  });
  const holders = [...new Set(fitting.map(({ action }) => action.holder))];
  return {
    ...content,
    frame: {
      ...frame,
      source: holders.length === 0 ? '' : speech.words.frame.source(holders.join(', ')),
      ...(indicators.length === 0 && { population: words.population, caveat: words.caveat }),
    },
    summary: [
      model !== undefined
        ? words.summaryOfModel(speech.text(model.title))
        : fitting.length === 0
          ? words.none
          : summary(fitting.length, speech),
    ],
  };
}

function summary(count: number, speech: Speech): string {
  return actionsWords(speech.tag).summary(count, speech.number(count));
}

export function actionsTwin({ frame, cards, practice }: ActionsView, speech: Speech): TableTwin {
  const words = actionsWords(speech.tag);
  const columns = {
    action: words.action,
    kind: words.kind,
    holder: words.holder,
    access: words.access,
    why: words.why,
    address: words.address,
  };
  return {
    caption: [frame.heading, frame.subheading].filter((part) => part !== '').join(' · '),
    columns: Object.entries(columns).map(([key, label]) => ({ key, label, numeric: false })),
    rows: [...cards, ...practice].map((card) => {
      const { id, title, kind, holder, why, analyses, address } = card;
      const access = card.request === undefined ? card.access : `${card.access}: ${card.request.address}`;
      const texts = [kind ?? '–', holder, access, why ?? analyses?.items.join('; ') ?? '–', address];
      return { code: id, header: title, cells: texts.map((text) => ({ text, order: text })) };
    }),
  };
}
