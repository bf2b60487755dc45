import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embeddedView } from '../../src/exporting/embed-address.js';
import { EMBED_WAYS, embedSnippet, type EmbedPlaces, type EmbedWay } from '../../src/exporting/embed-snippets.js';
import { HOSTILE_TEXTS } from '../hostile/hostile-texts.js';

const SITE = 'https://cijfers.example/vb/';
const PLACES: EmbedPlaces = {
  site: SITE,
  module: { path: 'embed/cdn/zo.0123456789ab.js', integrity: 'sha384-abc' },
  shares: [{ id: 'kaart', element: 'zo-region-map', attributes: { level: 'gemeente', indicator: 'x' }, lang: 'nl' }],
};
const view = (search: string): ReturnType<typeof embeddedView> => embeddedView(search);
const code = (way: EmbedWay, search: string, title = 'Titel'): string => embedSnippet(way, view(search), title, PLACES).code;

describe('what to put in a page', () => {
  it('as an element: the script under a name that never changes, with its integrity', () => {
    expect(code('element', '?element=zo-region-map&indicator=x&level=gemeente&lang=en')).toBe(
      `<script type="module" src="${SITE}embed/cdn/zo.0123456789ab.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<zo-region-map release="${SITE}releases.json" indicator="x" level="gemeente" lang="en"></zo-region-map>`,
    );
  });

  it('as an element with colours and a scheme: as a style sheet has them', () => {
    expect(code('element', '?element=zo-trend-line&indicator=x&color-action=0b5a8f&scheme=auto')).toMatch(
      /^<style>\n {2}zo-trend-line \{\n {4}--zo-color-action: #0b5a8f;\n {4}color-scheme: light dark;\n {2}\}\n<\/style>\n<script /,
    );
  });

  it('as a frame: with a title, its colours in the address, and the script that follows its height', () => {
    expect(code('frame', '?element=zo-trend-line&indicator=x&color-action=0b5a8f&scheme=dark', 'A "b" & c')).toBe(
      `<iframe class="zo-embed" src="${SITE}embed/index.html?element=zo-trend-line&amp;indicator=x&amp;scheme=dark&amp;color-action=0b5a8f" title="A &quot;b&quot; &amp; c" width="100%" height="600" frameborder="0" loading="lazy"></iframe>
<script async src="${SITE}embed/cdn/zo-embed.js"></script>`,
    );
  });

  it('in WordPress: the address of its page, or the lines that give it one', () => {
    const shared = embedSnippet('wordpress', view('?element=zo-region-map&indicator=x&level=gemeente'), '', PLACES);
    expect(shared).toEqual({ code: `${SITE}share/kaart.html`, isShared: true });
    const other = embedSnippet('wordpress', view('?element=zo-region-map&indicator=x&level=wijk&lang=en'), '', PLACES);
    expect(other.isShared).toBe(false);
    expect(other.code).toBe(`shares:
  - id: region-map-x-wijk
    element: zo-region-map
    attributes:
      indicator: "x"
      level: "wijk"
    lang: en`);
  });

  it('without script: the command that writes it', () => {
    expect(code('static', '?element=zo-trend-line&indicator=x&regions=GM1+GM2')).toBe(
      `npx zicht-op render ${SITE}releases.json --element zo-trend-line --indicator x --regions 'GM1 GM2' > figure.html`,
    );
    expect(code('static', "?element=zo-trend-line&indicator=x'%3B+rm+-rf+~")).toContain(`--indicator 'x'\\''; rm -rf ~' >`);
  });

  it.each(['react', 'vue', 'angular', 'svelte'] as const)('in %s: the element, and the door that registers it', (way) => {
    const text = code(way, '?element=zo-region-map&indicator=x&level=gemeente');
    expect(text).toContain("import '@zicht-op/widgets/region-map/define';");
    expect(text).toContain(`<zo-region-map release="${SITE}releases.json" indicator="x" level="gemeente"></zo-region-map>`);
  });

  it.each(EMBED_WAYS.filter((way) => way !== 'wordpress' && way !== 'static'))('takes what stands in an address for a text: %s', (way) => {
    const hostile = '"><script>alert(1)</script>{{x}}${y}`\\';
    const text = code(way, `?element=zo-trend-line&indicator=${encodeURIComponent(hostile)}`, hostile);
    expect(text).not.toContain('<script>alert');
    if (way !== 'frame') expect(text).not.toMatch(/\{\{x|\$\{y|`\\/);
  });
});

/** What no address brings (half a letter), and what no command line can have. */
const WRITABLE = HOSTILE_TEXTS.map((text) => new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\u0000', ''));
const searchOf = (text: string): string =>
  `?${new URLSearchParams({ element: 'zo-trend-line', indicator: text, region: text }).toString()}`;

describe('hostile texts of an address', () => {
  it.each(WRITABLE)('are text in publication.yaml: %j', (text) => {
    const { shares } = parse(code('wordpress', searchOf(text))) as { shares: object[] };
    expect(shares).toEqual([
      { id: expect.stringMatching(/^[a-z0-9-]+$/) as string, element: 'zo-trend-line', attributes: { indicator: text, region: text } },
    ]);
  });

  it.each(WRITABLE)('are text to a shell: %j', (text) => {
    const command = code('static', searchOf(text))
      .replace(/^npx zicht-op/, `printf '%s\\0'`)
      .replace(/ > figure\.html$/, '');
    const given = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split('\0');
    expect(given).toEqual(['render', `${SITE}releases.json`, '--element', 'zo-trend-line', '--indicator', text, '--region', text, '']);
  });
});
