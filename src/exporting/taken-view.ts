import type { Release } from '../contract/types.generated.js';
import type { FrameView } from '../views/frame.view.js';
import type { ViewAddress } from './view-address.js';

/** A figure that a reader takes along, with all that must not be separated from it. */
export interface TakenView {
  readonly frame: FrameView;
  readonly release: Pick<Release, 'title' | 'publisher'>;
  readonly address: ViewAddress;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly readOn: string;
}
