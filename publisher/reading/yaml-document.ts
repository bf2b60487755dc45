import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { PublicationError } from '../faults.js';
import { readText } from './text-file.js';

/** Where something stands in a document: keys and list positions from the top. */
export type Path = readonly (string | number)[];

export interface YamlDocument {
  readonly file: string;
  /** The document as plain data. Everything is text as it was written, but for the keys that hold a number or true/false. */
  readonly value: unknown;
  /** Line, from 1, of a key or list item; of the closest part around it when it is not there. */
  lineOf(path: Path): number;
  /** Keys of a map in the order written; JavaScript objects put keys like 10 first. */
  keysAt(path: Path): string[];
}

/**
 * @param native keys, or `key.key` of one within another, whose numbers and booleans stay so; elsewhere `0363` stays the text 0363
 * @throws PublicationError when the file is absent or not YAML
 */
export async function readYaml(file: string, native: ReadonlySet<string>): Promise<YamlDocument> {
  const text = await readText(file, 'a YAML file');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  if (document.errors.length > 0) {
    throw new PublicationError(
      document.errors.map(({ pos, message }) => ({ file, row: lines.linePos(pos[0]).line, found: message, expected: 'YAML' })),
    );
  }
  keepTextAsWritten(document, native);
  return {
    file,
    value: document.toJS(),
    lineOf: (path) => lines.linePos(placeOf(document, path).offset).line,
    keysAt: (path) => {
      const { node } = placeOf(document, path);
      return isMap(node) ? node.items.map((pair) => keyText(pair.key)) : [];
    },
  };
}

function keepTextAsWritten(document: Document, native: ReadonlySet<string>): void {
  visit(document, {
    Scalar(position, node, ancestors) {
      const [around, , pair] = ancestors.slice(-3);
      if (position === 'value' && isPair(pair)) {
        const key = keyText(pair.key);
        if (native.has(key) || (isPair(around) && native.has(`${keyText(around.key)}.${key}`))) return;
      }
      if (typeof node.value === 'number' || typeof node.value === 'boolean' || typeof node.value === 'bigint') {
        node.value = node.source ?? String(node.value);
      }
    },
  });
}

/** The deepest part along the path that is there. */
function placeOf(document: Document, path: Path): { node: unknown; offset: number } {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(key) === String(step));
      if (pair === undefined) return { node: undefined, offset };
      node = pair.value;
      offset = startOf(pair.key) ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return { node: undefined, offset };
  }
  return { node: isAlias(node) ? node.resolve(document) : node, offset };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String((key as Scalar).value) : String(key);
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0];
}
