import { expect } from 'chai';
import '../../components/define.js';
import { preferWords } from '../../src/language/learn.js';
import { isWhole } from '../case-counts.js';
import { HARMLESS, HOSTILE_TEXTS, plantedName } from '../hostile/hostile-texts.js';
import { ELEMENTS } from '../states/elements.js';
import type { ShownElement } from '../states/state.js';
import { textOf } from './element-contract.js';
import { openOwnFile, ownFileField } from './own-file.js';
import { frames, place, stateOf, until } from './page.js';
import { intrudersIn, textsIn, vocabularyOf, type Vocabulary } from './planted-page.js';

const RELEASE = '/releases/releases.json';
const TEXTS = isWhole ? HOSTILE_TEXTS : HOSTILE_TEXTS.filter((_, i) => i % 6 === 0);
/** Where a hostile text is no address of ours: nothing is there. */
const onlyOurs: typeof fetch = (input, init) =>
  new URL(String(input)).pathname.startsWith('/releases/') ? fetch(input, init) : Promise.resolve(new Response('', { status: 404 }));

function placeWith(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = place<HTMLElement & { fetch?: typeof fetch }>(tag, {});
  element.fetch = onlyOurs;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** All that a page may fill from an address of its own, but for its title. */
function namesOf(tag: string): string[] {
  const { observedAttributes } = customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] };
  return observedAttributes.filter((name) => name !== 'heading');
}

const isSettled = (element: Element): boolean => /idle|ready|empty|failed/.test(stateOf(element) ?? '');
const plain = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();

/** All that the states of an element consist of, with nothing hostile in it. */
async function vocabulary({ tag, attributes, complete = '.ways' }: ShownElement): Promise<Vocabulary> {
  const states: Readonly<Record<string, string>>[] = [
    {},
    { release: RELEASE },
    { release: RELEASE, ...attributes },
    { release: RELEASE, ...attributes, view: 'table' },
    { release: RELEASE, ...attributes, actions: 'nowhere.json' },
    { release: 'nowhere.json', ...attributes },
  ];
  const placed = states.map((each) => placeWith(tag, { heading: 'Kop', ...each }));
  for (const element of placed)
    await until(
      () => isSettled(element) && (stateOf(element) !== 'ready' || element.shadowRoot!.querySelector('.ways') !== null),
      `${tag} without anything hostile`,
    );
  await until(() => placed[2]!.shadowRoot!.querySelector(complete) !== null, 'all that comes later');
  await frames();
  const known = vocabularyOf(placed.map(({ shadowRoot }) => shadowRoot!));
  for (const element of placed) element.remove();
  return known;
}

describe('hostile texts of the page', () => {
  afterEach(() => {
    delete window.ran;
  });

  for (const element of ELEMENTS)
    it(`in every attribute of ${element.tag} are text`, async function () {
      const { tag, attributes } = element;
      this.timeout(300_000);
      const known = await vocabulary(element);
      const names = namesOf(tag);
      expect(names).to.include.members(['release', 'lang', 'actions', ...Object.keys(attributes)]);
      for (const text of TEXTS) {
        const titled = placeWith(tag, { release: RELEASE, ...attributes, heading: text });
        const others = names.map((name) => placeWith(tag, { release: RELEASE, ...attributes, [name]: text }));
        for (const element of [titled, ...others])
          await until(
            () => isSettled(element),
            () => `an end of ${element.outerHTML}: ${textOf(element)}`,
          );
        await frames();
        expect(plain(titled.shadowRoot!.querySelector('.heading')!.textContent)).to.equal(plain(text));
        for (const element of [titled, ...others]) {
          expect(intrudersIn(element.shadowRoot!, known), element.outerHTML).to.deep.equal([]);
          element.remove();
        }
        expect(window.ran).to.equal(undefined);
      }
    });

  it('in words that it prefers are text', async () => {
    const [first] = ELEMENTS;
    const { tag, attributes } = first!;
    const known = await vocabulary(first!);
    for (const text of TEXTS) {
      preferWords('nl', { shared: { frame: { table: text, caveat: text, explanation: text } } });
      const element = place<HTMLElement>(tag, { release: RELEASE, ...attributes });
      await until(() => stateOf(element) === 'ready', 'a figure');
      await until(() => plain(textsIn(element.shadowRoot!)).split(plain(text)).length > 3, `three times ${text}`);
      expect(intrudersIn(element.shadowRoot!, known)).to.deep.equal([]);
      expect(window.ran).to.equal(undefined);
      element.remove();
    }
    preferWords('nl', { shared: {} });
  });
});

describe("hostile texts in a person's own file", () => {
  it('are text, in its name, its headers and its codes: where it was opened, on a map, in a table and in a trend', async function () {
    this.timeout(240_000);
    const harmless = await ownFilePage(HARMLESS.withoutPeriods);
    await harmless.open('aantal', 'GM0', 'controles.csv');
    const known = vocabularyOf(harmless.roots);
    const { open, roots } = await ownFilePage(7);
    for (const text of HOSTILE_TEXTS.filter((each) => !each.includes('\u0000'))) {
      await open(text, text, `${text}.csv`);
      for (const root of roots) expect(intrudersIn(root, known), root.host.localName).to.deep.equal([]);
      expect(window.ran).to.equal(undefined);
    }
  });
});

interface OwnFilePage {
  readonly roots: readonly ShadowRoot[];
  /** A file with one good code, one that is none, and a header above its figures. */
  open(header: string, code: string, name: string): Promise<void>;
}

/** A group with a planted release, a place to open a file, and figures that show it. */
async function ownFilePage(shift: number): Promise<OwnFilePage> {
  const group = place('zo-group', { release: `/planted/${shift}/release.json` });
  const [indicator, level, region] = ['drugsmisdrijven', 'gemeente', 'GM9001'].map((name) => plantedName(name, shift)) as [
    string,
    string,
    string,
  ];
  const figures = [
    place<HTMLElement>('zo-region-map', { indicator, level }, group),
    place<HTMLElement>('zo-region-map', { indicator, level, view: 'table' }, group),
    place<HTMLElement>('zo-trend-line', { indicator, region }, group),
  ];
  const local = place<HTMLElement>('zo-local-data', { level }, group);
  const roots = [local, ...figures].map(({ shadowRoot }) => shadowRoot!);
  await until(() => ownFileField(local) !== null, 'a place to open a file');
  for (const figure of figures) {
    await until(
      () => stateOf(figure) === 'ready',
      () => `${figure.localName}, but ${textOf(figure)}`,
    );
    await until(() => figure.shadowRoot!.querySelector('.ways') !== null, 'all that comes later');
  }
  return {
    roots,
    async open(header, code, name) {
      const [quotedHeader, quotedCode, good] = [header, code, region].map((text) => `"${text.replaceAll('"', '""')}"`);
      const rows = [`code;jaar;${quotedHeader}`, `${good};2019;12`, `${good};2020;14`, `${quotedCode};2020;3`];
      await openOwnFile(local, rows.join('\r\n'), name);
      await until(() => textsIn(local.shadowRoot!).includes(plain(name)), `the file ${name}`);
      for (const root of roots)
        await until(
          () => plain(textsIn(root)).includes(plain(header)),
          () => `its header ${header} in ${root.host.localName}: ${root.textContent}`,
        );
      await frames();
    },
  };
}
