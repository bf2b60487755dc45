import { nothing, type TemplateResult } from 'lit';
import type { CompanionInput, MapCompanion, MapContent, MapHost, MapView } from './map-content.js';
import type { MapWalk } from './map-walk.js';

/** What stands under a map, where something does: it is made by what the colours mean, and lives as long as the map. */
export class CompanionController {
  #companion: MapCompanion | undefined;

  constructor(
    private readonly host: MapHost,
    private readonly walk: MapWalk,
  ) {}

  /** Place in the view's lists of the region that is pointed at or walked to under the map. */
  get linked(): number | undefined {
    return this.#companion?.linked();
  }

  template({ companion }: MapContent, input: Pick<CompanionInput, 'view' | 'speech' | 'choose'>): TemplateResult | typeof nothing {
    this.#companion ??= companion?.(this.host);
    const { view } = input;
    const placeOf = (outline: number | undefined): number | undefined => {
      const place = outline === undefined ? -1 : view.places[outline]!;
      return place < 0 ? undefined : place;
    };
    const shown = this.#companion?.template({
      ...input,
      pointed: placeOf(this.walk.pointed),
      walked: this.walk.hasFocus ? placeOf(this.walk.walked) : undefined,
      goAlong: (place) => {
        const outline = view.places.indexOf(place);
        if (outline >= 0) this.walk.walked = outline;
      },
    });
    return shown ?? nothing;
  }

  follow(view: MapView): void {
    this.#companion?.follow(view);
  }

  repaint(view: MapView): void {
    this.#companion?.repaint(view);
  }

  forget(): void {
    this.#companion?.forget();
  }
}
