import { LitElement, css, html, type TemplateResult, type PropertyDeclarations } from 'lit';
import type { OwnLayer } from '../../src/own-data/own-layer.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { TEXT } from '../shared/attributes.js';
import type { SelectDetail } from '../shared/events.js';
import { GROUP_CHANGE, type Group } from '../shared/surroundings.js';
import { VERSION } from '../shared/version.js';

const groupStyles = css`
  :host {
    display: block;
    min-width: 0;
    width: -webkit-fill-available;
  }
  :host([hidden]) {
    display: none;
  }
`;

/**
 * Gives the elements inside it the release, region, period, model and list of actions that they lack, and keeps their selection
 * equal: a region chosen in one is followed by the others.
 *
 * @tag zo-group
 * @slot - The elements of the group
 */
export class ZoGroup extends LitElement implements Group {
  static readonly version = VERSION;
  static override properties: PropertyDeclarations = {
    release: TEXT,
    region: TEXT,
    period: TEXT,
    model: TEXT,
    actions: TEXT,
    ownLayer: { attribute: false },
  };

  /** Address of `releases.json` or of one `release.json`. */
  release: string | undefined;
  /** Code of the region in focus. */
  region: string | undefined;
  /** Period, such as `2024` or `2024-Q3`. */
  period: string | undefined;
  /** Id of a barrier model: each element that names no indicator shows an analysis that belongs to it. */
  model: string | undefined;
  /** Address of a partner's own list of actions. */
  actions: string | undefined;
  /** A person's own figures, which an element for own data in the group opened. */
  ownLayer: OwnLayer | null | undefined;

  constructor() {
    super();
    this.addEventListener('zo-select', (event: CustomEvent<SelectDetail>) => {
      this.region = event.detail.code ?? undefined;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.renderRoot, [groupStyles]);
  }

  protected override updated(): void {
    this.dispatchEvent(new Event(GROUP_CHANGE));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-group': ZoGroup;
  }
}
