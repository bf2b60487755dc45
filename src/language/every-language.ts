import { ENGLISH } from './english.js';
import { isLearnt, learn, speak as speakLearnt, type Speech } from './speech.js';
import { learnTrendWords } from './trend-words.english.js';

/** Speech for a BCP 47 tag: English for `en…`, Dutch for all else. One object a language. */
export function speak(tag: string | null | undefined): Speech {
  if (!isLearnt('en')) learn('en', ENGLISH);
  learnTrendWords();
  return speakLearnt(tag);
}
