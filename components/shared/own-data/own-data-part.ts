import { svg, type TemplateResult } from 'lit';
import type { Outlines, PlaneTransform } from '../../../src/geometry/outlines.js';
import { centresOf } from '../../../src/geometry/centres.js';
import { ownDataWords } from '../../../src/language/own-data-words.js';
import type { Speech } from '../../../src/language/speech.js';
import type { OwnLayer } from '../../../src/own-data/own-layer.js';
import type { OpenRelease } from '../../../src/sources/source.js';
import type { FrameView } from '../../../src/views/frame.view.js';
import { ownBeside, type OwnBeside } from '../../../src/views/own-layer.view.js';
import { ownMarks } from '../../../src/views/own-marks.js';
import { indicatorOf } from '../../../src/views/release-terms.js';
import type { TableTwin } from '../../../src/views/table-twin.js';
import { ownLines } from '../../../src/views/trend-line.own.js';
import { adoptStyles } from '../adopt-styles.js';
import { Remembered } from '../remembered.js';
import { ownMarkStyles } from './own-mark.styles.js';

/** A view with own figures beside it: its table has them, and its notes say so. */
export interface WithOwn<View> {
  readonly view: View;
  readonly beside: OwnBeside;
}

/** Where a map stands on the screen. */
export interface PlacedMap {
  readonly outlines: Outlines | undefined;
  readonly transform: PlaneTransform;
}

/** Shows a person's own figures beside those of an element. */
export class OwnDataPart {
  /** On a trend line, where rows of the table are periods. */
  readonly lines = ownLines;
  readonly #shown = new Remembered<WithOwn<{ readonly frame: FrameView }>>();

  /** @param root of the element */
  constructor(root: Node) {
    adoptStyles(root, [ownMarkStyles]);
  }

  /** The same object as long as view and layer are. @param twin the published table */
  beside<View extends { readonly frame: FrameView }>(
    view: View,
    layer: OwnLayer,
    open: OpenRelease,
    twin: () => TableTwin,
    speech: Speech,
  ): WithOwn<View> {
    const shown = this.#shown.get([view, layer, speech], () => {
      const { release } = open;
      const steps = view.frame.explained.map(({ id }) => indicatorOf(release, id).rounding ?? 0);
      const publisher = speech.text(release.publisher.name);
      const beside = ownBeside({
        twin: twin(),
        layer,
        shownPeriod: view.frame.period,
        publisher,
        tolerance: Math.max(0, ...steps) / 2,
        speech,
      });
      const isOnMap = view.frame.boundaries !== undefined && beside.shown.size > 0;
      const notes = [...view.frame.notes, ...beside.notes, ...(isOnMap ? [ownDataWords(speech.tag).onMap] : [])];
      return { view: { ...view, frame: { ...view.frame, notes } }, beside };
    });
    return shown as WithOwn<View>;
  }

  /** A diamond on each region that has an own figure. */
  marks({ shown }: OwnBeside, { outlines, transform }: PlacedMap): TemplateResult[] {
    if (outlines === undefined) return [];
    return ownMarks(shown, outlines.codes, centresOf(outlines), transform).map(
      ({ x, y, radius }) =>
        svg`<path class="own-mark" d="M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z"></path>`,
    );
  }
}
