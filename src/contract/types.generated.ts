// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.

export type Metric = 'value' | 'count' | 'base' | 'lower' | 'upper';
/**
 * A text in one language, or per language.
 */
export type Text =
  | string
  | {
      nl: string;
      en?: string;
      [k: string]: string | undefined;
    };
export type StatusOnTheWire = 'A' | 'P' | 'E' | 'F' | 'U' | 'Q' | 'L' | 'M' | 'N' | 'O' | 'W';

export interface PartLevel {
  id: string;
  count: number;
  index: string;
  geometry?: string;
}
/**
 * All that lies below one region: per level the index, the geometry in detail and the table slices of its regions. Paths are relative to the manifest.
 */
export interface Part {
  format: string;
  region: string;
  levels: PartLevel[];
  tables: TableEntry[];
  files: Files;
}
/**
 * The figures of one indicator at one level: cut into slices, listed here or in a file of their own.
 */
export interface TableEntry {
  indicator: string;
  level: string;
  metrics: Metric[];
  /**
   * From old to new.
   */
  periods: string[];
  /**
   * All slices; beside a list those that most pages show.
   */
  slices?: Slice[];
  /**
   * Path of the list of all slices, where it is too long to stand here.
   */
  list?: string;
}
/**
 * One table file: all regions of the level (or part), one or all periods, one or all categories.
 */
export interface Slice {
  /**
   * Absent: all periods.
   */
  period?: string;
  /**
   * Absent: all categories of the breakdown.
   */
  category?: string;
  path: string;
}
/**
 * Every file this document names, by path: size before compression and sha384 as an integrity string.
 */
export interface Files {
  [k: string]: FileEntry;
}
export interface FileEntry {
  bytes: number;
  integrity: string;
}
/**
 * The parts of one level: per region code the path of its part. Paths are relative to the manifest.
 */
export interface PartList {
  format: string;
  level: string;
  parts: {
    [k: string]: string;
  };
  files: Files;
}
export interface AncestorRuns {
  level: string;
  runs: [string, number][];
}
/**
 * A JSON-stat 2.0 dimension: the regions of one level (or of one part of it), sorted by ancestor, then code.
 */
export interface RegionIndexDocument {
  version: '2.0';
  class: 'dimension';
  label?: string;
  category: {
    index: string[];
    label: {
      [k: string]: string;
    };
  };
  extension: {
    level: string;
    vintage?: number;
    /**
     * Per ancestor level, nearest first, runs of [code, number of regions in a row]; an empty code where a region has no ancestor there.
     */
    ancestors: AncestorRuns[];
  };
}
export interface Publisher {
  name: Text;
  url?: string;
  /**
   * Where a question or remark about a figure goes: https:// or mailto:.
   */
  feedback?: string;
}
export interface Withdrawal {
  on: string;
  reason?: string;
}
export interface Level {
  id: string;
  title: Text;
  plural?: Text;
  /**
   * Year of the division.
   */
  vintage?: number;
  /**
   * Level of the direct parents.
   */
  parent?: string;
  /**
   * Number of regions.
   */
  count: number;
  /**
   * Path of the region index.
   */
  index: string;
  /**
   * Path of the TopoJSON of the whole level; an overview where parts hold the detail.
   */
  geometry?: string;
  /**
   * Path of the same outlines in less than half the bytes; only where that is worth a file of its own.
   */
  packed?: string;
  /**
   * Whom the boundaries are from; shown with every map.
   */
  attribution?: string;
  /**
   * Level whose regions each have a part with this level's regions, geometry and tables below them.
   */
  partsOf?: string;
  /**
   * Path of the list of mergers and splits before the division year.
   */
  successors?: string;
}
export interface Category {
  code: string;
  title: Text;
  /**
   * Code of the category that this one is a part of.
   */
  parent?: string;
  /**
   * Other words by which people look for it, such as trade names.
   */
  terms?: string[];
}
export interface Breakdown {
  id: string;
  title: Text;
  categories: Category[];
  /**
   * True: a case may count in several categories, so that they do not add up.
   */
  overlapping?: boolean;
}
export interface Theme {
  id: string;
  title: Text;
}
/**
 * From this period on the series is not comparable with before.
 */
export interface Break {
  period: string;
  note: Text;
  /**
   * The regions it is about, such as one that was merged; absent: all.
   */
  regions?: string[];
}
export interface OtherBase {
  indicator: string;
  per: number;
}
/**
 * ISO 8601 durations: how often there is a new period, and how long after its end it is usually published.
 */
