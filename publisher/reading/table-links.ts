import { PublicationError, type Fault } from '../faults.js';
import { columnOf, type CsvFile } from './csv-file.js';

/** What a table says about one code, and the line that says it. */
export interface Link {
  readonly to: string;
  readonly row: number;
}

/**
 * From the codes in one column to the texts in another; rows where either is empty say nothing.
 * @throws PublicationError when a column is absent, or where two rows say different things about one code
 */
export function linksOf(csv: CsvFile, from: string, to: string): ReadonlyMap<string, Link> {
  const [fromColumn, toColumn] = [columnOf(csv, from), columnOf(csv, to)];
  const links = new Map<string, Link>();
  const faults: Fault[] = [];
  csv.rows.forEach((fields, i) => {
    const code = fields[fromColumn]!.trim();
    const link = { to: fields[toColumn]!.trim(), row: csv.lines[i]! };
    if (code === '' || link.to === '') return;
    const earlier = links.get(code);
    if (earlier === undefined) links.set(code, link);
    else if (earlier.to !== link.to) {
      faults.push({
        file: csv.file,
        row: link.row,
        column: to,
        found: `"${link.to}" for ${code}`,
        expected: `"${earlier.to}", as in row ${earlier.row}`,
      });
    }
  });
  if (faults.length > 0) throw new PublicationError(faults);
  return links;
}
