import { STATUSES } from '../../src/contract/status.js';
import type { Column } from '../../src/tables/table.js';
import { HAS_NO_NUMBER } from './cell-reader.js';

const suppressed = STATUSES.indexOf('suppressed');

/**
 * Adds a part to the sum in a cell that has at least one part already. A sum of which any part has no number has none itself: suppressed if any
 * part is, else with the status of the first part without one. Otherwise it has the least certain status of its parts.
 */
export function addPart({ values, status }: Column, cell: number, number: number, partStatus: number): void {
  const hasNumber = !HAS_NO_NUMBER[status[cell]!]!;
  if (partStatus === suppressed || (hasNumber && HAS_NO_NUMBER[partStatus]!)) {
    values[cell] = NaN;
    status[cell] = partStatus;
  } else if (hasNumber) {
    values[cell]! += number;
    // Statuses with a number are in the order of their certainty.
    status[cell] = Math.max(status[cell]!, partStatus);
  }
}
