import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { generateFictionalPublication } from '../../../demo/fictional/generate.js';

export type Row = Record<string, string>;

/** A fictional publication on disk, read as plain files: not by the code that wrote it. */
export class PublicationOnDisk {
  private constructor(readonly directory: string) {}

  static async make(seed: number, scale: number): Promise<PublicationOnDisk> {
    const directory = mkdtempSync(join(tmpdir(), 'fictional-'));
    await generateFictionalPublication(directory, { seed, scale });
    return new PublicationOnDisk(directory);
  }

  text(file: string): string {
    return readFileSync(join(this.directory, file), 'utf8');
  }

  get settings(): Settings {
    return parse(this.text('publication.yaml')) as Settings;
  }

  indicator(id: string): IndicatorSettings {
    return this.settings.indicators.find((indicator) => indicator.id === id)!;
  }

  rows(file: string): Row[] {
    return Papa.parse<Row>(this.text(file), { header: true, skipEmptyLines: true }).data;
  }

  /** The rows of a table of an indicator at a level. */
  table(id: string, level: string): Row[] {
    const table = this.indicator(id).tables.find((one) => one.level === level)!;
    const where = Object.entries(table.where ?? {});
    return this.rows(table.file).filter((row) => where.every(([column, value]) => row[column] === value));
  }

  /** Every file by name. */
  files(): Map<string, string> {
    const names = readdirSync(this.directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      names
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(this.directory.length), readFileSync(path, 'utf8')]),
    );
  }
}

export interface Settings {
  fictional: boolean;
  levels: { id: string; geometry: string; successors?: { file: string } }[];
  indicators: IndicatorSettings[];
  peerGroups: {
    id: string;
    file: string;
    where?: Record<string, string | { contains: string }>;
    similar?: { facts: Record<string, unknown> };
  }[];
  themes: { id: string }[];
}

export interface IndicatorSettings {
  id: string;
  theme: string;
  kind: string;
  made: string;
  missing?: Record<string, string>;
  protect?: { minimum: number };
  breaks?: { period: string }[];
  method: string;
  tables: {
    level: string;
    file: string;
    where?: Record<string, string>;
    region: string;
    count?: string;
    base?: string;
    value?: string;
    status?: string;
    period: string | { columns: Record<string, string> };
    breakdown?: { id: string; column?: string; columns?: Record<string, string> };
  }[];
}
