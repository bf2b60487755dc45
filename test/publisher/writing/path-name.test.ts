import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashInName, pathName } from '../../../publisher/writing/path-name.js';

test('codes that are safe in a path stay as they are', () => {
  expect(['GM0363', 'BU0363AA01', '2024-Q3', 'B-F', '45.1'].map(pathName)).toEqual(['GM0363', 'BU0363AA01', '2024-Q3', 'B-F', '45.1']);
});

test('what is unsafe is percent-encoded with ~ for %', () => {
  expect(pathName('G+I')).toBe('G~2BI');
  expect(pathName('../a')).toBe('~2E.~2Fa');
  expect(pathName('Fryslân')).toBe('Frysl~C3~A2n');
  expect(pathName('a~b')).toBe('a~7Eb');
});

test('any two codes have different names, and every name is one plain step of a path and of an address', () => {
  const code = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(pathName(a) === pathName(b)).toBe(a === b);
      expect(pathName(a)).toMatch(/^[A-Za-z0-9_~-][A-Za-z0-9_.~-]*$/);
    }),
  );
});

test('the hash stands before the extension', () => {
  expect(hashInName('regions/gemeente.0123456789ab.json')).toBe('0123456789ab');
  expect(hashInName('bulk/a.csv')).toBeUndefined();
});
