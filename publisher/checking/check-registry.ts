import { basename, dirname } from 'node:path';
import { FORMAT_MAJOR } from '../../src/contract/format.js';
import type { ActionRegistry } from '../../src/contract/later/types.generated.js';
import { validateActionRegistry } from '../../src/contract/later/registry.validator.generated.js';
import { checked } from '../../src/sources/checked.js';
import { MOST_REGISTRY_BYTES } from '../../src/sources/registry.js';
import { checkActions } from './check-actions.js';
import type { Findings } from './findings.js';
import { DirectoryStore, HttpStore, type Store } from './store.js';

/** Whether what is checked is a partner's own list of actions: a JSON file that is none of those by which releases are found. */
export function isRegistry(target: string, names: readonly string[]): boolean {
  const name = basename(/^https?:\/\//.test(target) ? new URL(target).pathname : target);
  return name.endsWith('.json') && !names.includes(name);
}

/** Checks a partner's own list of actions as a page reads it. Gives it where it could be read. */
export async function checkRegistry(target: string, findings: Findings): Promise<ActionRegistry | undefined> {
  const { store, file } = locate(target);
  const content = await store.read(file);
  if (content === undefined) {
    findings.fault({ file: target, found: 'no such file', expected: 'a list of actions' });
    return undefined;
  }
  const warning = await store.sendingWarning(file);
  if (warning !== undefined) findings.warn(warning);
  if (content.length > MOST_REGISTRY_BYTES)
    findings.fault({ file: target, found: `${content.length} bytes`, expected: `at most ${MOST_REGISTRY_BYTES}, or no page shows it` });
  const document = parsed(content);
  const registry = findings.attempt(target, () => checked(validateActionRegistry, document));
  if (registry === undefined) return undefined;
  if (Number.parseInt(registry.format, 10) !== FORMAT_MAJOR)
    findings.fault({ file: target, where: '/format', found: registry.format, expected: `${FORMAT_MAJOR}.x` });
  const ids = registry.actions.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) findings.fault({ file: target, where: `/actions/${i}/id`, found: `${id} again`, expected: 'each id once' });
  });
  checkActions(registry.actions, target, findings);
  return registry;
}

function locate(target: string): { store: Store; file: string } {
  if (!/^https?:\/\//.test(target)) return { store: new DirectoryStore(dirname(target)), file: basename(target) };
  const url = new URL(target);
  return { store: new HttpStore(new URL('.', url).href), file: `${basename(url.pathname)}${url.search}` };
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString()) as unknown;
  } catch {
    return 'text that is not JSON';
  }
}
