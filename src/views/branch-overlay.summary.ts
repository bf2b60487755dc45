import { overlayWords } from '../language/overlay-words.js';
import type { Speech } from '../language/speech.js';
import type { Indicator } from '../contract/types.generated.js';
import type { BothHigh, RankCorrelation } from './branch-overlay.association.js';
import type { BranchOverlayData } from './branch-overlay.data.js';
import { othersOf } from './branch-overlay.legend.js';
import type { MeasuredOverlay } from './branch-overlay.measure.js';

type LevelWords = { readonly one: string; readonly many: string };

const RHO_DECIMALS = 2;

/**
 * What the overlay shows, in sentences: how many regions are high on both against what chance gives, how the branches go together, also within
 * groups, and how many regions are left out and why.
 */
export function overlaySummary({ maps }: BranchOverlayData, measured: MeasuredOverlay, speech: Speech): string[] {
  const level = speech.level(maps[0].level);
  const reference = measured.by === 'verdict' ? maps[0].reference?.name : undefined;
  return [
    ...bothHighSentences(measured.bothHigh, reference, level, speech),
    ...correlationSentences(measured.correlation, level, speech),
    ...peerSentences(measured, level, speech),
    ...leftOutSentences(measured, level, speech),
  ];
}

function bothHighSentences(
  { used, observed, chance }: BothHigh,
  reference: string | undefined,
  { many }: LevelWords,
  speech: Speech,
): string[] {
  const overlay = overlayWords(speech.tag);
  if (used === 0) return [];
  const [high, of] = [speech.number(observed), speech.number(used)];
  const said = reference === undefined ? overlay.bothHigh(high, of, many) : overlay.bothHigher(high, of, many, reference);
  if (!chance.known) return [said];
  const { expected, lower, upper } = chance.value;
  const against = observed > upper ? 'more' : observed < lower ? 'fewer' : 'ordinary';
  return [
    said,
    overlay.expected(speech.number(expected, expected < 10 ? 1 : 0), speech.number(lower), speech.number(upper)),
    overlay.against[against],
  ];
}

function correlationSentences({ used, rho, ordinary }: RankCorrelation, { many }: LevelWords, speech: Speech): string[] {
  const overlay = overlayWords(speech.tag);
  if (!rho.known) return [rho.because === 'too-few' ? overlay.tooFew(many) : overlay.allEqual];
  const text = (value: number): string => speech.number(value, RHO_DECIMALS);
  return [overlay.correlation(text(rho.value), speech.number(used), many), overlay.ordinary(text(-ordinary), text(ordinary))];
}

function leftOutSentences(measured: MeasuredOverlay, { one, many }: LevelWords, speech: Speech): string[] {
  const overlay = overlayWords(speech.tag);
  const { status } = speech.words;
  return othersOf(measured).map(({ kind, count }) =>
    kind === 'too-small' ? overlay.tooSmall(count, one, many) : overlay.leftOut(count, one, many, status[kind]),
  );
}

/** The correlation within each peer group, a sentence each. */
function peerSentences({ peers }: MeasuredOverlay, { many }: LevelWords, speech: Speech): string[] {
  const overlay = overlayWords(speech.tag);
  return peers.map(({ group, correlation: { rho, used } }) => {
    const name = speech.text(group.title);
    return rho.known
      ? overlay.within(name, speech.number(rho.value, RHO_DECIMALS), speech.number(used), many)
      : overlay.withinTooFew(name, many);
  });
}

/** What the figures cannot say (STATISTICS.md F8). */
export function readingHelp({ kind }: Pick<Indicator, 'kind'>, { tag }: Speech): string[] {
  const overlay = overlayWords(tag);
  const base = kind === 'count' ? [overlay.counts] : kind === 'amount' || kind === 'index' ? [] : [overlay.sharedBase];
  return [...base, overlay.urbanity, overlay.neighbours, overlay.firms];
}
