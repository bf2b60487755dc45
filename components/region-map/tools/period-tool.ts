import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { tableEntryOf } from '../../../src/views/release-terms.js';
import type { MapToolsInput } from '../map-tools.js';

/** How long a period stands before the next, while they play. */
const EACH = 1200;

/** A slider over the periods, and playing them one after the other. */
export class PeriodTool implements ReactiveController {
  #playing = false;
  #timer = 0;
  #heeded = false;
  /** The answer whose neighbours were fetched. */
  #prefetched: unknown;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pause();
  }

  /** @param asked the period that is asked for; that of the picture comes after it */
  template(input: MapToolsInput, asked: string | undefined): TemplateResult | typeof nothing {
    const { speech } = input;
    const { mapTools } = speech.words;
    const periods = periodsOf(input);
    if (periods.length < 2) return nothing;
    const at = Math.max(0, periods.indexOf(asked ?? input.view.period));
    const text = speech.period(periods[at]!);
    const show = (place: number): void => this.#show(place, input);
    const heed = (): void => this.#heed(input);
    return html`<div class="periods" @pointerenter=${heed} @focusin=${heed}>
      <button type="button" @click=${() => (this.#playing ? this.#pause() : this.#play(at, input))}>
        <span aria-hidden="true">${this.#playing ? '❚❚' : '▶'}</span>
        <span class="visually-hidden">${this.#playing ? mapTools.pause : mapTools.play}</span>
      </button>
      <label
        ><span>${mapTools.period}</span>
        <input
          type="range"
          min="0"
          max=${periods.length - 1}
          .value=${String(at)}
          aria-valuetext=${text}
          @input=${(event: Event) => {
            this.#pause();
            show(Number((event.target as HTMLInputElement).value));
          }}
        />
        <output>${text}</output>
      </label>
    </div>`;
  }

  /** To be called when a picture is there: while they play, the next period follows. */
  follow(input: MapToolsInput, asked: string | undefined): void {
    const { period } = input.view;
    if ((asked ?? period) === period) this.#prefetch(input);
    if (!this.#playing || this.#timer !== 0 || (asked ?? period) !== period) return;
    const next = periodsOf(input).indexOf(period) + 1;
    if (next >= periodsOf(input).length) this.#pause();
    else
      this.#timer = setTimeout(() => {
        this.#timer = 0;
        this.#show(next, input);
      }, EACH) as unknown as number;
  }

  #show(place: number, input: MapToolsInput): void {
    this.#heeded = true;
    input.showPeriod(periodsOf(input)[place]!);
  }

  /** A person is about to use the slider. */
  #heed(input: MapToolsInput): void {
    this.#heeded = true;
    this.#prefetch(input);
  }

  /** Fetches the neighbours of the period that is shown, for a person who uses the slider. */
  #prefetch(input: MapToolsInput): void {
    if (!this.#heeded || this.#prefetched === input.data) return;
    this.#prefetched = input.data;
    const periods = periodsOf(input);
    const at = periods.indexOf(input.view.period);
    for (const neighbour of [periods[at + 1], periods[at - 1]]) if (neighbour !== undefined) input.prefetch(neighbour);
  }

  #play(at: number, input: MapToolsInput): void {
    this.#playing = true;
    const last = periodsOf(input).length - 1;
    this.#show(at === last ? 0 : at + 1, input);
    this.host.requestUpdate();
  }

  #pause(): void {
    clearTimeout(this.#timer);
    [this.#playing, this.#timer] = [false, 0];
    this.host.requestUpdate();
  }
}

function periodsOf({ data }: MapToolsInput): readonly string[] {
  return tableEntryOf(data.open.release, data.indicator.id, data.level.id)?.periods ?? [];
}
