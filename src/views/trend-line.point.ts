import type { Speech } from '../language/speech.js';
import { trendHandWords } from '../language/trend-hand-words.js';
import type { TrendLineView } from './trend-line.view.js';

/**
 * What the keyboard is at, in one sentence, with the break and the measures that begin there.
 * @param text the figure itself, as `pointWithInterval` says it
 */
export function trendPointSentence(view: TrendLineView, series: number, period: number, text: string, speech: Speech): string {
  const { name } = view.series[series]!;
  const sentence = trendHandWords(speech.tag).point(name, speech.period(view.periods[period]!), text);
  const breaks = view.breaks.filter(({ at, series: cut }) => at === period && cut.includes(series)).map(({ note }) => note);
  const events = (view.events?.list ?? []).filter((each) => each.at === period && each.series?.includes(series) !== false);
  return [sentence, ...breaks, ...events.map((event) => event.text)].join('. ');
}
