import { FORMAT_MAJOR } from '../../src/contract/format.js';
import { validateMethodDocument } from '../../src/contract/later/method.validator.generated.js';
import { validateReleaseChanges } from '../../src/contract/later/changes.validator.generated.js';
import type { Level, Part, PartLevel, Release } from '../../src/contract/types.generated.js';
import { validatePart, validatePartList, validateRelease } from '../../src/contract/validators.generated.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { checked } from '../../src/sources/checked.js';
import { withinLimits } from '../../src/sources/open-release.js';
import { inParallel } from '../concurrency.js';
import type { Progress } from '../prepared.js';
import { MANIFEST_BUDGET, PART_GEOMETRY_BUDGET, wholeGeometryBudget } from './budgets.js';
import { checkBulk } from './check-bulk.js';
import { checkManifest } from './check-manifest.js';
import { checkPeerGroups } from './check-peer-groups.js';
import { checkGeometry, checkIndex } from './check-regions.js';
import { checkSuccessors } from './check-successors.js';
import { checkTable } from './check-tables.js';
import type { PartTable } from './check-tables.js';
import { ReleaseDocuments } from './release-documents.js';
import type { Findings } from './findings.js';
import type { Store } from './store.js';

const MANIFEST = 'release.json';

export interface CheckedRelease {
  /** Undefined when it could not be read. */
  readonly manifest: Release | undefined;
  readonly files: number;
}

/** Checks one release and every file of it. @param folder where its manifest lies in the store: empty, or ending with a slash */
export async function checkRelease(store: Store, folder: string, findings: Findings, onProgress: Progress): Promise<CheckedRelease> {
  const documents = new ReleaseDocuments(store, folder, findings);
  const document = await documents.manifest(MANIFEST, MANIFEST_BUDGET);
  const manifest =
    document === undefined
      ? undefined
      : findings.attempt(documents.nameOf(MANIFEST), () => withinLimits(checked(validateRelease, document)));
  if (manifest) await new ReleaseCheck(documents, manifest, onProgress).run();
  return { manifest, files: documents.count };
}

/** A level below one region. */
interface PartOfLevel {
  readonly part: Part;
  readonly path: string;
  readonly level: PartLevel;
  readonly index: RegionIndex;
}

class ReleaseCheck {
  readonly #indexes = new Map<string, RegionIndex>();
  readonly #parts = new Map<string, PartOfLevel[]>();

  constructor(
    readonly documents: ReleaseDocuments,
    readonly manifest: Release,
    readonly onProgress: Progress,
  ) {}

  async run(): Promise<void> {
    const { manifest, documents } = this;
    const file = documents.nameOf(MANIFEST);
    if (Number.parseInt(manifest.format, 10) !== FORMAT_MAJOR) {
      documents.findings.fault({ file, where: '/format', found: manifest.format, expected: `${FORMAT_MAJOR}.x` });
      return;
    }
    checkManifest(manifest, file, documents.findings);
    for (const level of manifest.levels) await this.#checkLevel(level);
    await checkPeerGroups(documents, manifest, MANIFEST, this.#indexes);
    this.#checkActions();
    for (const [parent, list] of Object.entries(manifest.parts ?? {})) await this.#checkParts(parent, list);
    for (const level of manifest.levels) this.#checkPartsAreWhole(level);
    for (const [i, entry] of manifest.tables.entries()) {
      this.onProgress(`checking: tables, ${i + 1} of ${manifest.tables.length}`);
      const index = this.#indexes.get(entry.level);
      const level = manifest.levels.find(({ id }) => id === entry.level);
      if (!index || !level) continue;
      const home = { index, indexPath: level.index, files: manifest.files, namedBy: MANIFEST };
      await checkTable(documents, manifest, entry, home, this.#partTables(entry.indicator, entry.level));
    }
    for (const { method } of manifest.indicators) {
      if (method !== undefined) await documents.valid(method, manifest.files, MANIFEST, validateMethodDocument);
    }
    if (manifest.changes !== undefined) await documents.valid(manifest.changes, manifest.files, MANIFEST, validateReleaseChanges);
    this.onProgress('checking: bulk files');
    await checkBulk(documents, manifest.files, MANIFEST);
    await this.#lookForOthers();
  }

  async #checkLevel(level: Level): Promise<void> {
    this.onProgress(`checking: regions and outlines of ${level.id}`);
    const { documents, manifest } = this;
    const index = await checkIndex(documents, level, manifest.files, MANIFEST);
    if (!index) return;
    this.#indexes.set(level.id, index);
    await checkSuccessors(documents, level, manifest, MANIFEST, index);
    const budget = wholeGeometryBudget(index.codes.length);
    const without = await checkGeometry(documents, level, index, manifest.files, MANIFEST, budget);
    if (without.length === 0) return;
    const some = without.slice(0, 10).join(', ');
    documents.findings.warn(`${level.id}: ${without.length} of ${index.codes.length} regions without an outline: ${some}`);
  }

  #checkActions(): void {
    const { documents, manifest } = this;
    const indexes = [...this.#indexes.values()];
    if (indexes.length < manifest.levels.length) return;
    manifest.actions.forEach(({ regions = [] }, a) =>
      regions.forEach((code, r) => {
        if (indexes.some((index) => index.positionOf(code) !== undefined)) return;
        const where = `/actions/${a}/regions/${r}`;
        documents.findings.fault({ file: documents.nameOf(MANIFEST), where, found: code, expected: 'a region of some level' });
      }),
    );
  }

  async #checkParts(parent: string, listPath: string): Promise<void> {
    const { documents, manifest } = this;
    const list = await documents.valid(listPath, manifest.files, MANIFEST, validatePartList);
    if (!list) return;
    const parents = this.#indexes.get(parent);
    this.onProgress(`checking: parts below ${parent}`);
    await inParallel(Object.entries(list.parts), documents.store.concurrency, async ([code, path]) => {
      const file = documents.nameOf(listPath);
      if (parents && parents.positionOf(code) === undefined)
        documents.findings.fault({ file, where: `/parts/${code}`, found: code, expected: `a ${parent}` });
      const part = await documents.valid(path, list.files, listPath, validatePart);
      if (!part) return;
      if (part.region !== code)
        documents.findings.fault({ file: documents.nameOf(path), where: '/region', found: part.region, expected: code });
      for (const level of part.levels) await this.#checkPartLevel(parent, code, { part, path, level });
    });
  }

