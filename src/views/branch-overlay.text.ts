import { overlayWords } from '../language/overlay-words.js';
import type { Speech } from '../language/speech.js';
import { cellText } from '../language/figures.js';
import { cellOfColumn } from '../tables/cell.js';
import { hasSteps, stepIn, TOO_SMALL, type OverlayStep } from './branch-overlay.classes.js';
import type { OverlayScale } from './branch-overlay.options.js';
import type { BranchOverlayPicture } from './branch-overlay.view.js';

/** The word for a step: laag, midden, hoog; of a verdict: lager, niet te onderscheiden, hoger. */
export function stepText(step: OverlayStep, by: OverlayScale, { tag, words: { verdict } }: Speech): string {
  if (by === 'tertile') return overlayWords(tag).step[(['low', 'middle', 'high'] as const)[step]];
  return verdict[(['lower', 'not-distinguishable', 'higher'] as const)[step]];
}

/** The figure of a region in one of the branches, as everywhere: its number, or the word for why there is none. */
export function overlayFigure(view: BranchOverlayPicture, position: number, branch: 0 | 1, speech: Speech): string {
  return cellText(cellOfColumn(view.branches[branch], position), view.indicator, speech);
}

/** What both branches together say of a region: its two steps, or that it does not count. */
export function overlayClass({ marks, by }: BranchOverlayPicture, position: number, speech: Speech): string {
  const mark = marks[position]!;
  const overlay = overlayWords(speech.tag);
  const { verdict } = speech.words;
  if (mark === TOO_SMALL) return verdict['too-small'];
  if (mark < 0) return overlay.notCounted;
  return overlay.steps(stepText(stepIn(mark, 0), by, speech), stepText(stepIn(mark, 1), by, speech));
}

/** A region in full, a line for each branch; and that it does not count where it does not. */
export function overlayLines(view: BranchOverlayPicture, position: number, speech: Speech): string[] {
  const overlay = overlayWords(speech.tag);
  const mark = view.marks[position]!;
  const counts = hasSteps(mark);
  const lines = view.branches.map(({ name }, i) => {
    const branch = i as 0 | 1;
    const figure = overlayFigure(view, position, branch, speech);
    return overlay.branchStep(name, counts ? overlay.stepOf(figure, stepText(stepIn(mark, branch), view.by, speech)) : figure);
  });
  return counts ? lines : [...lines, overlayClass(view, position, speech)];
}
