import type { Speech } from '../language/speech.js';
import { takeAlongWords } from '../language/take-along-words.js';
import { caveatText } from './context-lines.js';
import type { TakenView } from './taken-view.js';

/**
 * How a report names the figure: publisher, title, place, period and unit, whom it is about, caveat, source, release with its date, licence,
 * the day of reading, and where it is found again. The address of the release goes on giving these figures when the page shows newer ones.
 */
export function citation(taken: TakenView, speech: Speech): string {
  const { frame, release, address, readOn } = taken;
  const words = takeAlongWords(speech.tag);
  const sentences = [
    speech.text(release.publisher.name),
    frame.heading,
    capitalised(frame.subheading),
    frame.fictional ?? '',
    frame.population,
    caveatText(taken, speech),
    speech.text(release.title),
    frame.release,
    frame.source,
    frame.licence,
    words.readOn(speech.date(readOn)),
  ].map(ended);
  const addresses = [
    ...(address.page === undefined ? [] : [words.page(address.page)]),
    ...(address.release === undefined ? [] : [words.pinned(address.release)]),
  ];
  return [...sentences, ...addresses]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Nothing comes after an address, so that no full stop becomes part of it. */
function ended(text: string): string {
  const sentence = text.trim();
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
