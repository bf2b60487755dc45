import { fetchJson } from './fetch-json.js';

/**
 * A document that a publisher has beside the releases and that no manifest lists: asked for once.
 * @throws SourceError when it is not there, or no JSON
 */
export async function fetchBeside(url: string): Promise<unknown> {
  return (await fetchJson(url, { transport: fetch, retryDelays: [] })).document;
}
