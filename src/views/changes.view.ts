import type { IndicatorChange, ReleaseChanges } from '../contract/later/types.generated.js';
import type { Release } from '../contract/types.generated.js';
import { explanationWords } from '../language/explanation-words.js';
import type { Speech } from '../language/speech.js';

/**
 * What changed, as sentences: what the publisher says of the release, and what was found of this indicator. That nothing changed is said
 * too.
 */
export function changeSentences(changes: ReleaseChanges, release: Release, indicator: string, speech: Speech): string[] {
  const own = changes.indicators?.find((change) => change.indicator === indicator);
  const notes = (changes.notes ?? []).map((note) => speech.text(note));
  return [...notes, ...(own === undefined ? [explanationWords(speech.tag).unchanged] : found(own, release, speech))];
}

function found({ change, periods, levels, revised, withheld, method }: IndicatorChange, release: Release, speech: Speech): string[] {
  const words = explanationWords(speech.tag);
  if (change === 'new') return [words.newIndicator];
  if (change === 'removed') return [words.removedIndicator];
  const said: string[] = [];
  if (periods !== undefined) said.push(words.newPeriods(speech.list(periods.map((period) => speech.period(period)))));
  const known = release.levels.filter(({ id }) => levels?.includes(id));
  if (known.length > 0) said.push(words.newLevels(speech.list(known.map((level) => speech.level(level).many))));
  if (revised !== undefined && revised > 0) said.push(words.revised(revised, speech.number(revised)));
  if (withheld !== undefined && withheld > 0) said.push(words.nowWithheld(withheld, speech.number(withheld)));
  if (method === true) said.push(words.methodChanged);
  return said;
}
