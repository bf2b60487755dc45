import { readCsv, type CsvFile } from './csv-file.js';

/** So many fields are kept in memory: some hundreds of megabytes. */
const MOST_FIELDS = 8_000_000;

/** Reads tables that several indicators share once, as long as they fit in memory together. */
export class CsvFiles {
  readonly #files = new Map<string, CsvFile>();
  #fields = 0;

  /** @throws PublicationError as `readCsv` does */
  async read(file: string): Promise<CsvFile> {
    const known = this.#files.get(file);
    if (known !== undefined) {
      // Moved to the end: the file that was asked for longest ago leaves first.
      this.#files.delete(file);
      this.#files.set(file, known);
      return known;
    }
    const csv = await readCsv(file);
    this.#files.set(file, csv);
    this.#fields += fieldsIn(csv);
    for (const [oldest, old] of this.#files) {
      if (this.#fields <= MOST_FIELDS || oldest === file) break;
      this.#files.delete(oldest);
      this.#fields -= fieldsIn(old);
    }
    return csv;
  }
}

function fieldsIn(csv: CsvFile): number {
  return csv.rows.length * csv.header.length;
}