export interface Rhythm {
  every: string;
  delay?: string;
}
export interface Indicator {
  id: string;
  theme: string;
  title: Text;
  kind: 'count' | 'share' | 'rate' | 'concentration' | 'amount' | 'index';
  /**
   * rate, concentration: so many of the base.
   */
  per?: number;
  unit: Text;
  baseUnit?: Text;
  decimals: number;
  source: string[];
  made: 'counted' | 'predicted';
  population: Text;
  caveat: Text;
  /**
   * Path of the technical explanation.
   */
  method?: string;
  /**
   * Id of the breakdown whose categories the tables have.
   */
  breakdown?: string;
  /**
   * Counts below it are withheld.
   */
  minimum?: number;
  /**
   * Counts and bases are rounded to multiples of it.
   */
  rounding?: number;
  breaks?: Break[];
  /**
   * Other bases that the counts may be set against: the count of another indicator without a breakdown, at the same levels and periods.
   */
  alsoPer?: OtherBase[];
  /**
   * Indicator with the same breakdown whose composition is laid beside this one: all firms, beside firms in reports.
   */
  comparedWith?: string;
  rhythm?: Rhythm;
  /**
   * Date by which a newer period is usually there, by its rhythm, YYYY-MM-DD.
   */
  nextExpected?: string;
}
export interface PeerGroup {
  id: string;
  title: Text;
  level: string;
  regions: string[];
  /**
   * Path of the list of most similar regions of each region; `regions` is then empty.
   */
  similar?: string;
  /**
   * Titles of the facts by which regions are similar.
   */
  facts?: Text[];
}
/**
 * A barrier model or another next step.
 */
export interface Action {
  id: string;
  title: Text;
  summary?: Text;
  holder: string;
  url: string;
  access: 'open' | 'on-request';
  requestUrl?: string;
  /**
   * Id of an open action beside a closed one.
   */
  alternative?: string;
  kind?: string;
  themes?: string[];
  indicators?: string[];
  branches?: string[];
  steps?: Text[];
  /**
   * Date the link was last checked, YYYY-MM-DD.
   */
  checked?: string;
  /**
   * Date from which a measure holds, YYYY-MM-DD: it is marked on the trend.
   */
  since?: string;
  /**
   * Codes of the regions it is about; absent: all.
   */
  regions?: string[];
}
/**
 * release.json, the manifest: who published what and when, and every file it names with its size and sha384. Paths are relative to this file.
 */
export interface Release {
  format: string;
  id: string;
  /**
   * Date of publication, YYYY-MM-DD.
   */
  published: string;
  title: Text;
  publisher: Publisher;
  /**
   * SPDX identifier of the licence of the data.
   */
  licence: string;
  /**
   * True: every widget marks its figures as fictional.
   */
  fictional: boolean;
  withdrawn?: Withdrawal;
  /**
   * Region levels from large to small.
   */
  levels: Level[];
  /**
   * Per level that is cut into parts: path of the list of its parts.
   */
  parts?: {
    [k: string]: string;
  };
  breakdowns: Breakdown[];
  themes: Theme[];
  indicators: Indicator[];
  tables: TableEntry[];
  peerGroups: PeerGroup[];
  actions: Action[];
  /**
   * Path of what changed since the release before.
   */
  changes?: string;
  files: Files;
}
export interface ReleaseEntry {
  id: string;
  /**
   * Date of publication, YYYY-MM-DD.
   */
  published: string;
  status: 'current' | 'superseded' | 'withdrawn';
  /**
   * Address of the manifest, relative to this file.
   */
  url: string;
  withdrawn?: Withdrawal;
}
/**
 * releases.json: which releases exist below one base address, newest first.
 */
export interface Releases {
  /**
   * Version of the format, major.minor. A reader refuses a higher major.
   */
  format: string;
  /**
   * Id of the release to follow; null when every release is withdrawn.
   */
  current?: string | null;
  releases: ReleaseEntry[];
}
/**
 * The slices of one table, where they are too many for the manifest. Paths are relative to the manifest.
 */
export interface SliceList {
  format: string;
  slices: Slice[];
  files: Files;
}
export interface Codes {
  category: {
    index: string[];
    label?: {};
  };
}
/**
 * A JSON-stat 2.0 dataset with the dimensions metric, period, category and region, in this order; the region dimension is a reference to a region index. A cell without a number is null and its status says why.
 */
export interface TableDocument {
  version: '2.0';
  class: 'dataset';
  label?: string;
  source?: string;
  updated?: string;
  id: ['metric', 'period', 'category', 'region'];
  /**
   * @minItems 4
   * @maxItems 4
   */
  size: [number, number, number, number];
  role?: {};
  dimension: {
    metric: Codes;
    period: Codes;
    category: Codes;
    region: {
      /**
       * Address of the region index, relative to this file.
       */
      href: string;
    };
  };
  value: (number | null)[];
  /**
   * SDMX observation status by position, where positions left out are A (observed); or a list with one for every value, which is shorter where most are not A.
   */
  status?:
    | {
        [k: string]: StatusOnTheWire;
      }
    | StatusOnTheWire[];
}
export interface RegionGeometry {
  type: 'Polygon' | 'MultiPolygon';
  id: string;
  arcs: unknown[];
}
/**
 * Quantized TopoJSON in a plane (metres, north up) with one object, regions, whose geometries carry the region code as id. Arcs are checked while they are decoded.
 */
export interface TopologyDocument {
  type: 'Topology';
  planar?: true;
  /**
   * @minItems 4
   * @maxItems 4
   */
  bbox: [number, number, number, number];
  transform: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    scale: [number, number];
    /**
     * @minItems 2
     * @maxItems 2
     */
    translate: [number, number];
  };
  objects: {
    regions: {
      type: 'GeometryCollection';
      geometries: RegionGeometry[];
    };
  };
  arcs: unknown[];
}
