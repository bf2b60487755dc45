import { html, nothing, render, type TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { ActionPanel } from './action-panel.js';
import { adoptStyles } from './adopt-styles.js';
import { ExplanationLoader } from './explanation/explanation-loader.js';
import type { ShownAnalysis } from './explanation/explanation-panel.js';
import { inOneScheme } from './one-scheme.js';
import { PrintWatch } from './print-watch.js';
import { printedSamples, printedTableTemplate } from './printed-table.template.js';
import { Remembered } from './remembered.js';
import { TableController } from './table-controller.js';
import { tableStyles } from './table.styles.js';
import { TakeAlong, type ShownFigure, type TakeAlongHost } from './take-along.js';
import { takeAlongStyles } from './take-along.styles.js';
import { foundTemplate } from './take-along.template.js';
import { tokenStyles } from './token.styles.js';
import { TooltipEscape } from './tooltip-escape.js';

export type TableHost = TakeAlongHost;

/** What goes with every figure: its equal table, on the screen and on paper, its explanation, and all ways to take it along. */
export class TablePart {
  readonly explanation: ExplanationLoader;
  readonly #twin = new Remembered<TableTwin>();
  readonly #table: TableController;
  readonly #print: PrintWatch;
  readonly #takeAlong: TakeAlong;
  readonly #actions: ActionPanel;

  /** @param renderNow draws the host anew, at once */
  constructor(
    private readonly host: TableHost,
    renderNow: () => void,
  ) {
    this.#table = new TableController(host);
    this.#print = new PrintWatch(host, renderNow);
    this.#takeAlong = new TakeAlong(host, renderNow);
    this.#actions = new ActionPanel(host);
    this.explanation = new ExplanationLoader(host);
    new TooltipEscape(host);
    adoptStyles(host.renderRoot, [...inOneScheme([tokenStyles]), tableStyles, takeAlongStyles]);
    prepare([...printedSamples(), foundTemplate('')]);
  }

  /** The figure as a table. `view` is what the table is made of. */
  figure(view: unknown, make: () => TableTwin, speech: Speech): TemplateResult {
    return this.#table.template(this.#twin.get([view], make), speech, this.#isOnPaper);
  }

  /** What stands under the figure as a picture: on paper its table, on a screen nothing. */
  underPicture(view: unknown, make: () => TableTwin, speech: Speech): TemplateResult | typeof nothing {
    return this.#print.isPrinting && !this.#takeAlong.isAlone ? this.#printed(view, make, speech) : nothing;
  }

  /** What stands under source and release: what a reader can do, and the ways to take the figure along. */
  takeAlong(figure: ShownFigure & ShownAnalysis): TemplateResult {
    const { view, twin, speech } = figure;
    const takeAlong = this.#takeAlong.template({ ...figure, twin: () => this.#twin.get([view], twin) }, this.#isOnPaper);
    return html`${this.#actions.template(figure)}${takeAlong}${this.#printsLast ? this.#printed(view, twin, speech) : nothing}`;
  }

  get #isOnPaper(): boolean {
    return this.#print.isPrinting || this.#takeAlong.isPosing;
  }

  /** On a sheet of its own a figure keeps all that goes with it on the first side; its table may come on the other. */
  get #printsLast(): boolean {
    return this.#print.isPrinting && this.#takeAlong.isAlone && this.host.getAttribute('view') !== 'table';
  }

  #printed(view: unknown, make: () => TableTwin, speech: Speech): TemplateResult {
    return printedTableTemplate(this.#twin.get([view], make), speech, this.#takeAlong.isAlone);
  }
}

/** Reads templates before they are needed: a browser that prints because the page asked it to reads none meanwhile (Chromium 156). */
function prepare(templates: readonly TemplateResult[]): void {
  const nowhere = document.createElement('div');
  for (const template of templates) render(template, nowhere);
}
