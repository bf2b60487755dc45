import type { Text } from '../../src/contract/types.generated.js';
import type { PreparedIndicator, PreparedPublication } from '../prepared.js';
import { BULK_COLUMNS } from './bulk-csv.js';
import type { WrittenFile } from './release-files.js';

/** The bulk file of one indicator. */
export interface BulkFile {
  readonly indicator: PreparedIndicator;
  readonly file: WrittenFile;
}

type Column = (typeof BULK_COLUMNS)[number];

const DESCRIPTIONS: Record<Column, string> = {
  region: 'Code of the region.',
  level: 'Level of the region.',
  name: 'Name of the region.',
  period: 'Period: a year, quarter, month or date.',
  category: 'Code of the category; total where the indicator has no breakdown.',
  value: 'The figure itself; of a share a fraction. Empty where the status says why.',
  count: 'How many.',
  base: 'Out of how many.',
  lower: 'Lower limit of the uncertainty interval.',
  upper: 'Upper limit of the uncertainty interval.',
  status: 'SDMX observation status of the value; W (withdrawn) is an addition.',
};
const STATUS_LABELS = [
  { value: 'A', label: 'observed' },
  { value: 'P', label: 'provisional' },
  { value: 'E', label: 'estimated' },
  { value: 'F', label: 'predicted' },
  { value: 'U', label: 'unreliable' },
  { value: 'Q', label: 'suppressed' },
  { value: 'L', label: 'not delivered' },
  { value: 'M', label: 'not applicable' },
  { value: 'N', label: 'less than half the unit' },
  { value: 'O', label: 'unknown' },
  { value: 'W', label: 'withdrawn' },
];
const TEXT_COLUMNS: readonly Column[] = ['region', 'level', 'name', 'period', 'category', 'status'];

/** What the bulk files are, for machines: a Data Package (https://datapackage.org/profiles/2.0) with one resource an indicator. */
export function dataPackage(publication: PreparedPublication, bulk: readonly BulkFile[]): unknown {
  const { release, published, title, publisher, licence } = publication;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: release.toLowerCase().replace(/[^a-z0-9._-]/g, '-'),
    id: release,
    title: plain(title),
    created: `${published}T00:00:00Z`,
    version: release,
    ...(publication.fictional ? { description: 'Fictional data: none of these figures is real.' } : {}),
    licenses: [{ name: licence, path: `https://spdx.org/licenses/${encodeURIComponent(licence)}.html` }],
    contributors: [{ title: plain(publisher.name), roles: ['publisher'], ...(publisher.url === undefined ? {} : { path: publisher.url }) }],
    sources: sourcesOf(bulk.flatMap(({ indicator }) => indicator.source)),
    resources: bulk.map(resource),
  };
}

function resource({ indicator, file }: BulkFile): unknown {
  const name = file.path.slice('bulk/'.length);
  return {
    name: name.slice(0, -'.csv'.length).toLowerCase(),
    path: name,
    title: plain(indicator.title),
    description: `${plain(indicator.population)}. ${plain(indicator.caveat)}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha384:${Buffer.from(file.integrity.slice('sha384-'.length), 'base64').toString('hex')}`,
    sources: sourcesOf(indicator.source),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: BULK_COLUMNS.map((column) => field(column, indicator)),
      missingValues: [''],
      primaryKey: ['level', 'region', 'period', 'category'],
    },
  };
}

function field(name: Column, indicator: PreparedIndicator): unknown {
  const isText = TEXT_COLUMNS.includes(name);
  const unit = name === 'count' ? indicator.unit : name === 'base' ? indicator.baseUnit : undefined;
  return {
    name,
    type: isText ? 'string' : 'number',
    description: unit === undefined ? DESCRIPTIONS[name] : `${DESCRIPTIONS[name]} Unit: ${plain(unit)}.`,
    ...(name === 'status' ? { categories: STATUS_LABELS } : {}),
    ...(isText && name !== 'name' ? { constraints: { required: true } } : {}),
  };
}

function sourcesOf(titles: readonly string[]): unknown[] {
  return [...new Set(titles)].map((title) => ({ title }));
}

/** A Data Package has texts in one language. */
function plain(text: Text): string {
  return typeof text === 'string' ? text : text.nl;
}
