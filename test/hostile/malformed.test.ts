import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/sources/source-error.js';
import { changedAt, GONE } from './changed-at.js';
import { DOCUMENT_READERS, pathsOf } from './document-readers.js';
import { MALFORMED_DOCUMENTS, type Malformed } from './malformed-documents.js';
import { MALFORMED_TOPOLOGIES, ODD_TOPOLOGIES } from './malformed-topologies.js';

/** The last of the good ones is a real document where there is one, and the first is of gemeenten. */
const goodOf = (title: string): unknown => {
  const { good } = DOCUMENT_READERS.find((reader) => reader.title === title)!;
  return title === 'RegionIndexDocument' ? good[0] : good.at(-1);
};
const readerOf = (title: string): ((document: unknown) => unknown) => DOCUMENT_READERS.find((reader) => reader.title === title)!.read;

function refusalOf(read: (document: unknown) => unknown, document: unknown): Pick<SourceError, 'kind'> & { path: string | undefined } {
  try {
    read(document);
  } catch (error) {
    if (error instanceof SourceError) return { kind: error.kind, path: error.details.path };
    throw error;
  }
  throw new Error('It was taken for a document');
}

const named = ([place, instead, name = place]: Malformed): readonly [string, string, unknown, string] => [
  instead === GONE ? 'nothing' : (JSON.stringify(instead)?.slice(0, 60) ?? String(instead)),
  place,
  instead,
  name,
];

describe.each(Object.entries({ ...MALFORMED_DOCUMENTS, TopologyDocument: MALFORMED_TOPOLOGIES }))('a malformed %s', (title, malformed) => {
  it.each(malformed.map(named))('with %s at %s is refused, with its place', (_, place, instead, path) => {
    readerOf(title)(goodOf(title));
    expect(refusalOf(readerOf(title), changedAt(goodOf(title), place, instead))).toEqual({ kind: 'invalid', path });
  });
});

describe('an odd topology', () => {
  it.each(ODD_TOPOLOGIES)('with another value at %s (%j) misses these regions: %j', (place, instead, missing) => {
    const paths = pathsOf(changedAt(goodOf('TopologyDocument'), place, instead));
    expect(paths.length === 0 ? null : paths.filter(({ d }) => d === '').map(({ code }) => code)).toEqual(missing);
    for (const { d } of paths) expect(d).not.toMatch(/[^MlzZ\d.,\-e]|NaN|Infinity/);
  });
});

describe('the lists by hand', () => {
  it('have a case for each kind of document, and as many as were promised', () => {
    expect(Object.keys(MALFORMED_DOCUMENTS).sort()).toEqual(
      DOCUMENT_READERS.map(({ title }) => title)
        .filter((title) => title !== 'TopologyDocument')
        .sort(),
    );
    expect(Object.values(MALFORMED_DOCUMENTS).flat().length).toBeGreaterThanOrEqual(150);
    expect(MALFORMED_TOPOLOGIES.length + ODD_TOPOLOGIES.length).toBeGreaterThanOrEqual(60);
    console.info(
      `${Object.values(MALFORMED_DOCUMENTS).flat().length} documents, ${MALFORMED_TOPOLOGIES.length + ODD_TOPOLOGIES.length} topologies`,
    );
  });
});
