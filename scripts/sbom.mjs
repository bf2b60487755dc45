/** Writes dist/sbom.json: all that comes along with the package, in CycloneDX. The same sources give the same list, to the byte. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What npm knows of the package and what it needs at run time, without when and where that was asked. Which packages these are is read in the
 * lock file: asked to leave out those of tools, npm leaves out what a tool may use as well.
 */
export function sbom() {
  const output = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const { serialNumber: _number, metadata, components, dependencies, ...about } = JSON.parse(output);
  const { timestamp: _time, component, ...made } = metadata;
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const shipped = new Set([`${name}@${version}`, ...packagesAtRunTime()]);
  return {
    ...about,
    // npm calls the package after the folder that it stands in.
    metadata: { ...made, component: { ...component, name } },
    components: components.filter((each) => shipped.has(each['bom-ref'])).map((each) => ({ ...each, scope: 'required' })),
    dependencies: dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => shipped.has(needed)) })),
  };
}

function packagesAtRunTime() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = sbom();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'sbom.json'), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`dist/sbom.json names ${list.components.length} packages.`);
}
