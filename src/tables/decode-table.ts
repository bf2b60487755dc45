import { ABSENT, STATUSES, STATUS_CODES, type StatusCode } from '../contract/status.js';
import type { Indicator, Metric, TableDocument } from '../contract/types.generated.js';
import { validateTableDocument } from '../contract/validators.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import { checked, invalid, isRecord, requireUnique } from '../sources/checked.js';
import { parseAddress } from '../sources/parse-address.js';
import { deriveValue } from './derive-value.js';
import type { Column, Table } from './table.js';

/** What a table document does not say of itself. */
export interface TableContext {
  readonly indicator: Pick<Indicator, 'id' | 'kind' | 'per'>;
  readonly level: string;
  /** Address of the document. */
  readonly url?: string;
  /** Address of the region index; with it the reference in the document is checked, for another index would mix up regions unseen. */
  readonly indexUrl?: string;
}

/**
 * A JSON-stat document as columns. Every doubt about it is raised here, as `SourceError('invalid')` with the place in the document.
 *
 * A column `value` that is not published is derived from count and base, see {@link deriveValue}.
 * @param index the regions that the document's region dimension refers to
 */
export function decodeTable(document: unknown, index: RegionIndex, { indicator, level, url, indexUrl }: TableContext): Table {
  const { dimension, size, value, status } = checkedShape(document, url);
  const { href } = dimension.region;
  if (indexUrl !== undefined && absolute(href, url) !== indexUrl) throw invalid(url, '/dimension/region/href', indexUrl, href);
  const metrics = codesOf(dimension, 'metric', url);
  const periods = codesOf(dimension, 'period', url);
  const categories = codesOf(dimension, 'category', url);
  [metrics, periods, categories, index.codes].forEach((codes, i) => {
    if (size[i] !== codes.length) throw invalid(url, `/size/${i}`, `${codes.length}, the length of the dimension`, size[i]);
  });
  const length = periods.length * categories.length * index.codes.length;
  if (value.length !== metrics.length * length) throw invalid(url, '/value', `a list of ${metrics.length * length}`, value);

  const statuses = statusNumbers(status, value.length, url);
  const columns: Partial<Record<Metric, Column>> = {};
  metrics.forEach((metric, i) => {
    if (!isMetric(metric)) throw invalid(url, `/dimension/metric/category/index/${i}`, `one of ${METRICS.join(' ')}`, metric);
    const own = statuses.subarray(i * length, (i + 1) * length);
    columns[metric] = { values: numbers(value, i * length, own, metric === 'count' || metric === 'base', url), status: own };
  });
  checkLimits(columns, url);
  columns.value ??= deriveValue(indicator, columns, url);
  return { indicator: indicator.id, level, codes: index.codes, periods, categories, columns: columns as Table['columns'] };
}

const METRICS: readonly Metric[] = ['value', 'count', 'base', 'lower', 'upper'];
const UNRELIABLE = STATUSES.indexOf('unreliable');

function absolute(href: string, base: string | undefined): string | undefined {
  return parseAddress(href, base)?.href;
}

function isMetric(code: string): code is Metric {
  return (METRICS as readonly string[]).includes(code);
}

/** Checks all but the cells, which are many and are checked while they are read. */
function checkedShape(document: unknown, url: string | undefined): TableDocument {
  const { value, status } = { ...(document as Partial<TableDocument>) };
  const outline = {
    ...(document as object),
    ...(Array.isArray(value) && { value: [] }),
    ...(isRecord(status) && { status: {} }),
    ...(Array.isArray(status) && { status: [] }),
  };
  const shape = checked(validateTableDocument, outline, url);
  return { ...shape, ...(value !== undefined && { value }), ...(status !== undefined && { status }) };
}

function codesOf(
  dimension: TableDocument['dimension'],
  name: 'metric' | 'period' | 'category',
  url: string | undefined,
): readonly string[] {
  const codes = dimension[name].category.index;
  requireUnique(codes, url, (position) => `/dimension/${name}/category/index/${position}`);
  return codes;
}

function statusNumbers(status: TableDocument['status'], length: number, url: string | undefined): Uint8Array {
  const statuses = new Uint8Array(length);
  const note = (position: number, code: StatusCode): void => {
    const status = STATUS_CODES.indexOf(code);
    if (status < 0) throw invalid(url, `/status/${position}`, `one of ${STATUS_CODES.join(' ')}`, code);
    statuses[position] = status;
  };
  if (Array.isArray(status)) {
    if (status.length !== length) throw invalid(url, '/status', `a list of ${length}`, status);
    status.forEach((code, position) => note(position, code));
  } else
    for (const [key, code] of Object.entries(status ?? {})) {
      const position = Number(key);
      if (!(position in statuses) || String(position) !== key) throw invalid(url, `/status/${key}`, `a position below ${length}`, key);
      note(position, code);
    }
  return statuses;
}

function numbers(
  value: TableDocument['value'],
  start: number,
  status: Uint8Array,
  counted: boolean,
  url: string | undefined,
): Float64Array {
  const values = new Float64Array(status.length);
  for (let i = 0; i < status.length; i++) {
    const number = value[start + i];
    const cellStatus = status[i]!;
    if (number === null) {
      if (!ABSENT[cellStatus] && cellStatus !== UNRELIABLE)
        throw invalid(url, `/value/${start + i}`, 'a status that says why there is no number', null);
      values[i] = NaN;
      continue;
    }
    if (!Number.isFinite(number)) throw invalid(url, `/value/${start + i}`, 'a number or null', number);
    if (ABSENT[cellStatus]) throw invalid(url, `/value/${start + i}`, `null, for the status ${STATUS_CODES[cellStatus]}`, 'a number');
    if (counted && number! < 0) throw invalid(url, `/value/${start + i}`, 'a count of 0 or more', number);
    values[i] = number!;
  }
  return values;
}

function checkLimits({ lower, upper }: Partial<Record<Metric, Column>>, url: string | undefined): void {
  const wrong = lower?.values.findIndex((limit, i) => upper !== undefined && limit > upper.values[i]!) ?? -1;
  if (wrong >= 0)
    throw invalid(url, '/value', 'lower limits at or below the upper ones', `${lower!.values[wrong]} above ${upper!.values[wrong]}`);
}
