import type { Speech } from '../language/speech.js';
import { TAKE_ALONG_WORDS } from '../language/take-along-words.js';
import type { TakenView } from './taken-view.js';

/** What must go wherever the figure goes, a line each: of what it is, what to beware of, whom it is from, where it is found again. */
export function contextLines(taken: TakenView, speech: Speech): string[] {
  const { frame, release, address, readOn } = taken;
  const words = TAKE_ALONG_WORDS[speech.tag];
  const said = (text: string | undefined, say: (text: string) => string): string[] =>
    text === undefined || text === '' ? [] : [say(text)];
  return [
    ...(frame.fictional === undefined ? [] : [frame.fictional]),
    frame.heading,
    frame.subheading,
    ...said(frame.period, words.period),
    caveatText(taken, speech),
    frame.population,
    ...frame.notes,
    frame.source,
    words.publisher(speech.text(release.publisher.name)),
    frame.release,
    frame.licence,
    words.readOn(speech.date(readOn)),
    ...said(address.page, words.page),
    ...said(address.release, words.pinned),
    ...said(address.element, words.element),
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

export function caveatText({ frame }: TakenView, { words }: Speech): string {
  return `${words.frame.caveat} ${frame.caveat}`;
}
