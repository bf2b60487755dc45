import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Mark } from '../../src/views/marks.js';
import type { LegendEntry } from '../../src/views/region-map.legend.js';
import type { RegionsWithMarks } from '../../src/views/region-map.regions-of-mark.js';
import type { RegionMapView } from '../../src/views/region-map.view.js';
import { hatchSwatch } from '../shared/hatches.js';
import { stepFrom } from '../shared/row-walk.js';
import type { LegendMarks } from './legend-marks.js';
import type { VeilPainter } from './map-stage.js';

export interface MapLegendInput {
  readonly view: RegionMapView;
  readonly speech: Speech;
  /** The line that a person points at or keeps in sight. */
  readonly marks: LegendMarks;
  /** Chooses the region at a place of the view's lists. */
  readonly choose: (place: number) => void;
  /** What comes after the first picture; undefined until it is there. */
  readonly tools?: LegendTools | undefined;
}

export interface RegionsOfLegend extends Pick<MapLegendInput, 'speech' | 'choose'> {
  readonly view: RegionsWithMarks & Pick<RegionMapView, 'chosen'>;
}

/** What the first picture does not wait for: how the regions lie on the scale, and which ones have the mark that is kept in sight, by name and on the map. */
export interface LegendTools {
  readonly paintVeil: VeilPainter;
  histogram(view: RegionMapView): TemplateResult | typeof nothing;
  regions(input: RegionsOfLegend, mark: Mark): TemplateResult | typeof nothing;
}

/**
 * Which colour or hatch means what, and how many regions have it. Each line shows its regions; a press keeps them in sight.
 * The lines are one stop of the tab key; the arrows go through them.
 */
export function mapLegendTemplate(input: MapLegendInput): TemplateResult {
  const { view, speech, marks, tools } = input;
  const { pinned, shown } = marks;
  const current = view.legend.find(({ mark }) => mark === shown) ?? view.legend[0];
  return html`<div
    role="group"
    aria-label=${speech.words.regionMap.legend}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && pinned !== undefined) marks.pin(pinned);
    }}
  >
    <p class="legend-title">${view.frame.unit}</p>
    ${view.legendNotes.map((note) => html`<p class="subheading">${note}</p>`)}
    <ul
      class="legend"
      part="legend"
      @pointerover=${(event: Event) => marks.show(markAt(event))}
      @pointerleave=${() => marks.show(undefined)}
      @focusin=${(event: Event) => marks.show(markAt(event))}
      @focusout=${() => marks.show(undefined)}
      @keydown=${walkButtons}
    >
      ${view.legend.map((entry) => entryTemplate(entry, entry === current, input))}
    </ul>
    ${tools?.histogram(view) ?? nothing} ${pinned === undefined ? nothing : (tools?.regions(input, pinned) ?? nothing)}
  </div>`;
}

function entryTemplate(entry: LegendEntry, isCurrent: boolean, { view, marks }: MapLegendInput): TemplateResult {
  const { mark, label, countText } = entry;
  return html`<li data-mark=${mark}>
    <button type="button" tabindex=${isCurrent ? 0 : -1} aria-pressed=${marks.pinned === mark} @click=${() => marks.pin(mark)}>
      ${swatch(entry, view)}<span>${label}</span> <span class="count">${countText}</span>
    </button>
    ${view.reference?.mark === mark ? html`<span class="reference">${view.reference.text}</span>` : nothing}
  </li>`;
}

function swatch({ absence, verdict, tone }: LegendEntry, { scale }: RegionMapView): TemplateResult {
  if (absence !== undefined) return hatchSwatch(absence);
  if (verdict === 'too-small') return hatchSwatch('too-small');
  return html`<span class="swatch ${tone === undefined ? `verdict-${verdict}` : `${scale} of-${tone.of} at-${tone.at}`}"></span>`;
}

/** Takes the keyboard to the button of a list that an arrow, page, home or end key leads to. */
export function walkButtons(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const next = stepFrom(buttons.indexOf(event.target as HTMLButtonElement), buttons.length, event.key);
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]!.focus();
}

/** The mark of the line of a legend that an event is in. */
export function markAt({ target }: Event): Mark | undefined {
  const mark = (target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
  return mark === undefined ? undefined : Number(mark);
}
