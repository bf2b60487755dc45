import type { LanguageTag, Speech } from '../language/speech.js';
import { contextLines } from './context-lines.js';
import type { TakenView } from './taken-view.js';

/** What a picture says of itself to who cannot see it, and to a catalogue. */
export interface PictureAbout {
  readonly lang: LanguageTag;
  readonly title: string;
  /** What the figure shows and all that goes with it, a line each. */
  readonly description: readonly string[];
  /** By the names of Dublin Core. What is not known is left out. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** @param summary the sentences that say what the figure shows */
export function pictureAbout(taken: TakenView, summary: readonly string[], speech: Speech): PictureAbout {
  const { frame, release, address, readOn } = taken;
  const known = {
    title: frame.heading,
    coverage: frame.subheading,
    temporal: frame.period,
    source: frame.source,
    publisher: speech.text(release.publisher.name),
    isPartOf: frame.release,
    rights: frame.licence,
    identifier: address.release,
    references: address.page,
    date: readOn,
    language: speech.tag,
  };
  return {
    lang: speech.tag,
    title: frame.heading,
    description: [...summary, ...contextLines(taken, speech)],
    metadata: Object.fromEntries(
      Object.entries(known).flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text]])),
    ),
  };
}
