import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validator } from '../../src/contract/schema-validator.js';
import * as laterValidators from '../contract/later-validators.js';
import type { Files, Release } from '../../src/contract/types.generated.js';
import * as validators from '../../src/contract/validators.generated.js';
import { resolve, schemas, type Schema } from '../contract/example-document.js';
import { planted, plantedAddress, plantedName, plantedPath, plantedPeriod } from './hostile-texts.js';

/** What is planted in place of a text, a name and a path; the same text gives the same each time, so that documents keep fitting together. */
export interface Planting {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  readonly period: (period: string) => string;
  readonly path: (path: string) => string;
  readonly address: (address: string) => string;
}

/** One of the sixty hostile texts in every text, name, path and address. */
export function hostilePlanting(shift: number): Planting {
  return {
    text: (text) => planted(text, shift),
    name: (name) => plantedName(name, shift),
    period: (period) => plantedPeriod(period, shift),
    path: (path) => plantedPath(path, shift),
    address: (address) => plantedAddress(address, shift),
  };
}

/** A release with something in the place of every text that its schemas leave free: a field that is new is planted too. */
export class PlantedRelease {
  readonly #folder: string;
  readonly #planting: Planting;
  readonly #bodies = new Map<string, string>();
  /** Texts and names, as they were and as they are. */
  readonly texts = new Map<string, string>();
  #names: ReadonlySet<string> = new Set();
  #periods: ReadonlySet<string> = new Set();

  /** @param folder of one release, with its manifest */
  constructor(folder: string, planting: Planting) {
    this.#folder = folder;
    this.#planting = planting;
  }

  /** Its files by path as they were, with paths, sizes and hashes in them as they are now. */
  async bodies(): Promise<ReadonlyMap<string, string>> {
    const manifest = JSON.parse(await readFile(join(this.#folder, 'release.json'), 'utf8')) as Release;
    this.#periods = new Set(manifest.tables.flatMap(({ periods }) => periods));
    this.#names = await this.#namesOf(manifest);
    await this.#plant('release.json');
    return this.#bodies;
  }

  /** A document of its own, beside a release. */
  document(document: unknown): unknown {
    return this.#planted(document, schemaOf(document), '', new Map());
  }

  async #plant(path: string): Promise<string> {
    const document = JSON.parse(await readFile(join(this.#folder, path), 'utf8')) as { files?: Files };
    const entries = new Map<string, Files[string]>();
    for (const name of Object.keys(document.files ?? {})) {
      if (!/\.[0-9a-f]{12}\.json$/.test(name)) continue;
      const body = this.#bodies.get(name) ?? (await this.#plant(name));
      const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
      entries.set(name, { bytes: Buffer.byteLength(body), integrity });
    }
    const body = JSON.stringify(this.#planted(document, schemaOf(document), '', entries));
    this.#bodies.set(path, body);
    return body;
  }

  #planted(value: unknown, [schema, base]: Placed, key: string, entries: ReadonlyMap<string, Files[string]>): unknown {
    const [own, ownBase] = schema.$ref === undefined ? [schema, base] : resolve(schema.$ref, base);
    if (own.const !== undefined) return value;
    if (own.anyOf !== undefined) {
      const fitting = own.anyOf.find((option) => fits(value, option)) ?? own;
      return this.#planted(value, [fitting, ownBase], key, entries);
    }
    if (typeof value === 'string') return isFree(own) ? this.#string(value, key) : this.#constrained(value, own);
    if (Array.isArray(value))
      return value.map((item, i) =>
        this.#planted(item, [own.prefixItems?.[i] ?? (typeof own.items === 'object' ? own.items : ANYTHING), ownBase], key, entries),
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) => {
        const property = own.properties?.[name];
        if (property !== undefined) return [[name, this.#planted(each, [property, ownBase], name, entries)]];
        const other = typeof own.additionalProperties === 'object' ? own.additionalProperties : ANYTHING;
        if (key === 'files') return entries.has(name) ? [[this.#string(name, ''), entries.get(name)]] : [];
        return [[own.properties === undefined ? this.#key(name) : name, this.#planted(each, [other, ownBase], key, entries)]];
      }),
    );
  }

  #key(name: string): string {
    return /^\d+$/.test(name) && !this.#names.has(name) && !this.#periods.has(name) ? name : this.#string(name, '');
  }

  #string(value: string, key: string): string {
    if (OURS.has(value)) return value;
    // What kind of next step it is follows from a word.
    if (key === 'kind') return this.#planting.period(value);
    if (/\.json$/.test(value)) return this.#planting.path(value);
    if (this.#periods.has(value)) return this.#planting.period(value);
    const text = this.#names.has(value) ? this.#planting.name(value) : this.#planting.text(value);
    if (key !== '' && value !== '') this.texts.set(value, text);
    return text;
  }

  #constrained(value: string, { pattern }: Schema): string {
    return pattern?.includes('https://') === true ? this.#planting.address(value) : value;
  }

  /** All that other documents refer to: ids and codes. */
  async #namesOf({ levels, breakdowns, themes, indicators, peerGroups, actions, files }: Release): Promise<ReadonlySet<string>> {
    const indexes = Object.keys(files).filter((path) => levels.some(({ index }) => index === path));
    const regions = await Promise.all(indexes.map(async (path) => this.#codesIn(path)));
    return new Set([
      ...[...levels, ...breakdowns, ...themes, ...indicators, ...peerGroups, ...actions].map(({ id }) => id),
      ...breakdowns.flatMap(({ categories }) => categories.map(({ code }) => code)),
      ...regions.flat(),
    ]);
  }

  async #codesIn(path: string): Promise<string[]> {
    const { category } = JSON.parse(await readFile(join(this.#folder, path), 'utf8')) as { category: { index: string[] } };
    return category.index;
  }
}

/** The path of the file as it was, of the address that a page asks for. */
export function originalPath(path: string): string {
  return path.replace(/\.json.*$/s, '.json');
}

type Placed = readonly [schema: Schema, base: string];

const ANYTHING: Schema = {};
/** Words of the format itself that its schemas do not name one by one. */
const OURS = new Set(['value', 'count', 'base', 'lower', 'upper', 'total', '']);

function isFree({ enum: options, const: constant, pattern }: Schema): boolean {
  return options === undefined && constant === undefined && pattern === undefined;
}

function fits(value: unknown, { type, $ref }: Schema): boolean {
  if ($ref !== undefined) return true;
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return [type].flat().includes(kind as never);
}

/** A document of a release says by its fields what it is. */
function schemaOf(document: unknown): Placed {
  const all = { ...validators, ...laterValidators } as unknown as Record<string, Validator<unknown>>;
  const fitting = schemas.filter(({ title }) => all[`validate${title}`]!(document));
  // The one that asks the most of it.
  const [best] = fitting.sort((one, other) => (other.required?.length ?? 0) - (one.required?.length ?? 0));
  if (best === undefined) throw new Error('A document that follows no schema');
  return [best, best.$id];
}
