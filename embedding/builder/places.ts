import type { EmbedPlaces } from '../../src/exporting/embed-snippets.js';
import { fetchBeside } from '../../src/sources/fetch-beside.js';

type Share = Omit<EmbedPlaces['shares'][number], 'lang'> & { readonly lang?: 'nl' | 'en' };

/** What a publisher has beside this page: the script under a name of its own, and the views that were shared, if any were. */
export async function placesOf(site: string): Promise<EmbedPlaces> {
  const [scripts, sharing] = await Promise.all([
    fetchBeside(`${site}embed/scripts.json`) as Promise<Pick<EmbedPlaces, 'module'>>,
    // Not every publisher shares views.
    fetchBeside(`${site}share/index.json`).catch(() => undefined) as Promise<{ readonly shares?: readonly Share[] } | undefined>,
  ]);
  const shares = sharing?.shares ?? [];
  return { site, module: scripts.module, shares: shares.map(({ lang = 'nl', ...share }) => ({ ...share, lang })) };
}
