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

const PACKAGE = 'bulk/datapackage.json';

/** Whether the files for analysts are as the data package promises, and have no number where the status says none. */
export async function checkBulk(documents: ReleaseDocuments, files: Files, namedBy: string): Promise<void> {
  if (!Object.hasOwn(files, PACKAGE)) return;
  const content = await documents.verified(PACKAGE, files, namedBy);
  if (!content) return;
  const { resources } = JSON.parse(content.toString()) as DataPackage;
  const promised: Files = Object.fromEntries(
    resources.map(({ path, bytes, hash }) => [`bulk/${path}`, { bytes, integrity: integrityOf(hash) }]),
  );
  for (const path of Object.keys(promised)) {
    const csv = await documents.verified(path, promised, PACKAGE);
    if (csv) checkRows(documents, path, csv.toString());
  }
}

/** `sha384:` and hexadecimal digits, as a Data Package has it, in the manner of a browser. */
function integrityOf(hash: string): string {
  return `sha384-${Buffer.from(hash.replace(/^sha384:/, ''), 'hex').toString('base64')}`;
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
