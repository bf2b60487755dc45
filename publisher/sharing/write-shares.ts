import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STATIC_ELEMENTS } from '../../src/exporting/static/static-elements.js';
import { staticView } from '../../src/exporting/static/static-view.js';
import { speak } from '../../src/language/every-language.js';
import { failureText } from '../../src/language/failures.js';
import type { Source } from '../../src/sources/source.js';
import { PublicationError, type Fault } from '../faults.js';
import { replaceDocument, replaceFile } from '../publishing/change-in-place.js';
import { releasesAt } from '../rendering/local-releases.js';
import { oembedDocument } from './oembed.js';
import { sharePage } from './share-page.js';
import { completed, SHARE, type SharedView, type Sharing } from './shared-view.js';

/** From the page of a share to the releases. */
const RELEASES_OF_PAGE = '../releases.json';
const INDEX = `${SHARE}/index.json`;

/**
 * The views as a release shows them.
 * @throws PublicationError for each view that it cannot show
 */
export async function renderShares({ shares }: Sharing, source: Source): Promise<SharedView[]> {
  const faults: Fault[] = [];
  const views: SharedView[] = [];
  for (const share of shares) {
    const { element, attributes, lang, ...others } = completed(share);
    const given = share.title === undefined ? attributes : { ...attributes, heading: share.title };
    const fault = (found: string, expected: string): void =>
      void faults.push({ file: 'publication.yaml', where: `shares, ${share.id}`, found, expected });
    const known = Object.hasOwn(STATIC_ELEMENTS, element) ? STATIC_ELEMENTS[element] : undefined;
    const lacking = known?.needs.find((name) => attributes[name] === undefined);
    if (known === undefined) fault(element, `one of ${Object.keys(STATIC_ELEMENTS).join(', ')}`);
    else if (lacking !== undefined) fault(`no ${lacking}`, `attributes with ${lacking}`);
    else
      await staticView(source, { element, attributes: given, lang, headingLevel: 1, release: RELEASES_OF_PAGE }).then(
        ({ html, title }) => views.push({ ...others, element, attributes, lang, html, title }),
        (error: unknown) => fault(failureText(error, speak('en')).sentences.join(' '), 'a view that the release can show'),
      );
  }
  if (faults.length > 0) throw new PublicationError(faults);
  return views;
}

/** Writes a page and an oEmbed answer for each view, and the list of them, from which they can be made anew. */
export async function writeShares(out: string, sharing: Sharing, views: readonly SharedView[]): Promise<void> {
  for (const view of views) {
    await replaceDocument(out, `${SHARE}/${view.id}.json`, oembedDocument(view, sharing));
    await replaceFile(out, `${SHARE}/${view.id}.html`, Buffer.from(sharePage(view, sharing)));
  }
  await replaceDocument(out, INDEX, sharing);
}

/** Makes the pages anew from what is current now: after a withdrawal none may show withdrawn figures. A view that the current release lacks shows nothing. */
export async function refreshShares(out: string): Promise<void> {
  const text = await readFile(join(out, INDEX), 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const sharing = JSON.parse(text) as Sharing;
  const views: SharedView[] = [];
  for (const share of sharing.shares) {
    const rendered = await renderShares({ ...sharing, shares: [share] }, releasesAt(out)).catch(() => undefined);
    views.push(rendered?.[0] ?? { ...completed(share), title: share.title ?? speak(share.lang).text(sharing.publisher), html: '' });
  }
  await writeShares(out, sharing, views);
}
