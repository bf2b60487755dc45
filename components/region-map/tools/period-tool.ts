import { html, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { tableEntryOf } from '../../../src/views/release-terms.js';
import type { MapToolsInput } from '../map-tools.js';
import { mapToolsWords } from '../../../src/language/map-tools-words.js';

/** How long a period stands before the next, while they play, in milliseconds. */
const EACH = 1200;

/** A slider over the periods, and playing them one after the other. */
export class PeriodTool implements ReactiveController {
  #playing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A person uses the slider, or is about to. */
  #heeded = false;
  /** The figures whose neighbours were fetched. */
  #prefetched: unknown;
  #prefetching = new AbortController();
  /** What a screen reader hears: where playing came to an end, and nothing while it goes on. */
  #said = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
    this.#heeded = false;
    this.#prefetched = undefined;
    this.#prefetching.abort();
  }

  /** Stops playing: the map goes elsewhere, or there is no figure. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#playing = false;
    this.#timer = undefined;
  }

  template(input: MapToolsInput): TemplateResult {
    const { tag, period } = input.speech;
    const mapTools = mapToolsWords(tag);
    const periods = periodsOf(input);
    const at = placeOf(input);
    const text = period(periods[at]!);
    const heed = (): void => this.#heed(input);
    return html`<div class="periods" @pointerenter=${heed} @focusin=${heed}>
      <label for="period">${mapTools.period}</label> <strong aria-hidden="true">${text}</strong>
      <div class="period-slider">
        <button
          type="button"
          aria-label=${this.#playing ? mapTools.pause : mapTools.play}
          @click=${() => (this.#playing ? this.#pause(text) : this.#play(input))}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${this.#playing ? PAUSE : PLAY}></path>`}</svg>
        </button>
        <input
          id="period"
          type="range"
          min="0"
          max=${periods.length - 1}
          .value=${String(at)}
          aria-valuetext=${text}
          @input=${(event: Event) => {
            this.stop();
            this.#show(Number((event.target as HTMLInputElement).value), input);
          }}
        />
      </div>
      <span class="visually-hidden" role="status">${this.#said}</span>
    </div>`;
  }

  /** To be called when figures are there: while they play, the next period follows. */
  follow(input: MapToolsInput): void {
    if (!input.isCurrent) return;
    this.#prefetch(input);
    if (!this.#playing || this.#timer !== undefined) return;
    const next = placeOf(input) + 1;
    if (next >= periodsOf(input).length) return this.#pause(input.speech.period(input.view.period));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#show(next, input);
    }, EACH);
  }

  #show(place: number, input: MapToolsInput): void {
    this.#heeded = true;
    this.#said = '';
    input.showPeriod(periodsOf(input)[place]!);
  }

  #heed(input: MapToolsInput): void {
    this.#heeded = true;
    if (input.isCurrent) this.#prefetch(input);
  }

  /** Fetches the neighbours of the period that is shown, for a person who uses the slider. */
  #prefetch(input: MapToolsInput): void {
    if (!this.#heeded || this.#prefetched === input.data) return;
    this.#prefetched = input.data;
    this.#prefetching.abort();
    this.#prefetching = new AbortController();
    const periods = periodsOf(input);
    const at = periods.indexOf(input.view.period);
    for (const neighbour of [periods[at + 1], periods[at - 1]])
      if (neighbour !== undefined) input.prefetch(neighbour, this.#prefetching.signal);
  }

  #play(input: MapToolsInput): void {
    this.#playing = true;
    const at = placeOf(input);
    this.#show(at === periodsOf(input).length - 1 ? 0 : at + 1, input);
    this.host.requestUpdate();
  }

  #pause(at: string): void {
    this.stop();
    this.#said = at;
    this.host.requestUpdate();
  }
}

const PLAY = 'M2 1v10l9-5z';
const PAUSE = 'M2 1h3v10H2zM7 1h3v10H7z';

function periodsOf({ data }: MapToolsInput): readonly string[] {
  return tableEntryOf(data.open.release, data.indicator.id, data.level.id)?.periods ?? [];
}

/** The period that is asked for; where the level lacks that, the one that is shown. */
function placeOf(input: MapToolsInput): number {
  const periods = periodsOf(input);
  const asked = periods.indexOf(input.period ?? input.view.period);
  return asked < 0 ? periods.indexOf(input.view.period) : asked;
}
