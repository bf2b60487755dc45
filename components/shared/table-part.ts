import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { ActionPanel } from './action-panel.js';
import { adoptStyles } from './adopt-styles.js';
import type { ShownAnalysis } from './explanation/explanation-panel.js';
import { PrintWatch } from './print-watch.js';
import { printedTableTemplate } from './printed-table.template.js';
import { Remembered } from './remembered.js';
import { TableController } from './table-controller.js';
import { tableStyles } from './table.styles.js';
import { TakeAlong, type ShownFigure, type TakeAlongHost } from './take-along.js';
import { takeAlongStyles } from './take-along.styles.js';

export type TableHost = TakeAlongHost;

/** The equal table of a figure, on the screen and on paper, and all ways to take the figure along. */
export class TablePart {
  readonly #twin = new Remembered<TableTwin>();
  readonly #table: TableController;
  readonly #print: PrintWatch;
  readonly #takeAlong: TakeAlong;
  readonly #actions: ActionPanel;

  /** @param renderNow draws the host anew, at once */
  constructor(host: TableHost, renderNow: () => void) {
    this.#table = new TableController(host);
    this.#print = new PrintWatch(host, renderNow);
    this.#takeAlong = new TakeAlong(host, renderNow);
    this.#actions = new ActionPanel(host);
    adoptStyles(host.renderRoot, [tableStyles, takeAlongStyles]);
  }

  /** The figure as a table. `view` is what the table is made of. */
  figure(view: unknown, make: () => TableTwin, speech: Speech): TemplateResult {
    return this.#table.template(this.#twin.get([view], make), speech, this.#isOnPaper);
  }

  /** What stands under the figure as a picture: on paper its table, on a screen nothing. */
  underPicture(view: unknown, make: () => TableTwin, speech: Speech): TemplateResult | typeof nothing {
    return this.#print.isPrinting ? printedTableTemplate(this.#twin.get([view], make), speech, this.#takeAlong.isAlone) : nothing;
  }

  /** What stands under source and release: what a reader can do, and the ways to take the figure along. */
  takeAlong(figure: ShownFigure & ShownAnalysis): TemplateResult {
    const { view, twin } = figure;
    const takeAlong = this.#takeAlong.template({ ...figure, twin: () => this.#twin.get([view], twin) }, this.#isOnPaper);
    return html`${this.#actions.template(figure)}${takeAlong}`;
  }

  get #isOnPaper(): boolean {
    return this.#print.isPrinting || this.#takeAlong.isPosing;
  }
}
