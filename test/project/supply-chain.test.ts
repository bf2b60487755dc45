import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sbom } from '../../scripts/sbom.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');

interface Locked {
  readonly packages: Record<
    string,
    { readonly hasInstallScript?: boolean; readonly dev?: boolean; readonly resolved?: string; readonly integrity?: string }
  >;
}

interface Sbom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: unknown[];
    readonly licenses?: unknown[];
  }[];
}

/**
 * Looked at. esbuild and rs-module-lexer see whether the program that came along fits this machine; the drivers fetch a program of a browser's
 * maker, and test/engines takes that of Debian.
 */
const REVIEWED_INSTALL_SCRIPTS = ['edgedriver', 'esbuild', 'geckodriver', 'rs-module-lexer'];
/** What the standard asks of every publiccode.yml, version 0.4. */
const PUBLICCODE =
  'publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation'.split(' ');

describe('packages of tests and tools', () => {
  const locks = tracked.filter((path) => /(^|\/)package-lock\.json$/.test(path));

  it('run nothing at installation that nobody looked at', () => {
    const withScripts = locks.flatMap((path) =>
      Object.entries((JSON.parse(read(path)) as Locked).packages)
        .filter(([, { hasInstallScript }]) => hasInstallScript === true)
        .map(([place]) => place.replace(/^.*node_modules\//, '')),
    );
    expect(locks.length).toBeGreaterThan(2);
    expect([...new Set(withScripts)].sort()).toEqual(REVIEWED_INSTALL_SCRIPTS);
  });

  it('are locked by integrity, without an address to download them from', () => {
    for (const path of locks) {
      const packages = Object.entries((JSON.parse(read(path)) as Locked).packages).filter(([place]) => place !== '');
      expect(
        packages.filter(([, { resolved, integrity }]) => resolved !== undefined || integrity === undefined),
        path,
      ).toEqual([]);
    }
  });
});

describe('the list of what is in the package', () => {
  const list = sbom() as Sbom;
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

  it('is CycloneDX and names each dependency in its version, with a hash and a licence', () => {
    expect([list.bomFormat, list.metadata.component.name]).toEqual(['CycloneDX', '@zicht-op/widgets']);
    const named = new Map(list.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) expect(named.get(name), name).toBe(version);
    expect(list.components.filter(({ hashes, licenses }) => (hashes ?? []).length === 0 || (licenses ?? []).length === 0)).toEqual([]);
  });

  it('names nothing that only tests and tools need', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Locked;
    const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true);
    expect(list.components).toHaveLength(shipped.length);
  });

  it('is the same list when it is made again', () => {
    expect(JSON.stringify(sbom())).toBe(JSON.stringify(list));
  });
});

describe('publiccode.yml', () => {
  const described = parse(read('publiccode.yml')) as {
    readonly [key: string]: unknown;
    readonly softwareVersion: string;
    readonly description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>;
    readonly legal: { license: string };
    readonly maintenance: { type: string; contacts?: { name: string }[] };
    readonly localisation: { localisationReady: boolean; availableLanguages: string[] };
  };
  const own = JSON.parse(read('package.json')) as { version: string; license: string };

  it('has each key that the standard asks', () => {
    expect(PUBLICCODE.filter((key) => described[key] === undefined)).toEqual([]);
    expect(described.url).toMatch(/^https:\/\/\S+\.git$/);
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(described.developmentStatus);
    expect(described.softwareType).toBe('library');
    expect(described.maintenance.contacts?.every(({ name }) => name !== '')).toBe(true);
  });

  it('describes the software in each language within the lengths of the standard', () => {
    expect(Object.keys(described.description)).toEqual(['nl', 'en']);
    for (const { shortDescription, longDescription, features } of Object.values(described.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features.length).toBeGreaterThan(0);
    }
  });

  it('says the same as the package', () => {
    expect([described.softwareVersion, described.legal.license]).toEqual([own.version, own.license]);
    expect(described.localisation).toEqual({ localisationReady: true, availableLanguages: ['nl', 'en', 'fy'] });
  });
});

describe('REUSE', () => {
  const toml = read('REUSE.toml');
  const globs = [...toml.matchAll(/^ {2}"([^"]+)",$/gm)].map(([, glob]) => glob!);
  const covers = (glob: string): RegExp =>
    new RegExp(`^${glob.replace(/[.+()]/g, '\\$&').replace(/\*+/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))}$`);
  /** Texts of licences need none themselves. */
  const isText = (path: string): boolean => path === 'LICENSE' || path.startsWith('LICENSES/');

  it('every file has a licence', () => {
    expect(tracked.filter((path) => !isText(path) && !globs.some((glob) => covers(glob).test(path)))).toEqual([]);
  });

  it('names no file that is not there', () => {
    expect(globs.filter((glob) => !tracked.some((path) => covers(glob).test(path)))).toEqual([]);
  });

  it('every licence that is named has its text, and that is the one of the repository', () => {
    const named = new Set([...toml.matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map(([, id]) => `LICENSES/${id}.txt`));
    expect(tracked.filter((path) => path.startsWith('LICENSES/'))).toEqual([...named]);
    expect(read('LICENSES/EUPL-1.2.txt')).toBe(read('LICENSE'));
  });
});

describe('what the organisation fills in', () => {
  /** Files that speak for the organisation, at the top of the repository; guides have addresses that are examples. */
  const own = tracked.filter((path) => /^[^/]+$/.test(path) && /\.(md|yml|toml|json)$/.test(path));

  it('is all in the list of docs/releasing.md', () => {
    const [, list] = /^## Once: [^\n]*\n(.*?)^## /ms.exec(read('docs/releasing.md'))!;
    const lacking = own.filter((path) => read(path).includes('example.org'));
    expect(own.length).toBeGreaterThan(6);
    for (const path of lacking) expect(list, path).toMatch(new RegExp(`^\\| \`${path.replace('.', '\\.')}\``, 'm'));
    for (const [, path] of list!.matchAll(/^\| `([^`]+)`/gm)) expect(own, 'a file of the list').toContain(path);
  });
});
