import { FORMAT } from '../../src/contract/format.js';
import type { ReleaseChanges, Succession, SuccessorList } from '../../src/contract/later/types.generated.js';
import type { Indicator, Level, PeerGroup, Release, TableEntry } from '../../src/contract/types.generated.js';
import { MANIFEST_BUDGET } from '../checking/budgets.js';
import type { Compared } from '../comparing/release-changes.js';
import type { PreparedIndicator, PreparedLevel, PreparedPeerGroup, PreparedPublication, Progress } from '../prepared.js';
import { bulkCsv } from './bulk-csv.js';
import { dataPackage } from './data-package.js';
import type { BulkFile } from './data-package.js';
import { comparePeriods } from '../reading/period.js';
import { gzip } from './compression.js';
import { methodDocument } from './method-blocks.js';
import { nextExpected } from './next-expected.js';
import { partsOf } from './parts-plan.js';
import { pathName } from './path-name.js';
import { publishedColumns } from './published-columns.js';
import { ancestorLevelsOf, regionIndexDocument } from './region-index-document.js';
import { filesOf, ReleaseFiles } from './release-files.js';
import type { WrittenFile } from './release-files.js';
import type { PublishedTable } from './table-document.js';
import { writeWholeGeometry } from './write-geometry.js';
import { writeParts } from './write-parts.js';
import { withListsOnly, writeWholeTable } from './write-tables.js';

export interface WrittenRelease {
  readonly manifest: Release;
  /** Number of files, the compressed forms not counted. */
  readonly files: number;
}

/**
 * Writes a release as docs/decisions/0001-release-format.md says, into a directory that is empty or does not exist.
 * The same publication gives the same bytes. When it rejects, nothing is still being written.
 * @param compare says what changed since an earlier release; by default there is none
 */
export async function writeRelease(
  publication: PreparedPublication,
  directory: string,
  onProgress: Progress,
  compare: Compare = async () => undefined,
): Promise<WrittenRelease> {
  const files = new ReleaseFiles(directory);
  try {
    const manifest = await new ReleaseWriter(publication, files, onProgress, compare).write();
    await files.finish();
    return { manifest, files: files.count };
  } catch (error) {
    await files.finish().catch(() => undefined);
    throw error;
  }
}

/** What changed since an earlier release; undefined where there is nothing to compare with. */
export type Compare = (compared: Compared) => Promise<ReleaseChanges | undefined>;

class ReleaseWriter {
  /** What the manifest must list. */
  readonly #named: WrittenFile[] = [];
  readonly #tables: ReadonlyMap<PreparedIndicator, readonly PublishedTable[]>;

  constructor(
    readonly publication: PreparedPublication,
    readonly files: ReleaseFiles,
    readonly onProgress: Progress,
    readonly compare: Compare,
  ) {
    this.#tables = new Map(publication.indicators.map((indicator) => [indicator, publishedTables(publication, indicator)]));
  }

