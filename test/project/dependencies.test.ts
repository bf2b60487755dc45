import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  license?: string;
  resolved?: string;
  integrity?: string;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences of code that an EUPL-1.2 work may carry and that others may embed without thought. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'EUPL-1.2'];

describe('dependencies', () => {
  it('are at most eight direct ones at run time', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(8);
  });

  it('are named by exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('that reach the user have a permissive licence', () => {
    const shipped = installed.filter(([, { dev }]) => dev !== true);
    expect(shipped.length).toBeGreaterThan(8);
    expect(
      shipped.filter(([, { license }]) => !PERMISSIVE.includes(license ?? '')).map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });
});

describe('the lock file', () => {
  it('holds no download addresses: each machine asks its own registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the integrity of every package', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});
