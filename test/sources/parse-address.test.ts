import { expect, it } from 'vitest';
import { parseAddress } from '../../src/sources/parse-address.js';

it.each([
  ['https://example.org/a b', undefined, 'https://example.org/a%20b'],
  ['../x.json#y', 'https://example.org/a/b/', 'https://example.org/a/x.json#y'],
  ['x.json', undefined, undefined],
  ['http://[', 'https://example.org/', undefined],
  ['', 'https://example.org/a', 'https://example.org/a'],
])('%j on %j is %j', (text, base, address) => expect(parseAddress(text, base)?.href).toBe(address));