  async #checkPartLevel(parent: string, code: string, { part, path, level }: Omit<PartOfLevel, 'index'>): Promise<void> {
    const { documents } = this;
    const index = await checkIndex(documents, level, part.files, path);
    if (!index) return;
    const whole = this.#indexes.get(level.id);
    const stranger = index.codes.find((region) => whole?.ancestorOf(region, parent) !== code);
    if (whole && stranger !== undefined) {
      documents.findings.fault({
        file: documents.nameOf(level.index),
        where: '/category/index',
        found: stranger,
        expected: `regions below ${code}`,
      });
      return;
    }
    await checkGeometry(documents, level, index, part.files, path, PART_GEOMETRY_BUDGET);
    const others = this.#parts.get(level.id);
    if (others) others.push({ part, path, level, index });
    else this.#parts.set(level.id, [{ part, path, level, index }]);
  }

  /** Every region that lies below a region with parts must be in one. */
  #checkPartsAreWhole({ id, partsOf }: Level): void {
    const whole = this.#indexes.get(id);
    if (partsOf === undefined || !whole) return;
    const inParts = new Set((this.#parts.get(id) ?? []).flatMap(({ index }) => index.codes));
    const missing = whole.codes.filter((code) => whole.ancestorOf(code, partsOf) !== undefined && !inParts.has(code));
    if (missing.length === 0) return;
    const found = `${missing.length} regions in no part, such as ${missing[0]}`;
    this.documents.findings.fault({
      file: this.documents.nameOf(MANIFEST),
      where: `parts of ${id}`,
      found,
      expected: 'every region in one',
    });
  }

  #partTables(indicator: string, level: string): PartTable[] {
    return (this.#parts.get(level) ?? []).flatMap(({ part, path, level: { index: indexPath }, index }) => {
      const entry = part.tables.find((table) => table.indicator === indicator && table.level === level);
      if (entry) return [{ entry, home: { index, indexPath, files: part.files, namedBy: path } }];
      const { documents } = this;
      documents.findings.fault({
        file: documents.nameOf(path),
        where: 'tables',
        found: `no ${indicator} at ${level}`,
        expected: 'what the manifest has',
      });
      return [];
    });
  }

  /** Files that no document names: served, yet never checked by a reader. */
  async #lookForOthers(): Promise<void> {
    const { store, folder, findings } = this.documents;
    const all = (await store.list(folder)) ?? [];
    const others = all
      .map((path) => path.slice(folder.length))
      .filter((path) => !this.documents.isVerified(path.replace(/\.(gz|br)$/, '')));
    if (others.length > 0) findings.warn(`${folder}: ${others.length} files that no document names, such as ${others[0]}`);
  }
}
