import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PublicationError } from '../../../publisher/faults.js';
import { readPublication } from '../../../publisher/reading/read-publication.js';
import { cases } from '../../case-counts.js';
import { changedSomewhere } from '../../sources/changed-somewhere.js';
import { SMALL } from './changed-fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publication-'));
  await cp(SMALL, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(['publication.yaml', 'actions.yaml'])('%s of which something was changed', (name) => {
  it('is good, or refused with its place and what is expected there', async () => {
    const original = await readFile(join(SMALL, name), 'utf8');
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(changedSomewhere(parse(original)), async (changed) => {
        await writeFile(join(folder, name), JSON.stringify(changed));
        try {
          await readPublication(join(folder, 'publication.yaml'));
        } catch (error) {
          if (!(error instanceof PublicationError)) throw error;
          refused++;
          expect(error.faults.length).toBeGreaterThan(0);
          for (const { file, found, expected } of error.faults) {
            expect(file).toContain(folder);
            expect(`${found} ${expected}`).not.toMatch(/undefined|\[object|^ | $/);
          }
        }
      }),
      { numRuns: cases(10_000, { share: 100 }) },
    );
    expect(refused).toBeGreaterThan(0);
    await writeFile(join(folder, name), original);
  });
});
