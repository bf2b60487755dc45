import type { ReleaseChanges } from '../../src/contract/later/types.generated.js';
import type { Releases } from '../../src/contract/types.generated.js';
import type { PreparedPublication } from '../prepared.js';
import { EarlierRelease } from './earlier-release.js';
import { type Compared, releaseChanges } from './release-changes.js';

/** Compares a publication with the release before it. An earlier release that cannot be read is no reason not to publish: that is a warning. */
export class Comparison {
  readonly warnings: string[] = [];

  constructor(
    readonly publication: PreparedPublication,
    readonly releases: Releases,
    readonly out: string,
  ) {}

  readonly compare = async (compared: Compared): Promise<ReleaseChanges | undefined> => {
    const { changes } = this.publication;
    try {
      const earlier = await EarlierRelease.before(this.publication, this.releases, this.out);
      if (earlier !== undefined) return await releaseChanges(compared, earlier, changes);
      if (changes.length > 0) this.warnings.push('changes: there is no earlier release, so they are not published');
    } catch (error) {
      this.warnings.push(
        `changes: the earlier release cannot be compared with (${error instanceof Error ? error.message : String(error)})`,
      );
    }
    return undefined;
  };
}
