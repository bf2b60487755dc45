import type { ActionRegistry } from '../contract/later/types.generated.js';
import { validateActionRegistry } from '../contract/later/registry.validator.generated.js';
import { fetchJson, type Transport } from './fetch-json.js';
import { checkedOfFormat } from './open-release.js';
import { sharedRequestsOf } from './shared-requests.js';
import { SourceError } from './source-error.js';

/** A longer list of actions is refused: it would be more than the whole manifest of a release. */
export const MOST_REGISTRY_BYTES = 200_000;
/** Nobody waits longer for it: the actions of the release are there already. */
const PATIENCE = 8000;

/**
 * A partner's own list of actions, one request a page. Whoever keeps it is not told which page asks. Rejects with a SourceError, or with the
 * signal's reason when it is aborted; with `withdrawn` when the list is.
 */
export function fetchRegistry(url: string, transport: Transport = fetch, signal?: AbortSignal): Promise<ActionRegistry> {
  const start = async (signal: AbortSignal): Promise<{ value: ActionRegistry; bytes: number }> => {
    const discreet: Transport = (input, init) => transport(input, { ...init, referrerPolicy: 'no-referrer' });
    const { document, bytes } = await fetchJson(url, {
      transport: discreet,
      most: MOST_REGISTRY_BYTES,
      patience: PATIENCE,
      retryDelays: [],
      signal,
    });
    const registry = checkedOfFormat(validateActionRegistry, document, url);
    if (registry.withdrawn !== undefined) throw new SourceError('withdrawn', { url, found: registry.withdrawn.on });
    return { value: registry, bytes };
  };
  return sharedRequestsOf(transport).get(`registry ${url}`, start, signal);
}
