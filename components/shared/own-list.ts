import { parseAddress } from '../../src/sources/parse-address.js';
import type { AskRegistry } from '../../src/views/actions.data.js';

/** An element that may name a partner's own list of actions, or stand in a group that does. */
export interface ListHost extends Element {
  readonly actions?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** How a partner's own list is asked for; undefined where there is none. What reads it comes only then. */
export function ownList(address: string | undefined, { baseURI, fetch }: ListHost): AskRegistry | undefined {
  if (address === undefined) return undefined;
  return async (signal) => {
    const { fetchRegistry } = await import('../../src/sources/registry.js');
    // What is no address fails as one that nobody answers at.
    return fetchRegistry(parseAddress(address, baseURI)?.href ?? address, fetch, signal);
  };
}
