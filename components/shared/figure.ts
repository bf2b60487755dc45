import type { CSSResult, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import type { ViewName } from '../../src/views/frame.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { SelectDetail } from './events.js';
import type { OwnDataPart } from './own-data/own-data-part.js';
import type { Group } from './surroundings.js';

/** What a page wants of a figure besides which figures; changes nothing in what is fetched. */
export interface FigureInput {
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly measure: string | undefined;
  /** How the figure is shown. */
  readonly view: ViewName;
  /** The region in focus. */
  readonly region: string | undefined;
  /** Level of the heading of the figure. */
  readonly headingLevel: number;
  /** A person's own figures, and what shows them once it is there. */
  readonly ownLayer: Group['ownLayer'];
  readonly ownPart: OwnDataPart | undefined;
}

/** What a figure may do with the element that it stands in. */
export interface FigureHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
  /** What a person chooses becomes an attribute, as if the page had asked for it: it can be cited, and the page sees it. */
  reference?: string;
  regions?: string;
  /** Of a profile: whether its themes are shown one by one. */
  byTheme?: boolean;
}

/**
 * What an element draws its figure with, and what a person did to that figure. It is a later part of the element: a page that has no such
 * element does not load it. One object an element, from its first answer on.
 */
export interface Figure<Query, Answer, View> {
  /** Fetches what is shown; undefined when there is nothing to show. */
  load(source: Source, query: Query, speech: Speech, signal: AbortSignal): Promise<Answer | undefined>;
  /** All that the view depends on besides answer, language and heading; compared one by one. */
  choices(input: FigureInput): readonly unknown[];
  decide(answer: Answer, input: FigureInput): View;
  template(view: View, input: FigureInput): TemplateResult;
  twin(view: View, speech: Speech): TableTwin;
  /** What a person can choose, in every state: without a view the last choices stay, to choose otherwise. */
  controls?(view: View | undefined, input: FigureInput): TemplateResult | typeof nothing;
  /** To be called when another answer is shown. */
  forget?(): void;
  /** To be called after each render. */
  follow?(view: View | undefined): void;
}

/** @param select tells the page and the group which region a person chose */
export interface FigureClass<Query, Answer, View> {
  readonly styles: readonly CSSResult[];
  new (host: FigureHost, select: (detail: SelectDetail) => void): Figure<Query, Answer, View>;
}
