import type { Action, Release } from '../contract/types.generated.js';
import { actionsWords, type ActionsWords } from '../language/actions-words.js';
import type { Speech } from '../language/speech.js';
import type { ActionsData } from './actions.data.js';
import { isPracticeCase, type FittingAction } from './fitting-actions.js';
import { analysesOf } from './model-analyses.js';

const HELPING_KINDS: readonly string[] = ['expertise', 'network', 'training'];

/** A text that leads to an address. */
export interface TextLink {
  readonly text: string;
  readonly address: string;
}

/** One action, in finished texts. */
export interface ActionCard {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly kind: string | undefined;
  readonly holder: string;
  /** Whose own list it is from. */
  readonly list: string | undefined;
  readonly summary: string | undefined;
  readonly isOpen: boolean;
  readonly access: string;
  readonly request: TextLink | undefined;
  readonly alternative: (TextLink & { readonly lead: string }) | undefined;
  readonly steps: { readonly lead: string; readonly items: readonly string[] } | undefined;
  /** Where and since when, and when its address was last looked at. */
  readonly notes: readonly string[];
  readonly why: string | undefined;
  /** The analyses that it belongs to. */
  readonly analyses: { readonly lead: string; readonly items: readonly string[] } | undefined;
  /** Whether it is an example of how others did it. */
  readonly isPractice: boolean;
  /** Whether it is people or training that help. */
  readonly isHelp: boolean;
}

export function actionCards(data: ActionsData, speech: Speech): ActionCard[] {
  const words = actionsWords(speech.tag);
  return data.fitting.map((fitting) => cardOf(fitting, data, words, speech));
}

function cardOf(fitting: FittingAction, data: ActionsData, words: ActionsWords, speech: Speech): ActionCard {
  const { action } = fitting;
  const { id, url, kind, holder, access, requestUrl, steps = [] } = action;
  const isOpen = access === 'open';
  const instead = isOpen ? undefined : data.actions.find((other) => other.id === action.alternative && other.access === 'open');
  const { list } = data;
  return {
    id,
    title: speech.text(action.title),
    address: url,
    kind: kindText(kind, words),
    holder,
    list: list !== undefined && 'ids' in list && list.ids.includes(id) ? words.listOf(list.holder) : undefined,
    summary: action.summary === undefined ? undefined : speech.text(action.summary),
    isOpen,
    access: isOpen ? words.open : words.onRequest,
    request: isOpen || requestUrl === undefined ? undefined : { text: words.request, address: requestUrl },
    alternative: instead && { lead: words.openInstead, text: speech.text(instead.title), address: instead.url },
    steps:
      steps.length === 0
        ? undefined
        : { lead: words.steps(steps.length, speech.number(steps.length)), items: steps.map((step) => speech.text(step)) },
    notes: notesOf(action, data, words, speech),
    why: data.withAnalyses ? undefined : whyText(fitting, data, words, speech),
    analyses: data.withAnalyses ? analysisTexts(action, data, words, speech) : undefined,
    isPractice: isPracticeCase(action),
    isHelp: HELPING_KINDS.includes(kind ?? ''),
  };
}

/** A kind that we know in the reader's language, another as the publisher wrote it. */
function kindText(kind: string | undefined, { kinds }: ActionsWords): string | undefined {
  return kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : kind;
}

function notesOf({ regions = [], since, checked }: Action, { names }: ActionsData, words: ActionsWords, speech: Speech): string[] {
  const places = regions.flatMap((code) => names.get(code) ?? []);
  return [
    ...(places.length === 0 ? [] : [words.where(speech.list(places))]),
    ...(since === undefined ? [] : [words.since(speech.date(since))]),
    ...(checked === undefined ? [] : [words.checked(speech.date(checked))]),
  ];
}

function whyText({ nearness, because }: FittingAction, { open: { release } }: ActionsData, words: ActionsWords, speech: Speech): string {
  const titleIn = (items: readonly { readonly id: string; readonly title: Action['title'] }[]): string =>
    speech.text(items.find(({ id }) => id === because)!.title);
  switch (nearness) {
    case 'branch':
      return words.becauseBranch(branchTitle(release, because, speech));
    case 'indicator':
      return words.becauseIndicator(titleIn(release.indicators));
    case 'theme':
      return words.becauseTheme(titleIn(release.themes));
    default:
      return words.general;
  }
}

function analysisTexts(action: Action, { open: { release } }: ActionsData, words: ActionsWords, speech: Speech): ActionCard['analyses'] {
  const items = analysesOf(release, action).map(({ indicator, branches }) => {
    const title = speech.text(indicator.title);
    const names = branches.map((code) => branchTitle(release, code, speech));
    return names.length === 0 ? title : words.analysis(title, speech.list(names));
  });
  return items.length === 0 ? undefined : { lead: words.analyses, items };
}

/** The title of a category; its code where the release does not have it. */
function branchTitle({ breakdowns }: Release, code: string, speech: Speech): string {
  const category = breakdowns.flatMap(({ categories }) => categories).find((each) => each.code === code);
  return category === undefined ? code : speech.text(category.title);
}
