import type { TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import { loadBranchOverlay, type BranchOverlayData } from '../../src/views/branch-overlay.data.js';
import { overlayLines } from '../../src/views/branch-overlay.text.js';
import { branchOverlayTwin } from '../../src/views/branch-overlay.twin.js';
import type { OverlayScale } from '../../src/views/branch-overlay.options.js';
import {
  branchOverlayPicture,
  withRegionInFocus,
  type BranchOverlayPicture,
  type BranchOverlayView,
} from '../../src/views/branch-overlay.view.js';
import type { RegionMapQuery } from '../../src/views/region-map.data.js';
import type { PictureOptions } from '../../src/views/region-map.options.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { MapContent, MapHost } from '../region-map/map-content.js';
import type { MapLegendInput } from '../region-map/map-legend.template.js';
import type { MapWalk } from '../region-map/map-walk.js';
import { inOneScheme } from '../shared/one-scheme.js';
import { OverlayCompanion } from './overlay-companion.js';
import { overlayStyles } from './overlay-legend.styles.js';
import { overlayLegendTemplate } from './overlay-legend.template.js';
import { overlayPaletteStyles } from './overlay-palette.styles.js';
import { branchOverlayStyles } from './branch-overlay.styles.js';

/** Which branches a map lays over each other, and how. */
export interface OverlayChoice {
  readonly branches: readonly [first: string, second: string];
  readonly by: OverlayScale;
  readonly peers?: readonly string[] | undefined;
}

/** What a map shows that lays two branches over each other. */
export class OverlayContent implements MapContent<BranchOverlayData, BranchOverlayPicture, BranchOverlayView> {
  readonly styles = [...inOneScheme([overlayPaletteStyles]), overlayStyles, branchOverlayStyles];

  constructor(private readonly choice: OverlayChoice) {}

  load(source: Source, query: RegionMapQuery, speech: Speech, signal?: AbortSignal): Promise<BranchOverlayData | undefined> {
    const { branches, peers } = this.choice;
    return loadBranchOverlay(source, { ...query, change: false, smoothed: false, natural: false, branches, peers }, speech, signal);
  }

  picture(answer: BranchOverlayData, { speech, heading }: PictureOptions): BranchOverlayPicture {
    return branchOverlayPicture(answer, { speech, heading, by: this.choice.by });
  }

  focus(picture: BranchOverlayPicture, answer: BranchOverlayData, region: string | undefined, speech: Speech): BranchOverlayView {
    return withRegionInFocus(picture, answer, region, speech);
  }

  text(view: BranchOverlayView, place: number, speech: Speech): string {
    return overlayLines(view, place, speech).join('; ');
  }

  twin(view: BranchOverlayView, speech: Speech): TableTwin {
    return branchOverlayTwin(view, speech);
  }

  legend(view: BranchOverlayView, input: Omit<MapLegendInput, 'view'>): TemplateResult {
    return overlayLegendTemplate({ ...input, view });
  }

  companion(host: MapHost, walk: MapWalk): OverlayCompanion {
    return new OverlayCompanion(host, walk);
  }
}
