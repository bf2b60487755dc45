import type { Text } from '../types.generated.js';

/** What one region and several regions of a level are called, in lower case. */
export interface LevelWords {
  readonly title: Text;
  readonly plural: Text;
}

const words: Readonly<Record<string, LevelWords>> = {
  land: { title: { nl: 'land', en: 'country' }, plural: { nl: 'landen', en: 'countries' } },
  provincie: { title: { nl: 'provincie', en: 'province' }, plural: { nl: 'provincies', en: 'provinces' } },
  gemeente: { title: { nl: 'gemeente', en: 'municipality' }, plural: { nl: 'gemeenten', en: 'municipalities' } },
  wijk: { title: { nl: 'wijk', en: 'district' }, plural: { nl: 'wijken', en: 'districts' } },
  buurt: { title: { nl: 'buurt', en: 'neighbourhood' }, plural: { nl: 'buurten', en: 'neighbourhoods' } },
};

/** The words for a level that Dutch statistics know; undefined for another. */
export function levelWords(id: string): LevelWords | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}
