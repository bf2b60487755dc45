import type { ReactiveControllerHost } from 'lit';
import { isLearnt, languageOf, learn, speak, type Speech } from '../../src/language/speech.js';
import { closestLanguage } from './surroundings.js';

/** English, once it was asked for on this page; undefined before, and after it could not be had. */
let english: Promise<void> | undefined;

/** What an element speaks. Dutch is there at once; the words of another language come while the figures are under way. */
export class LanguageController {
  /** The language that was asked for last: one that could not be had is not asked for over and over. */
  #asked: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  get speech(): Speech {
    return speak(this.#tag);
  }

  /** An answer that is shown in the language of the element. Where its words cannot be had it is shown in Dutch. */
  async withWords<Answer>(answer: Promise<Answer>): Promise<Answer> {
    if (!isLearnt(languageOf(this.#tag))) await Promise.allSettled([answer, learnEnglish()]);
    return answer;
  }

  /** To be called before each render: an element may change its language. */
  follow(): void {
    const language = languageOf(this.#tag);
    if (!isLearnt(language) && language !== this.#asked) void learnEnglish().then(() => this.host.requestUpdate());
    this.#asked = language;
  }

  get #tag(): string | undefined {
    // The property counts before it is reflected.
    return this.host.lang === '' ? closestLanguage(this.host) : this.host.lang;
  }
}

function learnEnglish(): Promise<void> {
  return (english ??= import('../../src/language/english.js').then(
    ({ ENGLISH }) => learn('en', ENGLISH),
    (error: unknown) => {
      english = undefined;
      console.warn('zicht-op: English could not be fetched.', error);
    },
  ));
}
