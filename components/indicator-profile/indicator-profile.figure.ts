import type { CSSResult, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { loadIndicatorProfile, type IndicatorProfileData, type IndicatorProfileQuery } from '../../src/views/indicator-profile.data.js';
import { indicatorProfileTwin } from '../../src/views/indicator-profile.twin.js';
import { indicatorProfileView, type IndicatorProfileView } from '../../src/views/indicator-profile.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { indicatorProfileStyles } from './indicator-profile.styles.js';
import { indicatorProfileTemplate } from './indicator-profile.template.js';

export class IndicatorProfileFigure implements Figure<IndicatorProfileQuery, IndicatorProfileData, IndicatorProfileView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, tooltipStyles, indicatorProfileStyles];
  readonly load = loadIndicatorProfile;

  // Codes, so that a row stays the one at hand when it is shown of another region.
  #pointed: string | undefined;
  #walked: string | undefined;
  #highlighted: string | undefined;

  constructor(private readonly host: FigureHost) {}

  choices(): readonly unknown[] {
    return [this.#highlighted];
  }

  decide(answer: IndicatorProfileData, { speech, heading }: FigureInput): IndicatorProfileView {
    return indicatorProfileView(answer, { speech, heading, chosen: this.#highlighted });
  }

  twin(view: IndicatorProfileView, speech: Speech): TableTwin {
    return indicatorProfileTwin(view, speech);
  }

  template(view: IndicatorProfileView, { speech }: FigureInput): TemplateResult {
    return indicatorProfileTemplate({
      view,
      speech,
      active: this.#active(view),
      pointed: this.#pointed,
      onPointer: (event) => this.#change(() => (this.#pointed = codeAt(event))),
      onLeave: () => this.#change(() => (this.#pointed = undefined)),
      onClick: (event) => this.#highlight(codeAt(event)),
      onKey: (event) => this.#press(view, event),
    });
  }

  /** Where the keyboard is: it starts at the first row. */
  #active({ rows }: IndicatorProfileView): number {
    return Math.max(
      0,
      rows.findIndex(({ code }) => code === this.#walked),
    );
  }

  #press(view: IndicatorProfileView, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const { host } = this;
    const active = this.#active(view);
    const next = stepFrom(active, view.rows.length, event.key);
    if (next !== undefined) {
      this.#change(() => ([this.#walked, this.#pointed] = [view.rows[next]!.code, undefined]));
      void host.updateComplete.then(() => host.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
    } else if (chooses(event)) this.#highlight(view.rows[active]!.code);
    else if (event.key === 'Escape' && this.#pointed !== undefined) this.#change(() => (this.#pointed = undefined));
    else if (event.key === 'Escape' && this.#highlighted !== undefined) this.#highlight(this.#highlighted);
    else return;
    event.preventDefault();
  }

  /** A row is highlighted here and is no choice of the page. The one that is, is let go. */
  #highlight(code: string | undefined): void {
    if (code === undefined) return;
    this.#change(() => ([this.#walked, this.#highlighted] = [code, this.#highlighted === code ? undefined : code]));
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }
}

/** Code of the row that an event is about. */
function codeAt(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset['code'];
}
