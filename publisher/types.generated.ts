// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.

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
/**
 * YYYY-MM-DD
 */
export type Date = string;
/**
 * The file that `actions` of publication.yaml names: barrier models and other next steps. Addresses are written out, never built.
 */
export type ActionList = ActionSettings[];
export type Id = string;
export type Condition =
  | string
  | {
      contains?: string;
      in?: string[];
    };
export type Exclusion =
  | string
  | {
      name: string;
    };
/**
 * Table of mergers and splits between division years, one row per old and new region.
 */
export type SuccessorSettings =
  | string
  | {
      file: string;
      /**
       * Column with the division year of the new region; default year.
       */
      year?: string;
      /**
       * Column with the old code; default from.
       */
      from?: string;
      /**
       * Column with the old name; default name.
       */
      name?: string;
      /**
       * Column with the new code; default to.
       */
      to?: string;
    };
/**
 * Column with the period, one period for all rows, or a period per column of a wide table.
 */
export type PeriodSettings =
  | string
  | {
      value?: string;
      columns?: {
        [k: string]: string;
      };
    };

export interface ActionSettings {
  id: string;
  title: Text;
  summary?: Text;
  holder: string;
  url: string;
  access: 'open' | 'on-request';
  /**
   * Where access is asked for; required for access on-request.
   */
  requestUrl?: string;
  /**
   * Id of an open action beside a closed one.
   */
  alternative?: string;
  /**
   * What it is: barrier-model, dossier, practice-case, training, licence, measure, …; a word of your own is shown as it is.
   */
  kind?: string;
  themes?: string[];
  indicators?: string[];
  branches?: string[];
  steps?: Text[];
  checked?: Date;
  since?: Date;
  /**
   * Codes of the regions it is about; absent: all.
   */
  regions?: string[];
}
/**
 * Which rows count: per column the value, `contains` (one of a list with semicolons) or `in` (one of these values).
 */
export interface Where {
  [k: string]: Condition;
}
/**
 * Table with the names.
 */
export interface NamesSettings {
  file: string;
  code: string;
  name: string;
}
/**
 * In which region of a larger level each region lies: one code for all, a property of the geometry, or a table with columns child and parent.
 */
export interface ParentSettings {
  level: Id;
  code?: string;
  property?: string;
  file?: string;
  child?: string;
  parent?: string;
}
export interface LevelSettings {
  id: Id;
  title?: Text;
  plural?: Text;
  /**
   * Year of the division.
   */
  vintage?: number;
  /**
   * Name per region code, for a level without geometry.
   */
  regions?: {
    [k: string]: string;
  };
  /**
   * TopoJSON or GeoJSON file.
   */
  geometry?: string;
  /**
   * TopoJSON object; default the only one.
   */
  object?: string;
  /**
   * EPSG:4326 or EPSG:28992; default what the file says, else found from the values.
   */
  crs?: string;
  /**
   * Property with the region code.
   */
  code?: string;
  /**
   * Property with the name.
   */
  name?: string;
  names?: NamesSettings;
  parent?: ParentSettings;
  /**
   * Regions to leave out: a region code, the code of a parent (all below it), or {name: …} (all with that name).
   */
  exclude?: Exclusion[];
  /**
   * Whom the boundaries are from; shown with every map.
   */
  attribution?: string;
  successors?: SuccessorSettings;
}
export interface ProtectSettings {
  /**
   * Counts above 0 and below it are withheld.
   */
  minimum?: number;
  /**
   * Counts and bases become multiples of it.
   */
  round?: number;
  /**
   * Whether a count of 0 is published; default publish.
   */
  zero?: 'publish' | 'withhold';
}
export interface BreakSettings {
  period: string;
  note: Text;
  /**
   * The regions it is about, such as one that was merged; absent: all.
   */
  regions?: string[];
}
export interface OtherBaseSettings {
  indicator: Id;
  per: number;
}
/**
 * How often there is a new period, and how long after its end it is usually published: P1Y, P3M.
 */
export interface RhythmSettings {
  every: string;
  delay?: string;
}
/**
 * Of predicted figures: how the prediction is made and how good it is.
 */
export interface ModelCardSettings {
  /**
   * What the prediction is made from.
   */
  features: Text[];
  trainedOn: Text;
  quality: Text;
  notFor?: Text;
}
/**
 * Answers to the questions that every reader has.
 */
export interface ExplanationSettings {
  means?: Text;
  doesNotMean?: Text;
  /**
   * What it cannot say, one sentence each.
   */
  limits?: Text[];
  whyPublic?: Text;
  nextQuestion?: Text;
  model?: ModelCardSettings;
}
/**
 * What a reader can do after the figure, step by step, a sentence each.
 */
