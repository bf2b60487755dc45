import { learnEnglish } from './english.js';
import { speak as speakLearnt, type Speech } from './speech.js';

let isEnglishLearnt = false;

/** Speech for a BCP 47 tag: English for `en…`, a language that was learnt, Dutch for all else. */
export function speak(tag: string | null | undefined): Speech {
  if (!isEnglishLearnt) learnEnglish();
  isEnglishLearnt = true;
  return speakLearnt(tag);
}
