// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.

/**
 * A text in one language, or per language.
 */
export type NoteText =
  | string
  | {
      nl: string;
      en?: string;
      [k: string]: string | undefined;
    };

/**
 * What is different of one indicator; what is absent did not change.
 */
export interface IndicatorChange {
  indicator: string;
  title?: NoteText;
  change?: 'new' | 'removed' | 'changed';
  /**
   * New periods.
   */
  periods?: string[];
  /**
   * New levels.
   */
  levels?: string[];
  /**
   * Number of figures of earlier periods that have another value.
   */
  revised?: number;
  /**
   * Number of figures that were there and are withheld now.
   */
  withheld?: number;
  /**
   * The technical explanation is another one.
   */
  method?: boolean;
}
/**
 * What changed in a release since the one before.
 */
export interface ReleaseChanges {
  format: string;
  /**
   * Id of the release before.
   */
  since: string;
  /**
   * In the words of the publisher.
   */
  notes?: NoteText[];
  indicators?: IndicatorChange[];
}
export interface Run {
  text: string;
  mark?: 'strong' | 'emphasis' | 'code';
  href?: string;
}
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'numbered-list' | 'code';
  level?: number;
  /**
   * One line of runs for a heading or paragraph, one an item for a list.
   */
  lines: Run[][];
}
/**
 * Of predicted figures: how the prediction is made and how good it is.
 */
export interface ModelCard {
  /**
   * What the prediction is made from.
   */
  features: NoteText[];
  trainedOn: NoteText;
  quality: NoteText;
  notFor?: NoteText;
}
export interface Explanation {
  means?: NoteText;
  doesNotMean?: NoteText;
  /**
   * What it cannot say, one sentence each.
   */
  limits?: NoteText[];
  whyPublic?: NoteText;
  nextQuestion?: NoteText;
  model?: ModelCard;
}
/**
 * What a reader can do after the figure, step by step, a sentence each.
 */
export interface NextSteps {
  /**
   * What stands out in the figure.
   */
  see?: NoteText[];
  /**
   * What a municipality can look up in its own sources.
   */
  check?: NoteText[];
  /**
   * Who can help.
   */
  help?: NoteText[];
  /**
   * Which measures there are.
   */
  measures?: NoteText[];
}
/**
 * The explanation of an analysis: answers to fixed questions, and a technical explanation as blocks of text, made from Markdown by the publisher. There is no HTML in it.
 */
export interface MethodDocument {
  format: string;
  blocks: Block[];
  explanation?: Explanation;
  nextSteps?: NextSteps;
}
/**
 * The outlines of a level in less than half the bytes of its TopoJSON: the rings of its regions as one walk, on which each line is drawn when it is first passed. The three texts are numbers in Base64 VLQ, as source maps have them.
 */
export interface PackedOutlines {
  format: string;
  /**
   * Address of the region index, from this document: the rings are in its order.
   */
  regions: string;
  /**
   * From whole steps to metres, as in TopoJSON.
   */
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
  /**
   * Per region how many rings it has, per ring how many lines, per line: 0, the next new one; n, the one that was the nth new one back from here; -n, that one backwards. A ring has its region on the left.
   */
  order: string;
  /**
   * Per new line its number of steps.
   */
  lengths: string;
  /**
   * Per new line its steps, east and north. It begins where the walk is; one that begins a ring has a step to there in front.
   */
  steps: string;
}
/**
 * The list no longer holds: nothing of it is shown, and a sentence says so.
 */
export interface RegistryWithdrawal {
  /**
   * YYYY-MM-DD
   */
  on: string;
  reason?: NoteText;
}
/**
 * A barrier model or another next step, as in the manifest of a release.
 */
export interface RegistryAction {
  id: string;
  title: NoteText;
  summary?: NoteText;
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
  steps?: NoteText[];
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
 * The barrier models and other next steps of a partner, who keeps the list: pages show them beside those of a release. Addresses are written out, never built.
 */
export interface ActionRegistry {
  format: string;
  /**
   * Who keeps the list; stands on each of its cards.
   */
  holder: string;
  /**
   * Where a question or remark about a model goes: https:// or mailto:.
   */
  feedback?: string;
  withdrawn?: RegistryWithdrawal;
  /**
   * @minItems undefined
   * @maxItems 200
   */
  actions: RegistryAction[];
}
/**
 * Per region the codes of the regions most like it by published facts, most alike first.
 */
export interface SimilarRegions {
  format: string;
  similar: {
    [k: string]: string[];
  };
}
export interface FormerRegion {
  code: string;
  name: string;
}
export interface Succession {
  /**
   * Division year in which the new regions begin.
   */
  year: number;
  /**
   * The regions that ended.
   */
  from: FormerRegion[];
  /**
   * Codes of the regions that took their place: one for a merger.
   */
  to: string[];
}
/**
 * Mergers and splits of regions of one level up to its division year, from old to new.
 */
export interface SuccessorList {
  format: string;
  changes: Succession[];
}
