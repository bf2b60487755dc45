import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { TEXT } from '../shared/attributes.js';
import { closestGroup, GROUP_CHANGE, type Group } from '../shared/surroundings.js';
import { VERSION } from '../shared/version.js';
import type { LocalDataPanel } from './local-data-panel.js';

/**
 * A place where a person opens a file of figures of their own, which the elements of the same group then show beside the published ones, marked
 * as own data. The file never leaves the browser: nothing is sent, nothing is kept. Where own figures would give away what is withheld, they are
 * not shown.
 *
 * @tag zo-local-data
 * @csspart button - The buttons: to take the file away, and to try again where the regions could not be fetched
 */
export class ZoLocalData extends LitElement {
  static readonly version = VERSION;
  static override properties: PropertyDeclarations = {
    level: TEXT,
    headingLevel: { reflect: true, useDefault: true, type: Number, attribute: 'heading-level' },
    lang: { reflect: true, useDefault: true },
  };

  /** Region level of the codes, such as `gemeente`. Default: the largest with many regions. */
  level?: string;
  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 3;
  /** `nl` or `en`. Default: the language of the closest ancestor that has one, else Dutch. */
  override lang = '';

  #group: (Element & Partial<Group>) | undefined;
  #panel: LocalDataPanel | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#group = closestGroup(this);
    this.#group?.addEventListener(GROUP_CHANGE, this.#follow);
    adoptStyles(this.renderRoot, []);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#group?.removeEventListener(GROUP_CHANGE, this.#follow);
    this.#panel?.forget();
    this.#group = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#panel?.template(this.#group, this.level) ?? nothing;
  }

  async #load(): Promise<void> {
    try {
      const { LocalDataPanel } = await import('./local-data-panel.js');
      this.#panel ??= new LocalDataPanel(this);
      this.requestUpdate();
    } catch (error) {
      console.warn('<zo-local-data>', error);
    }
  }

  readonly #follow = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-local-data': ZoLocalData;
  }
}