export interface NextStepsSettings {
  /**
   * What stands out in the figure.
   */
  see?: Text[];
  /**
   * What a municipality can look up in its own sources.
   */
  check?: Text[];
  /**
   * Who can help.
   */
  help?: Text[];
  /**
   * Which measures there are.
   */
  measures?: Text[];
}
export interface IndicatorSettings {
  id: Id;
  theme: Id;
  title: Text;
  kind: 'count' | 'share' | 'rate' | 'concentration' | 'amount' | 'index';
  /**
   * rate, concentration: so many of the base.
   */
  per?: number;
  /**
   * share: what the values are; default fraction.
   */
  in?: 'fraction' | 'percent';
  unit: Text;
  baseUnit?: Text;
  /**
   * Default 0 for a count, else 1.
   */
  decimals?: number;
  source: string | string[];
  made: 'counted' | 'predicted';
  population: Text;
  caveat: Text;
  /**
   * Markdown file with the technical explanation.
   */
  method?: string;
  /**
   * Per mark that stands for no number: why there is none. An empty cell is unknown unless "" says otherwise.
   */
  missing?: {
    [k: string]: 'suppressed' | 'not-delivered' | 'not-applicable' | 'below-half' | 'unknown' | 'withdrawn';
  };
  protect?: ProtectSettings;
  /**
   * From these periods on the series is not comparable with before.
   */
  breaks?: BreakSettings[];
  /**
   * Other bases that counts may be set against: the count of another indicator.
   */
  alsoPer?: OtherBaseSettings[];
  comparedWith?: Id;
  rhythm?: RhythmSettings;
  explanation?: ExplanationSettings;
  nextSteps?: NextStepsSettings;
  tables: TableSettings[];
}
/**
 * The figures of one level: from a file, or the sum of another level. Files of one level are read as one table.
 */
export interface TableSettings {
  level: Id;
  sum?: Id;
  file?: string;
  where?: Where;
  /**
   * Column with the region code, or one region for all rows.
   */
  region?:
    | string
    | {
        value: string;
      };
  period?: PeriodSettings;
  breakdown?: TableBreakdownSettings;
  /**
   * Wide tables: what the wide columns hold; default value.
   */
  cells?: 'count' | 'value';
  count?: string;
  base?: string;
  value?: string;
  lower?: string;
  upper?: string;
  /**
   * add: counts and bases of rows with the same region, period and category add up; by default a second row is a fault.
   */
  rows?: 'single' | 'add';
  /**
   * Column with SDMX observation status codes.
   */
  status?: string;
}
/**
 * Column with the category code, or a category per column of a wide table.
 */
export interface TableBreakdownSettings {
  id: Id;
  column?: string;
  columns?: {
    [k: string]: string;
  };
}
export interface PublisherSettings {
  name: Text;
  url?: string;
  /**
   * Where a question or remark about a figure goes: https:// or mailto:.
   */
  feedback?: string;
}
export interface BreakdownSettings {
  id: Id;
  title: Text;
  /**
   * Title per category code, in the order of the reader.
   */
  categories: {
    [k: string]: Text;
  };
  /**
   * Per category code the code of the category that it is a part of.
   */
  parents?: {
    [k: string]: string;
  };
  /**
   * Per category code other words by which people look for it, such as trade names.
   */
  terms?: {
    [k: string]: string[];
  };
  /**
   * True: a case may count in several categories, so that they do not add up. Default false.
   */
  overlapping?: boolean;
}
export interface ThemeSettings {
  id: Id;
  title: Text;
}
/**
 * For each region the `count` regions most like it by the columns `facts` of `file`, all facts weighing the same.
 */
export interface SimilarSettings {
  /**
   * Title per column.
   */
  facts: {
    [k: string]: Text;
  };
  /**
   * Default 20.
   */
  count?: number;
  /**
   * Columns that are compared by their ratio, such as numbers of inhabitants.
   */
  logarithm?: string[];
}
/**
 * The rows of a file that `where` keeps, a list of region codes, or with `similar` for each region those most like it.
 */
export interface PeerGroupSettings {
  id: Id;
  title: Text;
  level: Id;
  file?: string;
  /**
   * Column with the region code.
   */
  region?: string;
  where?: Where;
  regions?: string[];
  similar?: SimilarSettings;
}
export interface ShareSettings {
  id: Id;
  /**
   * Default what the element has as its heading.
   */
  title?: string;
  element: string;
  /**
   * Attributes of the element, but for its release: a page follows the current one.
   */
  attributes: {
    [k: string]: string;
  };
  /**
   * Language of the page and of the element; default nl.
   */
  lang?: 'nl' | 'en';
  /**
   * Height in pixels of the frame until it says its own, and where that cannot be heard. Default 600.
   */
  height?: number;
}
/**
 * publication.yaml: what a data team writes to publish a release. Paths are relative to this file. Keys that begin with x- are left alone.
 */
export interface Publication {
  /**
   * Id of the release; the name of its folder.
   */
  release: string;
  published: Date;
  title: Text;
  publisher: PublisherSettings;
  /**
   * SPDX identifier of the licence of the data.
   */
  licence: string;
  /**
   * True: every widget marks its figures as fictional. Default false.
   */
  fictional?: boolean;
  /**
   * Region levels from large to small.
   */
  levels: LevelSettings[];
  breakdowns?: BreakdownSettings[];
  themes: ThemeSettings[];
  indicators: IndicatorSettings[];
  peerGroups?: PeerGroupSettings[];
  /**
   * YAML file with barrier models and other next steps.
   */
  actions?: string;
  /**
   * What changed since the release before, in your words; what can be counted is found by itself.
   */
  changes?: Text[];
  /**
   * Address of the folder that --out becomes on the web, with a slash at its end. Only for shares.
   */
  site?: string;
  /**
   * Views with a page of their own, which WordPress and others show when one pastes its address.
   */
  shares?: ShareSettings[];
}
