import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { comparisonWords } from '../../src/language/comparison-words.js';
import { regionProfileWords } from '../../src/language/region-profile-words.js';
import { loadRegionProfile, type RegionProfileData, type RegionProfileQuery } from '../../src/views/region-profile.data.js';
import { regionProfileTwin, regionProfileView, type RegionProfileView } from '../../src/views/region-profile.view.js';
import { choiceStyles } from '../shared/choice.styles.js';
import { choiceTemplate } from '../shared/choice.template.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { legendStyles } from '../shared/legend.styles.js';
import { regionProfileStyles } from './region-profile.styles.js';
import { regionProfileTemplate } from './region-profile.template.js';

export class RegionProfileFigure implements Figure<RegionProfileQuery, RegionProfileData, RegionProfileView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, choiceStyles, regionProfileStyles];
  readonly load = loadRegionProfile;
  readonly twin = regionProfileTwin;
  /** What was last to choose from: a choice without figures can be taken back. */
  #last: RegionProfileView | undefined;
  /** The theme that a person chose, of a page that has them one by one. */
  #theme = '';

  constructor(
    private readonly host: FigureHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {}

  choices(): readonly unknown[] {
    return [this.host.byTheme, this.#theme];
  }

  decide(answer: RegionProfileData, { speech, heading }: FigureInput): RegionProfileView {
    return regionProfileView(answer, { speech, heading, theme: this.host.byTheme === true ? this.#theme : undefined });
  }

  template(view: RegionProfileView, { speech }: FigureInput): TemplateResult {
    return regionProfileTemplate(view, speech);
  }

  controls(current: RegionProfileView | undefined, { speech }: FigureInput): TemplateResult | typeof nothing {
    this.#last = current ?? this.#last;
    const view = this.#last;
    if (view === undefined) return nothing;
    const shared = comparisonWords(speech.tag);
    const words = regionProfileWords(speech.tag);
    const { references, regions, themes } = view.choices;
    const asked = references.find(({ id }) => id === this.host.reference);
    return html`<div class="choices" role="group" aria-label=${shared.controls}>
      ${choiceTemplate({
        label: shared.chooseRegion,
        options: regions,
        chosen: view.region.code,
        onChoose: (code) => this.#choose(view, code),
      })}
      ${
        references.length === 0
          ? nothing
          : choiceTemplate({
              label: words.chooseReference,
              options: references,
              chosen: asked?.id ?? view.reference?.code,
              onChoose: (id) => (this.host.reference = id),
            })
      }
      ${
        this.host.byTheme !== true || themes.length < 2
          ? nothing
          : choiceTemplate({
              label: words.theme,
              options: themes,
              chosen: themes.find(({ id }) => id === this.#theme)?.id ?? themes[0]!.id,
              onChoose: (id) => this.#show(id),
            })
      }
    </div>`;
  }

  #show(theme: string): void {
    this.#theme = theme;
    this.host.requestUpdate();
  }

  #choose({ choices, level }: RegionProfileView, code: string): void {
    const { label: name } = choices.regions.find(({ id }) => id === code)!;
    this.select({ code, name, level, period: '', value: null, status: 'unknown' });
  }
}
