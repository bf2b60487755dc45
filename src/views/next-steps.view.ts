import type { NextSteps } from '../contract/later/types.generated.js';
import type { Text } from '../contract/types.generated.js';
import { cellText, numberText } from '../language/figures.js';
import { nextStepsWords, type NextStepsWords } from '../language/next-steps-words.js';
import type { Speech } from '../language/speech.js';
import type { Cell } from '../tables/table.js';
import type { ActionCard } from './action-cards.js';
import type { ActionCardsView } from './actions.view.js';
import { compareRegion, type ComparedRegion } from './compared-region.js';
import { NOTHING } from './found-cell.js';
import { frameView, type FrameView } from './frame.view.js';
import type { NextStepsData } from './next-steps.data.js';
import { titleOf } from './release-terms.js';
import type { TableTwin } from './table-twin.js';
import { verdictSentence } from './verdict-sentence.js';

export const STEPS = ['see', 'check', 'help', 'measures'] as const;
export type StepName = (typeof STEPS)[number];

export interface NextStepsOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  /** The actions as cards; undefined where they could not be had. */
  readonly cards: ActionCardsView | undefined;
}

export interface FigureBar {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
}

/** A figure beside that of the reference. */
export interface ShownFigure {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell;
  /** Its number, or the word for why there is none. */
  readonly text: string;
  /** Its 95% margin as text; undefined where none is known, and of the reference. */
  readonly interval: string | undefined;
  /** Length of its bar and ends of its margin, from 0 to 1; null where bars would say nothing. */
  readonly bar: FigureBar | null;
}

export interface StepView {
  readonly step: StepName;
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly actions: readonly StepAction[];
  /** How others did it. */
  readonly practice: readonly StepAction[];
}

/** An action on one line. */
export interface StepAction extends Pick<
  ActionCard,
  'id' | 'title' | 'address' | 'access' | 'isOpen' | 'request' | 'alternative' | 'summary'
> {
  readonly about: string;
}

/** From a figure to a measure: plain data that survives `structuredClone`. */
export interface NextStepsView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  readonly figures: readonly ShownFigure[];
  readonly steps: readonly StepView[];
  readonly level: string;
  readonly period: string;
}

export function nextStepsView(data: NextStepsData, { speech, heading, cards }: NextStepsOptions): NextStepsView {
  const { open, indicator, category, level, region, reference, table } = data;
  const words = nextStepsWords(speech.tag);
  const compared = compareRegion({ indicator, reference, table, level, levels: open.release.levels }, region.code);
  const figures = figuresOf(data, compared, speech);
  const [own, against] = figures.map(({ name, text, cell }) => ({ name, value: text, isKnown: cell.value !== null }));
  const said = verdictSentence(compared.verdict, own!, against, speech);
  const frame = frameView({
    open,
    indicators: [indicator],
    heading: heading ?? words.heading(titleOf(open.release, indicator, category, speech)),
    level,
    place: region.name,
    periods: table.periods,
    drawing: words.steps,
    withBoundaries: false,
    speech,
  });
  const missing = [...(data.document === null ? [words.documentFailed] : []), ...(cards === undefined ? [words.actionsFailed] : [])];
  return {
    frame: { ...frame, notes: [...frame.notes, ...missing, ...(cards?.listFailure === undefined ? [] : [cards.listFailure])] },
    summary: said.length > 0 ? said : [speech.words.regionMap.oneValue(own!.name, own!.value)],
    figures,
    steps: STEPS.map((step) => stepOf(step, data, cards, words, speech)),
    level: level.id,
    period: table.periods[0]!,
  };
}

function figuresOf({ indicator, region, reference }: NextStepsData, compared: ComparedRegion, speech: Speech): ShownFigure[] {
  const { cell, interval, reference: against, referenceIsTotal } = compared;
  const number = (value: number): string => numberText(value, indicator, speech);
  const limits = interval.known ? ([interval.value.lower, interval.value.upper] as const) : undefined;
  const barOf = barsOf([cell.value, against?.value ?? null], limits?.[1], indicator.kind !== 'index' && !referenceIsTotal);
  const own: ShownFigure = {
    ...region,
    cell,
    text: cellText(cell, indicator, speech),
    interval: limits && speech.words.table.intervalText(number(limits[0]), number(limits[1])),
    bar: barOf(cell.value, limits),
  };
  if (against === undefined) return [own];
  const { code, name } = reference!;
  return [own, { code, name, cell: against, text: cellText(against, indicator, speech), interval: undefined, bar: barOf(against.value) }];
}

/** An axis that does not begin at zero would make small differences look large; a total and a part of it say nothing of each other. */
function barsOf(
  values: readonly (number | null)[],
  upper: number | undefined,
  compares: boolean,
): (value: number | null, limits?: readonly [number, number]) => FigureBar | null {
  const known = values.flatMap((value) => value ?? []);
  const most = Math.max(0, upper ?? 0, ...known);
  const isDrawn = compares && known.length === 2 && most > 0 && known.every((value) => value >= 0);
  return (value, limits) => {
    if (!isDrawn || value === null) return null;
    return { value: value / most, interval: limits === undefined ? null : [Math.max(0, limits[0]) / most, limits[1] / most] };
  };
}

function stepOf(
  step: StepName,
  { document }: NextStepsData,
  cards: ActionCardsView | undefined,
  words: NextStepsWords,
  speech: Speech,
): StepView {
  const said: NextSteps = document?.nextSteps ?? {};
  const texts = (given: readonly Text[] | undefined): string[] => (given ?? []).map((text) => speech.text(text));
  const sentences = texts(said[step]);
  const question = document?.explanation?.nextQuestion;
  if (step === 'check' && question !== undefined) sentences.unshift(speech.text(question));
  const actions = (cards?.cards ?? []).filter(({ isHelp }) => (isHelp ? 'help' : 'measures') === step);
  const practice = step === 'measures' ? (cards?.practice ?? []) : [];
  const anyway: Partial<Record<StepName, string>> = { check: words.checkAnyway, help: words.helpAnyway, measures: words.noMeasures };
  const otherwise = sentences.length + actions.length + practice.length === 0 ? (anyway[step] ?? []) : [];
  return {
    step,
    heading: words[step],
    sentences: [...sentences, ...[otherwise].flat()],
    actions: actions.map((card) => actionOf(card, words)),
    practice: practice.map((card) => actionOf(card, words)),
  };
}

function actionOf(card: ActionCard, words: NextStepsWords): StepAction {
  const { id, title, address, access, isOpen, request, alternative, summary, kind, holder } = card;
  const about = words.about([kind, holder].filter((part) => part !== undefined).join(', '));
  return { id, title, address, access, isOpen, request, alternative, summary, about };
}

export function nextStepsTwin({ frame, figures }: NextStepsView, speech: Speech): TableTwin {
  const { table } = speech.words;
  return {
    caption: [frame.heading, frame.subheading].join(' · '),
    columns: [
      { key: 'region', label: table.region, numeric: false },
      { key: 'value', label: table.value, numeric: true },
      { key: 'interval', label: table.interval, numeric: true },
    ],
    rows: figures.map(({ code, name, cell, text, interval }) => ({
      code,
      header: name,
      cells: [{ text, order: cell.value, status: cell.status }, interval === undefined ? NOTHING : { text: interval, order: interval }],
    })),
  };
}
