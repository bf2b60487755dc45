import type { Level } from '../contract/types.generated.js';
import { findWords } from '../language/find-words.js';
import type { Speech } from '../language/speech.js';
import { findRegions, MATCH, type FoundRegion } from '../regions/find-regions.js';
import { matchedParts, type TextPart } from '../regions/matched-parts.js';
import { placeLevelOf } from '../regions/place-level.js';
import type { RegionIndex } from '../regions/region-index.js';
import { parseRegionQuery, type RegionQuery } from '../regions/region-query.js';
import { ancestorNames, type SearchableRegions } from '../regions/searchable-regions.js';

/** What a list shows before it asks for more letters. */
const MOST_SHOWN = 12;

export interface RegionFinderInput {
  readonly query: string;
  /** The levels that have arrived, largest regions first. */
  readonly regions: readonly SearchableRegions[];
  /** All levels that are searched. */
  readonly levels: readonly Level[];
  readonly failed: readonly Level[];
  /** Whether a region of an index may be found. Default: all. */
  readonly allowed?: ((code: string, regions: RegionIndex) => boolean) | undefined;
  readonly speech: Speech;
}

/** One region in the list: its name, and its level with where it is, each in pieces of which some are what was asked. */
export interface RegionOption {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly nameParts: readonly TextPart[];
  readonly placeParts: readonly TextPart[];
  /** Its name or code is what was asked. */
  readonly exact: boolean;
}

export interface RegionFinderView {
  /** There is something to look for. */
  readonly asked: boolean;
  readonly options: readonly RegionOption[];
  /** How many there are, or that there are none; undefined while levels are still to come and nothing was found yet, and where no level can be searched. */
  readonly found: string | undefined;
  /** How many more there are than the list shows. */
  readonly more: string | undefined;
  /** What cannot be searched, and that levels are still to come. */
  readonly notes: readonly string[];
}

/** The regions that a person looks for, with finished texts. */
export function regionFinderView({ query: text, regions, levels, failed, allowed, speech }: RegionFinderInput): RegionFinderView {
  const find = findWords(speech.tag);
  const query = parseRegionQuery(text);
  const arrived = regions.length + failed.length >= levels.length;
  const notes = failed.map((level) => find.failed(speech.level(level).many));
  if (!arrived) notes.push(find.loading);
  if (query === undefined) return { asked: false, options: [], found: undefined, more: undefined, notes };
  const { best, count } = findRegions(regions, query, { most: MOST_SHOWN, compare: speech.compare, allowed });
  const amount = (of: number, say: (count: string, single: boolean) => string): string => say(speech.number(of), of === 1);
  const more = count - best.length;
  return {
    asked: true,
    options: optionsOf(best, query, levels, speech),
    found: count > 0 ? amount(count, find.found) : arrived && regions.length > 0 ? find.none : undefined,
    more: more > 0 ? amount(more, find.more) : undefined,
    notes,
  };
}

function optionsOf(found: readonly FoundRegion[], query: RegionQuery, levels: readonly Level[], speech: Speech): RegionOption[] {
  const briefly = found.map((each) => placeOf(each, levels, speech, 'brief'));
  const named = found.map(({ regions, position }, i) => `${regions.index.names[position]!}\n${briefly[i]!.join('')}`);
  return found.map((each, i) => {
    const { regions, position, match } = each;
    const { codes, names, level } = regions.index;
    const [code, name] = [codes[position]!, names[position]!];
    // Two of one name in one place are told apart by what lies between, and by their codes.
    const alike = named.indexOf(named[i]!) !== named.lastIndexOf(named[i]!);
    const [lead, places] = alike ? placeOf(each, levels, speech, 'full') : briefly[i]!;
    const nameParts = matchedParts(name, query);
    const byCode = match <= MATCH.beginning && !nameParts.some(({ matched }) => matched);
    return {
      code,
      name,
      level,
      nameParts,
      placeParts: [
        { text: lead, matched: false },
        ...matchedParts(places, query),
        ...(alike || byCode ? [{ text: ' · ', matched: false }, ...matchedParts(code, query)] : []),
      ],
      exact: match === MATCH.exact,
    };
  });
}

/** The word for its level, and the names of where it is: `brief` the one by which people know it, `full` all up to that. */
function placeOf(
  { regions, position }: FoundRegion,
  levels: readonly Level[],
  speech: Speech,
  length: 'brief' | 'full',
): readonly [lead: string, places: string] {
  const word = speech.level(levels.find(({ id }) => id === regions.index.level) ?? { id: regions.index.level }).one;
  const above = ancestorNames(regions, position);
  const place = above.findIndex(({ level }) => level === placeLevelOf(regions.index));
  const names = above.slice(length === 'brief' ? Math.max(0, place) : 0, place + 1).map(({ name }) => name);
  return names.length === 0 ? [word, ''] : [`${findWords(speech.tag).levelIn(word)} `, names.join(', ')];
}
