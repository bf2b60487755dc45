import type { RegionIndex } from '../../../src/regions/region-index.js';
import { Remembered } from '../../shared/remembered.js';
import type { MapToolsInput } from '../map-tools.js';
import { partOf, type DrillTool } from './drill-tool.js';
import type { FindFieldInput } from './find-field.js';

/** Where a person can look for regions: in all that the map can show, from where the page put it. */
export class FindScope {
  readonly #allowed = new Remembered<FindFieldInput['allowed']>();

  of(input: MapToolsInput, drill: DrillTool): Pick<FindFieldInput, 'levels' | 'part' | 'allowed'> {
    const home = drill.home ?? input.data.regions;
    const levels = drill.levels(input);
    return { levels, part: partOf(input), allowed: this.#allowed.get([home], () => below(home, levels[0]!.count)) };
  }
}

/** Whether a region is one of some regions or lies in one; undefined where these are all of their level. */
function below(home: RegionIndex, count: number): FindFieldInput['allowed'] {
  if (home.codes.length === count) return undefined;
  return (code, regions) => {
    const own = regions.level === home.level ? code : regions.ancestorOf(code, home.level);
    return own !== undefined && home.positionOf(own) !== undefined;
  };
}
