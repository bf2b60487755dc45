import { html, nothing, type TemplateResult } from 'lit';
import { trendWords } from '../../src/language/trend-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { legendTemplate } from './trend-legend.template.js';
import { hatchesTemplate } from './trend-picture.template.js';

/** The box of the charts as something to point at and to walk through. */
export interface BoxInput {
  /** Id of the option that the keyboard is at; it is in `content`. */
  readonly active: string;
  readonly help: string;
  readonly content: TemplateResult;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * @param events what stands below the charts: the measures that are marked in them
 * @param picture the charts; undefined until the box has a width
 * @param box undefined until one can walk through it: until then it is a picture with a name
 */
export function trendLineTemplate(
  view: TrendLineView,
  picture: TemplateResult | undefined,
  box: BoxInput | undefined,
  events: TemplateResult | undefined,
  speech: Speech,
): TemplateResult {
  return html`<p class="axis-title">${view.frame.unit}${view.axisNote === undefined ? nothing : html` · ${view.axisNote}`}</p>
    <div
      class="trend-box"
      role=${box === undefined ? 'img' : 'listbox'}
      tabindex=${box === undefined ? nothing : 0}
      aria-label=${view.label}
      aria-describedby=${box === undefined ? nothing : 'trend-help'}
      aria-activedescendant=${box?.active || nothing}
      @pointermove=${box?.onPointer}
      @pointerleave=${box?.onLeave}
      @click=${box?.onClick}
      @keydown=${box?.onKey}
      @focus=${box?.onFocus}
      @blur=${box?.onBlur}
    >
      ${hatchesTemplate(view.key.absences)} ${picture ?? nothing} ${box?.content ?? nothing}
    </div>
    <p class="visually-hidden" id="trend-help">${box?.help ?? nothing}</p>
    ${legendTemplate(view, trendWords(speech.tag))} ${events ?? nothing}`;
}
