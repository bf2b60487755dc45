import type { Succession } from '../contract/later/types.generated.js';
import { validateSuccessorList } from '../contract/later/successors.validator.generated.js';
import type { Level } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { successionWords } from '../language/succession-words.js';
import type { RegionIndex } from '../regions/region-index.js';
import { changesInto, followSuccessions } from '../regions/successions.js';
import { parsePeriod } from '../scales/parse-period.js';
import type { Source } from '../sources/source.js';
import type { LocatedRegion } from './region-level.data.js';

/** The regions that are there now in place of one that ended, and what became of it, a sentence each. */
export interface InPlaceOf {
  readonly located: readonly LocatedRegion[];
  readonly said: readonly string[];
}

/** More mergers than these are counted, not told. */
const MOST_TOLD = 3;

/** Looks for a region that ended among the changes of all levels; undefined where no level tells of it. */
export async function inPlaceOf(
  source: Source,
  levels: readonly Level[],
  code: string,
  speech: Speech,
  signal?: AbortSignal,
): Promise<InPlaceOf | undefined> {
  for (const level of levels) {
    const changes = await changesOf(source, level, signal);
    if (changes.length === 0) continue;
    const regions = await source.regions(level.id, undefined, signal);
    const followed = followSuccessions(changes, code, (each) => regions.positionOf(each) !== undefined);
    if (followed === undefined) continue;
    const nameOf = namesIn(regions, changes);
    return {
      located: followed.codes.map((each) => ({ code: each, name: regions.nameOf(each), level, regions })),
      said: followed.steps.map((step) => changeSentence(step, nameOf, speech)),
    };
  }
  return undefined;
}

/** Which of these regions came from others within the periods, and when: a sentence each. */
export async function cameFrom(
  source: Source,
  located: readonly LocatedRegion[],
  periods: readonly string[],
  speech: Speech,
  signal?: AbortSignal,
): Promise<string[]> {
  const [first, last] = [periods[0]!, periods.at(-1)!].map((period) => parsePeriod(period)!.year) as [number, number];
  const words = successionWords(speech.tag);
  const told = new Map<string, { sentences: string[]; names: Set<string> }>();
  for (const { code, name, level, regions } of located) {
    const changes = await changesOf(source, level, signal);
    for (const change of changesInto(changes, code, [first, last])) {
      const sentence = changeSentence(change, namesIn(regions, changes), speech);
      const one = told.get(sentence) ?? { sentences: [], names: new Set() };
      told.set(sentence, one);
      one.names.add(name);
      one.sentences = [sentence, words.before(speech.list([...one.names]), String(change.year))];
    }
  }
  const all = [...told.values()];
  const shown = all.slice(0, MOST_TOLD).flatMap(({ sentences }) => sentences);
  const more = new Set(all.slice(MOST_TOLD).flatMap(({ names }) => [...names])).size;
  return more === 0 ? shown : [...shown, words.more(more)];
}

async function changesOf(source: Source, { successors }: Level, signal?: AbortSignal): Promise<readonly Succession[]> {
  const list = successors === undefined ? undefined : await source.document(successors, validateSuccessorList, signal);
  return list?.changes ?? [];
}

/** Names of the regions that are there now, and of those that ended. */
function namesIn(regions: RegionIndex, changes: readonly Succession[]): (code: string) => string {
  return (code) => {
    if (regions.positionOf(code) !== undefined) return regions.nameOf(code);
    const former = changes.flatMap(({ from }) => from).find((each) => each.code === code);
    return former?.name ?? code;
  };
}

function changeSentence({ year, from, to }: Succession, nameOf: (code: string) => string, speech: Speech): string {
  const words = successionWords(speech.tag);
  // A region that goes on took others in: it is not one of those.
  const ended = from.filter(({ code }) => !to.includes(code));
  const [names, into] = [speech.list((ended.length === 0 ? from : ended).map(({ name }) => name)), speech.list(to.map(nameOf))];
  const say = to.length === 1 ? words.merged : words.divided;
  return say(names, String(year), into, Math.max(1, ended.length));
}
