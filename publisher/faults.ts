/** One thing wrong with what was handed to the publisher: where it is, what was found and what was expected. */
export interface Fault {
  readonly file: string;
  /** Counted from 1, the header included. */
  readonly row?: number;
  /** Name of the column. */
  readonly column?: string;
  /** A place that is not a cell: `feature 12 (GM0363)`, `indicators[3].tables[0]`. */
  readonly where?: string;
  readonly found: string;
  readonly expected: string;
}

/** All faults of a publication together; nothing has been written when this is thrown. */
export class PublicationError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'PublicationError';
    this.faults = faults;
  }
}

/** A fault as one line for a person: `geo/gm.json, feature 2 (GM0014): found a null geometry, expected a Polygon or MultiPolygon`. */
export function faultLine(fault: Fault): string {
  const place = [fault.file];
  if (fault.row !== undefined) place.push(`row ${fault.row}`);
  if (fault.column !== undefined) place.push(`column ${fault.column}`);
  if (fault.where !== undefined) place.push(fault.where);
  return `${place.join(', ')}: found ${fault.found}, expected ${fault.expected}`.replace(/\s+/g, ' ');
}
