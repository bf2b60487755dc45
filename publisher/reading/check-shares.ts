import type { Publication } from '../types.generated.js';
import { checkIds, type Report } from './report.js';

/** Reports shares that could not be shown, or whose page would have no address. */
export function checkShares({ site, shares = [] }: Publication, report: Report): void {
  checkIds(shares, ['shares'], report);
  if (shares.length > 0 && site === undefined)
    report(['shares'], 'shares without site', 'site: the address of the folder with the releases');
  shares.forEach(({ attributes }, i) => {
    for (const name of Object.keys(attributes)) {
      const path = ['shares', i, 'attributes', name];
      if (!/^[a-z]+(-[a-z]+)*$/.test(name)) report(path, `"${name}"`, 'the name of an attribute');
      if (name === 'release') report(path, 'release', 'no release: a page follows the current one');
    }
  });
}
