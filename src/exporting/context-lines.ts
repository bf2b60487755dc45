import type { Speech } from '../language/speech.js';
import { takeAlongWords } from '../language/take-along-words.js';
import type { TakenView } from './taken-view.js';

/** What must go wherever the figure goes, a line each: of what it is, what to beware of, whom it is from, where it is found again. */
export function contextLines(taken: TakenView, speech: Speech): string[] {
  const { frame, address } = taken;
  const words = takeAlongWords(speech.tag);
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
    publisherText(taken, speech),
    frame.release,
    frame.licence,
    ...whereabouts(taken, speech),
    ...said(address.element, words.element),
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Whose it is, when it was read, and where it is found again: what a figure does not say on its own page. */
export function findingLines(taken: TakenView, speech: Speech): string[] {
  return [publisherText(taken, speech), ...whereabouts(taken, speech)];
}

export function caveatText({ frame }: TakenView, { words }: Speech): string {
  return `${words.frame.caveat} ${frame.caveat}`;
}

function publisherText({ release }: TakenView, speech: Speech): string {
  return takeAlongWords(speech.tag).publisher(speech.text(release.publisher.name));
}

function whereabouts({ address, readOn }: TakenView, speech: Speech): string[] {
  const words = takeAlongWords(speech.tag);
  return [
    words.readOn(speech.date(readOn)),
    ...(address.page === undefined ? [] : [words.page(address.page)]),
    ...(address.release === undefined ? [] : [words.pinned(address.release)]),
  ];
}
