import { html, nothing, type TemplateResult } from 'lit';

/** A point in words. */
export interface DescribedPoint {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What a person does with a drawing of points, and what is said of the one that is pointed at or walked to. */
export interface PointsBoxInput {
  /** The point that the keyboard is at, read out as the one option. */
  readonly active: DescribedPoint | undefined;
  readonly activeIsChosen: boolean;
  readonly tip: DescribedPoint | undefined;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

interface PointsBox {
  /** Name of the drawing in classes and ids: `scatter` gives `scatter-box`. */
  readonly kind: string;
  readonly label: string;
  readonly plot: TemplateResult | typeof nothing;
}

/** A drawing of points as one tab stop: a list of which the point that the keyboard is at is the one option. Its help has the id `<kind>-help`. */
export function pointsBoxTemplate({ active, tip, ...input }: PointsBoxInput, { kind, label, plot }: PointsBox): TemplateResult {
  return html`<div
    class="${kind}-box"
    role="listbox"
    tabindex="0"
    aria-label=${label}
    aria-describedby="${kind}-help"
    aria-activedescendant=${active === undefined ? nothing : `${kind}-active`}
    @pointermove=${input.onPointer}
    @pointerleave=${input.onLeave}
    @click=${input.onClick}
    @keydown=${input.onKey}
    @focus=${input.onFocus}
    @blur=${input.onBlur}
  >
    ${plot}
    ${
      active === undefined
        ? nothing
        : html`<div class="visually-hidden" role="option" id="${kind}-active" aria-selected=${input.activeIsChosen}>
            ${active.name}: ${active.lines.join('; ')}
          </div>`
    }
    ${
      tip === undefined
        ? nothing
        : html`<div class="tooltip" part="tooltip" aria-hidden="true">
            <strong>${tip.name}</strong>${tip.lines.map((line) => html`<span>${line}</span>`)}
          </div>`
    }
  </div>`;
}
