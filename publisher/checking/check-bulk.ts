import Papa from 'papaparse';
import { isAbsence, statusOfCode } from '../../src/contract/status.js';
import type { Files } from '../../src/contract/types.generated.js';
import { BULK_COLUMNS } from '../writing/bulk-csv.js';
import type { ReleaseDocuments } from './release-documents.js';

const FIGURE = BULK_COLUMNS.indexOf('value');
const STATUS = BULK_COLUMNS.indexOf('status');

interface DataPackage {
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
}

/** Whether the files for analysts are as promised, described by the data package, and have no number where the status says none. */
export async function checkBulk(documents: ReleaseDocuments, files: Files, namedBy: string): Promise<void> {
  const paths = Object.keys(files).filter((path) => path.startsWith('bulk/'));
  for (const path of paths) {
    const content = await documents.verified(path, files, namedBy);
    if (content && path.endsWith('.csv')) checkRows(documents, path, content.toString());
    if (content && path.endsWith('/datapackage.json')) checkDataPackage(documents, path, content.toString(), files);
  }
}

function checkRows(documents: ReleaseDocuments, path: string, csv: string): void {
  const file = documents.nameOf(path);
  let row = 0;
  Papa.parse<string[]>(csv, {
    skipEmptyLines: true,
    step: ({ data }, parser) => {
      row += 1;
      if (row === 1) {
        if (data.join() === BULK_COLUMNS.join()) return;
        documents.findings.fault({ file, row, found: data.join(), expected: BULK_COLUMNS.join() });
        return parser.abort();
      }
      const code = data[STATUS] ?? '';
      const status = statusOfCode(code);
      const figure = data[FIGURE] ?? '';
      if (!status) documents.findings.fault({ file, row, column: 'status', found: code, expected: 'an SDMX status' });
      else if (isAbsence(status) && figure !== '')
        documents.findings.fault({ file, row, column: 'value', found: 'a number', expected: `none, for ${code}` });
      else if (figure === '' && !isAbsence(status) && status !== 'unreliable') {
        documents.findings.fault({ file, row, column: 'value', found: 'no number', expected: `a number, for ${code}` });
      }
    },
  });
}

function checkDataPackage(documents: ReleaseDocuments, path: string, text: string, files: Files): void {
  const { resources } = JSON.parse(text) as DataPackage;
  const described = new Map(resources.map((resource) => [`bulk/${resource.path}`, resource]));
  for (const [name, { bytes, integrity }] of Object.entries(files)) {
    if (!name.startsWith('bulk/') || !name.endsWith('.csv')) continue;
    const resource = described.get(name);
    const hash = `sha384:${Buffer.from(integrity.slice('sha384-'.length), 'base64').toString('hex')}`;
    if (resource?.bytes === bytes && resource.hash === hash) continue;
    documents.findings.fault({
      file: documents.nameOf(path),
      where: name,
      found: resource ? 'another size or hash' : 'no such resource',
      expected: hash,
    });
  }
}