  async write(): Promise<Release> {
    const { release, published, title, publisher, licence, fictional, breakdowns, themes, peerGroups, actions } = this.publication;
    const levels: Level[] = [];
    for (const level of this.publication.levels) levels.push(await this.#writeLevel(level));
    const indicators: Indicator[] = [];
    const tables: TableEntry[] = [];
    for (const indicator of this.publication.indicators) {
      indicators.push(await this.#writeIndicator(indicator));
      tables.push(...(await this.#writeTables(indicator, levels)));
    }
    const parts = await this.#writeParts(levels);
    const groups: PeerGroup[] = [];
    for (const group of peerGroups) groups.push(await this.#writePeerGroup(group));
    await this.#writeBulk();
    const changes = await this.#writeChanges(indicators);
    const complete: Release = {
      format: FORMAT,
      id: release,
      published,
      title,
      publisher,
      licence,
      fictional,
      levels,
      parts,
      breakdowns: [...breakdowns],
      themes: [...themes],
      indicators,
      tables,
      peerGroups: groups,
      actions: [...actions],
      ...(changes === undefined ? {} : { changes }),
      files: filesOf(this.#named),
    };
    const manifest = (await isWithinBudget(complete)) ? complete : withListsOnly(complete);
    await this.files.addNamed('release.json', manifest);
    return manifest;
  }

  async #writeLevel(level: PreparedLevel): Promise<Level> {
    this.onProgress(`writing: regions and outlines of ${level.id}`);
    const { levels } = this.publication;
    const { id, title, plural, vintage, parent, attribution, successors } = level;
    const document = regionIndexDocument(level, level.regions, ancestorLevelsOf(level, levels));
    const indexFile = await this.files.addDocument(`regions/${pathName(id)}`, document);
    const index = this.#keep(indexFile);
    const outlines = await writeWholeGeometry(this.files, level, indexFile);
    const geometry = outlines && this.#keep(outlines.geometry);
    const packed = outlines?.packed && this.#keep(outlines.packed);
    return {
      id,
      title,
      plural,
      vintage,
      parent,
      count: level.regions.length,
      index,
      geometry,
      packed,
      attribution,
      partsOf: partsOf(level, levels),
      successors: successors && (await this.#writeSuccessors(id, successors)),
    };
  }

  async #writeSuccessors(level: string, changes: readonly Succession[]): Promise<string> {
    const document: SuccessorList = { format: FORMAT, changes: [...changes] };
    return this.#keep(await this.files.addDocument(`successors/${pathName(level)}`, document));
  }

  async #writeIndicator(indicator: PreparedIndicator): Promise<Indicator> {
    const { tables: _, method: markdown, explanation, nextSteps, source, breaks, ...described } = indicator;
    const hasDocument = [markdown, explanation, nextSteps].some((part) => part !== undefined);
    const method = hasDocument
      ? this.#keep(
          await this.files.addDocument(`methods/${pathName(indicator.id)}`, methodDocument(markdown ?? '', { explanation, nextSteps })),
        )
      : undefined;
    const { rhythm, tables } = indicator;
    const periods = [...new Set(tables.flatMap((table) => table.periods))].sort(comparePeriods);
    const expected = rhythm && nextExpected(periods, rhythm);
    return {
      ...described,
      source: [...source],
      method,
      ...(breaks.length > 0 ? { breaks: [...breaks] } : {}),
      ...(expected === undefined ? {} : { nextExpected: expected }),
    };
  }

  async #writeTables(indicator: PreparedIndicator, levels: readonly Level[]): Promise<TableEntry[]> {
    const entries: TableEntry[] = [];
    for (const table of this.#tables.get(indicator)!) {
      this.onProgress(`writing: ${indicator.id} at ${table.level}`);
      const level = levels.find(({ id }) => id === table.level)!;
      const { entry, files } = await writeWholeTable(this.files, table, level.index, level.partsOf !== undefined);
      entries.push(entry);
      this.#named.push(...files);
    }
    return entries;
  }

  /** Per level whose regions have parts the path of the list of its parts; undefined where no level has. */
  async #writeParts(manifestLevels: readonly Level[]): Promise<Release['parts']> {
    const parts: Record<string, string> = {};
    const { levels } = this.publication;
    for (const parent of levels) {
      const cutLevels = levels.filter((_, position) => manifestLevels[position]!.partsOf === parent.id);
      if (cutLevels.length === 0) continue;
      const { files, onProgress } = this;
      const tables = [...this.#tables.values()].flat();
      parts[parent.id] = this.#keep(await writeParts({ files, parent, cutLevels, levels, tables, onProgress }));
    }
    return Object.keys(parts).length > 0 ? parts : undefined;
  }

  /** Which regions are like which is a document of its own: of a country of gemeenten it weighs as much as the manifest. */
  async #writePeerGroup({ similar, ...group }: PreparedPeerGroup): Promise<PeerGroup> {
    if (similar === undefined) return group;
    return { ...group, similar: this.#keep(await this.files.addDocument(`similar/${pathName(group.id)}`, { format: FORMAT, similar })) };
  }

  async #writeChanges(indicators: readonly Indicator[]): Promise<string | undefined> {
    this.onProgress('comparing with the release before');
    const { levels } = this.publication;
    const changes = await this.compare({
      indicators,
      tables: [...this.#tables.values()].flat(),
      codesOf: (level) => levels.find(({ id }) => id === level)!.regions.map(({ code }) => code),
    });
    return changes && this.#keep(await this.files.addDocument('changes', changes));
  }

  async #writeBulk(): Promise<void> {
    const bulk: BulkFile[] = [];
    for (const [indicator, tables] of this.#tables) {
      this.onProgress(`writing: bulk file of ${indicator.id}`);
      const file = await this.files.addStream(`bulk/${pathName(indicator.id)}.csv`, bulkCsv(indicator, tables, this.publication.levels));
      bulk.push({ indicator, file });
    }
    this.#keep(await this.files.addNamed('bulk/datapackage.json', dataPackage(this.publication, bulk)));
  }

  #keep(file: WrittenFile): string {
    this.#named.push(file);
    return file.path;
  }
}

function publishedTables(publication: PreparedPublication, indicator: PreparedIndicator): PublishedTable[] {
  return indicator.tables.map((table) => ({
    indicator: indicator.id,
    level: table.level,
    updated: publication.published,
    periods: table.periods,
    categories: table.categories,
    regions: publication.levels.find(({ id }) => id === table.level)!.regions.length,
    columns: publishedColumns(indicator, table),
  }));
}

async function isWithinBudget(manifest: Release): Promise<boolean> {
  return (await gzip(Buffer.from(JSON.stringify(manifest)))).length <= MANIFEST_BUDGET.gzipBytes;
}
