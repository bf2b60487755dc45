import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { laterPart } from '../../src/sources/later-part.js';
import type { Source } from '../../src/sources/source.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { adoptStyles } from './adopt-styles.js';
import type { Figure, FigureClass, FigureInput } from './figure.js';
import { ZoElement, type ElementAnswer, type ElementView } from './zo-element.js';

/**
 * Base of the elements whose figure is a later part. It is fetched while the release is opened, which takes longer, so that no one waits
 * for it; where it cannot be had, the element fails as it does without figures.
 */
export abstract class FigureElement<Query, Answer extends ElementAnswer, View extends ElementView> extends ZoElement<Answer, View> {
  #figure: Figure<Query, Answer, View> | undefined;

  /** Fetches the figure, with `import()`. */
  protected abstract fetchFigure(): Promise<FigureClass<Query, Answer, View>>;
  /** What is asked, as the attributes are now. */
  protected abstract query(): Query;

  protected async load(source: Source, signal: AbortSignal): Promise<Answer | undefined> {
    const { speech } = this;
    const query = this.query();
    const [made] = await Promise.all([laterPart(this.fetchFigure()), source.open(signal)]);
    this.#figure ??= this.#make(made);
    return this.#figure.load(source, query, speech, signal);
  }

  protected choices(): readonly unknown[] {
    return this.#figure!.choices(this.#input);
  }

  protected decide(answer: Answer): View {
    return this.#figure!.decide(answer, this.#input);
  }

  protected chartTemplate(view: View): TemplateResult {
    return this.#figure!.template(view, this.#input);
  }

  protected tableTwin(view: View): TableTwin {
    return this.#figure!.twin(view, this.speech);
  }

  protected override controlsTemplate(): TemplateResult | typeof nothing {
    return this.#figure?.controls?.(this.currentView, this.#input) ?? nothing;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.currentAnswer;
    super.willUpdate(changed);
    if (this.currentAnswer !== before) this.#figure?.forget?.();
  }

  protected override updated(): void {
    this.#figure?.follow?.(this.currentView);
  }

  get #input(): FigureInput {
    const { speech, heading, headingLevel, measure, view, ownPart } = this;
    const ownLayer = this.group?.ownLayer;
    return { speech, heading, headingLevel, measure, view, region: this.effectiveRegion, ownLayer, ownPart };
  }

  #make(Made: FigureClass<Query, Answer, View>): Figure<Query, Answer, View> {
    adoptStyles(this.renderRoot, Made.styles);
    return new Made(this, (detail) => this.select(detail));
  }
}
