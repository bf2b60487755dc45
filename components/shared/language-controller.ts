import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, speak, type OtherLanguage, type Speech } from '../../src/language/speech.js';
import { isLearnt, taught } from '../../src/language/word-table.js';
import { closestLanguage } from './surroundings.js';

/** Fetches the words of a language, and teaches these. */
const FETCHED: Readonly<Record<OtherLanguage, () => Promise<void>>> = {
  en: () => import('../../src/language/english.js').then(({ learnEnglish }) => learnEnglish()),
  fy: () => import('../../src/language/frisian.js').then(({ learnFrisian }) => learnFrisian()),
};

/** Languages that were asked for on this page; one that could not be had is asked for anew. */
const asked = new Map<string, Promise<void>>();

/** What an element speaks. Dutch is there at once; the words of another language come while the figures are under way. */
export class LanguageController implements ReactiveController {
  /** The language that was asked for last: one that could not be had is not asked for over and over. */
  #asked: string | undefined;
  readonly #onChange = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get speech(): Speech {
    return speak(this.#tag);
  }

  hostConnected(): void {
    taught.listeners.add(this.#onChange);
  }

  hostDisconnected(): void {
    taught.listeners.delete(this.#onChange);
  }

  /** An answer that is shown in the language of the element. Where its words cannot be had it is shown in Dutch. */
  async withWords<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const language = languageOf(this.#tag);
    // The browser takes some ten milliseconds to get ready for writing numbers: better while it waits.
    setTimeout(() => this.speech.number(0));
    if (!isLearnt(language)) await Promise.allSettled([answer, fetchWords(language)]);
    return answer;
  }

  /** To be called before each render: an element may change its language. */
  follow(): void {
    const language = languageOf(this.#tag);
    if (!isLearnt(language) && language !== this.#asked) void fetchWords(language);
    this.#asked = language;
  }

  get #tag(): string | undefined {
    // The property counts before it is reflected.
    return this.host.lang === '' ? closestLanguage(this.host) : this.host.lang;
  }
}

/** Fetches the words of a language that is not learnt; who ask at the same time share one attempt. */
function fetchWords(language: string): Promise<void> {
  let fetched = asked.get(language);
  if (fetched === undefined) {
    fetched = FETCHED[language as OtherLanguage]().catch((error: unknown) => {
      asked.delete(language);
      console.warn(`zicht-op: no words of ${language}.`, error);
    });
    asked.set(language, fetched);
  }
  return fetched;
}
