import { mapToolsWords } from '../language/map-tools-words.js';
import type { Speech } from '../language/speech.js';
import type { Mark } from './marks.js';
import type { LegendEntry } from './region-map.legend.js';
import type { RegionMapPicture } from './region-map.view.js';

/** What the lists of regions are made of: each map with a legend has it. */
export interface RegionsWithMarks extends Pick<RegionMapPicture, 'marks' | 'names'> {
  readonly legend: readonly Pick<LegendEntry, 'mark' | 'label' | 'count' | 'countText'>[];
}

/** The regions of one line of the legend. */
export interface RegionsOfMark {
  readonly title: string;
  /** Places in the lists of the picture, by name: the first ones where there are many. */
  readonly places: readonly number[];
  /** How many more there are, in words. */
  readonly further: string | undefined;
}

/** Names that are listed of one class: who wants more has the table. */
const MOST_LISTED = 60;

/** Undefined for a mark that the legend does not have. By name: it is no ranking of places. */
export function regionsOfMark({ marks, names, legend }: RegionsWithMarks, mark: Mark, speech: Speech): RegionsOfMark | undefined {
  const entry = legend.find((each) => each.mark === mark);
  if (entry === undefined) return undefined;
  const { regionsOf, furtherInTable } = mapToolsWords(speech.tag);
  const further = entry.count - MOST_LISTED;
  return {
    title: regionsOf(entry.label, entry.countText),
    places: firstByName(marks, names, mark, speech),
    further: further > 0 ? furtherInTable(speech.number(further)) : undefined,
  };
}

/** Sorting all names of a country would keep a person waiting: only those that may still be among the first are sorted. */
function firstByName(marks: Int8Array, names: readonly string[], mark: Mark, { compare }: Pick<Speech, 'compare'>): number[] {
  const first = (places: number[]): number[] => places.sort((a, b) => compare(names[a]!, names[b]!)).slice(0, MOST_LISTED);
  let found: number[] = [];
  let last: string | undefined;
  for (let place = 0; place < marks.length; place++) {
    if (marks[place] !== mark || (last !== undefined && compare(names[place]!, last) >= 0)) continue;
    found.push(place);
    if (found.length < 2 * MOST_LISTED) continue;
    found = first(found);
    last = names[found[MOST_LISTED - 1]!];
  }
  return first(found);
}
