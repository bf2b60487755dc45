import { builderWords } from '../../src/language/builder-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { Token } from './colour-fields.js';
import { contrast, shownColour } from './contrast.js';

export interface Check {
  readonly isGood: boolean;
  readonly text: string;
}

/** What became of the figures. */
export type Figures =
  | { readonly kind: 'coming' }
  | { readonly kind: 'lacking' }
  | { readonly kind: 'there'; readonly count: number }
  | { readonly kind: 'failed'; readonly message: string };

/** WCAG 2.2, 1.4.3 for texts and 1.4.11 for what a picture is read by. */
type Pair = readonly [first: Token, second: Token, least: number];
const OF_ALL: readonly Pair[] = [
  ['color-text', 'color-background', 4.5],
  ['color-text-subtle', 'color-background', 4.5],
  ['color-action', 'color-background', 4.5],
  ['color-border', 'color-background', 3],
];
const OF_A_MAP: readonly Pair[] = [
  ['color-sequential-high', 'color-background', 3],
  ['color-sequential-high', 'color-sequential-low', 3],
];
const OF_A_CHART: readonly Pair[] = [['color-series-1', 'color-background', 3]];

/** What can be said of the preview: its figures, its colours as they are shown, its width, its heading. */
export function checksOf(element: HTMLElement, probe: HTMLElement, figures: Figures, speech: Speech): Check[] {
  const words = builderWords(speech.tag);
  const level = Number(element.getAttribute('heading-level') ?? 3);
  // A person with colours of their own sees no others, nor can this page.
  const pairs = matchMedia('(forced-colors: active)').matches
    ? []
    : [...OF_ALL, ...(element.localName === 'zo-region-map' ? OF_A_MAP : OF_A_CHART)];
  const fits = element.scrollWidth <= element.clientWidth + 1;
  return [
    figuresCheck(figures, speech),
    ...pairs.map((pair) => contrastCheck(element, probe, pair, speech)),
    { isGood: fits, text: fits ? words.fits : words.tooWide },
    level === 1
      ? { isGood: false, text: words.firstHeading }
      : { isGood: true, text: words.headingBelow(speech.number(level), speech.number(level - 1)) },
  ];
}

function figuresCheck(figures: Figures, speech: Speech): Check {
  const words = builderWords(speech.tag);
  if (figures.kind === 'coming') return { isGood: true, text: words.figuresComing };
  if (figures.kind === 'lacking') return { isGood: false, text: words.chooseRegion };
  if (figures.kind === 'failed') return { isGood: false, text: figures.message };
  const { count } = figures;
  return count === 0 ? { isGood: false, text: words.noFigures } : { isGood: true, text: words.figuresThere(speech.number(count)) };
}

function contrastCheck(element: HTMLElement, probe: HTMLElement, [first, second, least]: Pair, speech: Speech): Check {
  const words = builderWords(speech.tag);
  const style = getComputedStyle(element);
  // Inside an element a token has a name of its own, with what takes its place.
  const [one, other] = [first, second].map((colour) => shownColour(probe, style.getPropertyValue(colour.replace('color-', '--_'))));
  const ratio = contrast(one!, other!);
  // Rounded down: what is just too low must not seem enough.
  const text = speech.number(Math.floor(ratio * 10) / 10, 1);
  const [a, b] = [words.colours[first], words.colours[second]];
  return ratio >= least
    ? { isGood: true, text: words.contrast(a, b, text) }
    : { isGood: false, text: words.contrastLow(a, b, text, speech.number(least, 1)) };
}
