import type { Fault } from '../faults.js';
import type { Boundary, BoundaryOptions } from './boundaries.js';
import type { SourceFeature } from './source-features.js';

type Attributes = Omit<Boundary, 'geometry'>;
type Role = 'region code' | 'name' | 'code of the parent region';

/** Reads code, name and parent of the features of one file, and keeps what is wrong with them. */
export class AttributeReader {
  readonly faults: Fault[] = [];
  /** Codes met and left out. */
  readonly excluded: string[] = [];
  readonly #whereOfCode = new Map<string, string>();
  readonly #excludedCodes: ReadonlySet<string>;
  /** Properties that no feature has: one fault says so, instead of one per feature. */
  readonly #absent = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly options: BoundaryOptions,
    features: readonly SourceFeature[],
  ) {
    this.#excludedCodes = new Set(options.exclude?.map((code) => code.trim()));
    if (features.length === 0) return;
    this.#requireSomewhere(features, options.code, 'region code');
    this.#requireSomewhere(features, options.name, 'name');
    this.#requireSomewhere(features, options.parent, 'code of the parent region');
  }

  /** The attributes; `excluded` for a feature to leave out; undefined when there is a fault (kept in `faults`). */
  read(feature: SourceFeature): Attributes | 'excluded' | undefined {
    const { options } = this;
    const code = this.#text(feature, options.code, 'region code', feature.where);
    if (code === undefined) return undefined;
    if (this.#excludedCodes.has(code)) {
      this.excluded.push(code);
      return 'excluded';
    }
    const where = `${feature.where} (${code})`;
    const earlier = this.#whereOfCode.get(code);
    if (earlier !== undefined) {
      this.faults.push({ file: this.file, where, found: `code ${code} a second time, after ${earlier}`, expected: 'each code once' });
    } else {
      this.#whereOfCode.set(code, feature.where);
    }
    const name = options.name === undefined ? undefined : this.#text(feature, options.name, 'name', where);
    const parent = options.parent === undefined ? undefined : this.#text(feature, options.parent, 'code of the parent region', where);
    return { code, ...(name !== undefined && { name }), ...(parent !== undefined && { parent }) };
  }

  #requireSomewhere(features: readonly SourceFeature[], property: string | undefined, role: Role): void {
    if (property === undefined || features.some((feature) => valueOf(feature, property) !== undefined)) return;
    this.#absent.add(property);
    const present = Object.keys(features[0]?.properties ?? {});
    const list = present.length > 0 ? `properties ${present.join(', ')}` : 'no properties';
    this.faults.push({ file: this.file, found: list, expected: `property "${property}" with the ${role}` });
  }

  #text(feature: SourceFeature, property: string, role: Role, where: string): string | undefined {
    const value = valueOf(feature, property);
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
    if (!this.#absent.has(property)) {
      const found = value === undefined ? `no property "${property}"` : `${JSON.stringify(value)} as "${property}"`;
      this.faults.push({ file: this.file, where, found, expected: `the ${role}` });
    }
    return undefined;
  }
}

function valueOf(feature: SourceFeature, property: string): unknown {
  const value = Object.hasOwn(feature.properties, property) ? feature.properties[property] : undefined;
  return value === undefined && property === 'id' ? feature.id : value;
}
