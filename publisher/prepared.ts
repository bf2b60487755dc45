import type { Topology } from 'topojson-specification';
import type { Explanation, NextSteps, Succession } from '../src/contract/later/types.generated.js';
import type {
  Action,
  Break,
  Breakdown,
  Metric,
  OtherBase,
  PeerGroup,
  Publisher,
  Rhythm,
  Text,
  Theme,
} from '../src/contract/types.generated.js';
import type { Column } from '../src/tables/table.js';
import type { Sharing } from './sharing/shared-view.js';

/** Progress on long work: one short line for a person. */
export type Progress = (message: string) => void;

/** A publication that was read whole and found good: what the release writer needs and nothing more. */
export interface PreparedPublication {
  readonly release: string;
  /** YYYY-MM-DD */
  readonly published: string;
  readonly title: Text;
  readonly publisher: Publisher;
  readonly licence: string;
  readonly fictional: boolean;
  /** From large to small. */
  readonly levels: readonly PreparedLevel[];
  readonly breakdowns: readonly Breakdown[];
  readonly themes: readonly Theme[];
  readonly indicators: readonly PreparedIndicator[];
  readonly peerGroups: readonly PreparedPeerGroup[];
  readonly actions: readonly Action[];
  /** What changed since the release before, in the words of the publisher. */
  readonly changes: readonly Text[];
  /** Views that get a page of their own beside the releases; undefined where there are none. */
  readonly sharing?: Sharing;
  /** What did not join, in either direction: listed with counts, not a fault. */
  readonly unjoined: readonly Unjoined[];
}

/** A peer group; of similar regions with the codes of those most like each, most alike first, which become a document of their own. */
export interface PreparedPeerGroup extends Omit<PeerGroup, 'similar'> {
  readonly similar?: Readonly<Record<string, readonly string[]>>;
}

export interface PreparedLevel {
  readonly id: string;
  readonly title: Text;
  readonly plural?: Text;
  readonly vintage?: number;
  /** Level of the direct parents. */
  readonly parent?: string;
  readonly attribution?: string;
  /** Sorted by ancestors (largest first), then code. */
  readonly regions: readonly PreparedRegion[];
  /** Mergers and splits up to the division year, from old to new. */
  readonly successors?: readonly Succession[];
  /** Planar topology in metres with one object `regions` (ids are codes); undefined where the level has no geometry. */
  readonly topology?: Topology;
}

export interface PreparedRegion {
  readonly code: string;
  readonly name: string;
  /** Ancestor per level id; absent where there is none. */
  readonly ancestors: Readonly<Record<string, string>>;
}

export interface PreparedIndicator {
  readonly id: string;
  readonly theme: string;
  readonly title: Text;
  readonly kind: 'count' | 'share' | 'rate' | 'concentration' | 'amount' | 'index';
  readonly per?: number;
  readonly unit: Text;
  readonly baseUnit?: Text;
  readonly decimals: number;
  readonly source: readonly string[];
  readonly made: 'counted' | 'predicted';
  readonly population: Text;
  readonly caveat: Text;
  /** Markdown. */
  readonly method?: string;
  readonly explanation?: Explanation;
  readonly nextSteps?: NextSteps;
  readonly breakdown?: string;
  readonly minimum?: number;
  readonly rounding?: number;
  readonly alsoPer?: OtherBase[];
  readonly comparedWith?: string;
  readonly rhythm?: Rhythm;
  readonly breaks: readonly Break[];
  readonly tables: readonly PreparedTable[];
}

/**
 * Figures of one indicator at one level, after protection; shares are fractions.
 * Cells of every column lie at `(p * categories.length + c) * regions.length + r`, r in the order of the level's regions.
 * A region, period or category without a row has status `unknown`.
 */
export interface PreparedTable {
  readonly level: string;
  /** From old to new. */
  readonly periods: readonly string[];
  /** `['total']` without a breakdown. */
  readonly categories: readonly string[];
  readonly columns: Partial<Record<Metric, Column>>;
}

export interface Unjoined {
  /** For a person: tables/reports.csv → gemeente. */
  readonly what: string;
  /** In the table but not among the regions. */
  readonly onlyInTable: readonly string[];
  /** Among the regions but not in the table. */
  readonly onlyInRegions: readonly string[];
}
