import { STATUSES, type Status } from '../contract/status.js';

/**
 * How a region or row is drawn, as one small number: the number of a class from 0, or `-1 - s` where there is no number,
 * s being the place of its status in STATUSES.
 */
export type Mark = number;

export function absenceMark(status: Status): Mark {
  return -1 - STATUSES.indexOf(status);
}

/** The mark of a change over a break of the series. */
export const BREAK_MARK: Mark = -1 - STATUSES.length;

/** The mark of what is not painted at all: an outline without a region, or one of which a finer outline is painted. */
export const UNMARKED: Mark = -128;
