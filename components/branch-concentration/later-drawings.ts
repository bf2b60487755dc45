import type { ViewName } from '../../src/views/frame.view.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { FigureHost } from '../shared/figure.js';
import type { ChooseRow, Drawing } from './drawing.js';

type DrawingName = 'funnel';

/** The drawings of a concentration that come when they are asked for. Until then, and where they cannot be had, its list stands. */
export class LaterDrawings {
  readonly #made = new Map<DrawingName, Drawing>();
  readonly #coming = new Set<DrawingName>();
  #shown: ViewName = 'chart';

  constructor(
    private readonly host: FigureHost,
    private readonly choose: ChooseRow,
  ) {}

  /** The drawing that is shown; in the table's place the one that was shown last, as the table has what it had. Undefined for the list. */
  of(view: ViewName): Drawing | undefined {
    if (view !== 'table') this.#shown = view;
    if (this.#shown !== 'funnel') return undefined;
    const made = this.#made.get(this.#shown);
    if (made === undefined && !this.#coming.has(this.#shown)) void this.#load(this.#shown);
    return made;
  }

  forget(): void {
    for (const drawing of this.#made.values()) drawing.forget?.();
  }

  async #load(name: DrawingName): Promise<void> {
    this.#coming.add(name);
    try {
      const drawing = await PARTS[name](this.host, this.choose);
      adoptStyles(this.host.renderRoot, drawing.styles);
      this.#made.set(name, drawing);
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<zo-branch-concentration view="${name}">`, error);
    }
    this.#coming.delete(name);
  }
}

const PARTS: Readonly<Record<DrawingName, (host: FigureHost, choose: ChooseRow) => Promise<Drawing>>> = {
  async funnel(host, choose) {
    const { FunnelDrawing } = await import('./funnel/funnel-drawing.js');
    return new FunnelDrawing(host, choose);
  },
};
