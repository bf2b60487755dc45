import { expect, it } from 'vitest';
import { staleFiles } from '../../scripts/schemas.mjs';

it('the types and validators are those of the schemas (else: npm run schemas)', async () => {
  expect((await staleFiles()).map(({ path }) => path)).toEqual([]);
});
