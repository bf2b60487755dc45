import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts what `npm pack` takes along in the node_modules of a folder: what the package forgets, a fixture lacks. */
export function installPackage(root, folder) {
  const packed = mkdtempSync(join(tmpdir(), 'zo-packed-'));
  try {
    const shell = process.platform === 'win32';
    const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packed], {
      cwd: root,
      encoding: 'utf8',
      shell,
    });
    const [{ filename }] = JSON.parse(output);
    const target = join(folder, 'node_modules', '@zicht-op', 'widgets');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', join(packed, filename), '--strip-components=1', '-C', target]);
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}
