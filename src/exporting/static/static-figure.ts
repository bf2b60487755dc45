import type { FrameView } from '../../views/frame.view.js';
import type { TableTwin } from '../../views/table-twin.js';
import type { Markup } from './markup.js';

/** What a figure is without script: its texts, its table, and its drawing where it has one. */
export interface StaticFigure {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  readonly twin: TableTwin;
  /** What stands above the table. */
  readonly picture: Markup | undefined;
  /** A drawing in each row of the table, in place of a picture above it. */
  readonly inRows?: RowDrawings | undefined;
}

export interface RowDrawings {
  readonly title: string;
  /** In the order of the rows of the table; undefined for a row without. */
  readonly drawings: readonly (Markup | undefined)[];
  /** What the marks stand for. */
  readonly legend: Markup;
}
