import type { ReactiveController } from 'lit';
import type { TableHost, TablePart } from './table-part.js';

/** Milliseconds after which it is fetched on a page that is never idle. */
const LATEST = 2000;

/**
 * Fetches what shows and prints the table of a figure: at once where a table is asked for, else when the picture is there and the page is
 * idle, so that it is there when a person asks for the table, or prints.
 */
export class TableLoader implements ReactiveController {
  part: TablePart | undefined;
  /** Why it could not be had, until it is asked for again. */
  error: unknown;
  /** Ends when it is there or could not be had. */
  coming: Promise<void> | undefined;
  #isAwaited = false;

  /**
   * @param renderNow draws the host anew, at once
   * @param fetchTwin fetches what the host makes its table with, where that is a later part too
   * @param onFailure hears of each attempt that failed
   */
  constructor(
    private readonly host: TableHost,
    private readonly renderNow: () => void,
    private readonly fetchTwin: () => Promise<void> | undefined,
    private readonly onFailure: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAwaited || this.host.renderRoot.querySelector('.figure') === null) return;
    this.#isAwaited = true;
    const load = (): void => this.load();
    // A page that is busy, or in the background, is never idle.
    if (window.requestIdleCallback === undefined) setTimeout(load);
    else window.requestIdleCallback(load, { timeout: LATEST });
  }

  load(): void {
    if (this.part === undefined) this.coming ??= this.#load();
  }

  retry(): void {
    this.load();
    this.host.requestUpdate();
  }

  async #load(): Promise<void> {
    this.error = undefined;
    try {
      const [{ TablePart }] = await Promise.all([import('./table-part.js'), this.fetchTwin()]);
      this.part = new TablePart(this.host, this.renderNow);
    } catch (error) {
      this.error = error;
      this.coming = undefined;
      this.onFailure(error);
    }
    this.host.requestUpdate();
  }
}
