import { expect } from 'chai';
import { EMBEDDED_ATTRIBUTES } from '../../src/exporting/embed-address.js';
import { EMBED_WAYS } from '../../src/exporting/embed-snippets.js';
import { stateOf, until } from '../components/page.js';
import { intrudersIn, openWhole, plantedTexts, textsIn, vocabularyOf, type Vocabulary } from '../components/planted-page.js';
import { hostilePlaces } from '../hostile/hostile-sample.js';
import { HARMLESS, HOSTILE_TEXTS, plantedName } from '../hostile/hostile-texts.js';
import { PublishedPage } from './published-page.js';

/** Those of which a page is made; the others are for publication.yaml and for a shell: see test/exporting/embed-snippets.test.ts. */
const WAYS = EMBED_WAYS.filter((way) => way !== 'wordpress' && way !== 'static');
const PREVIEW = '.box > :not(span)';

/** What a builder gave: its page, and each code as a page that it is put in reads it. */
interface Built {
  readonly page: PublishedPage;
  readonly codes: ReadonlyMap<string, Document>;
}

/** The builder with a region that was found by its name, and all ways to put the figure in a page, one after another. */
async function build(hash: string, shift: number): Promise<Built> {
  const page = await PublishedPage.open(`builder.html#${hash}`, shift);
  const preview = await page.settled(PREVIEW);
  if (stateOf(preview) === 'ready') {
    await openWhole(preview);
    await until(() => preview.shadowRoot!.querySelector('[role=listbox]') !== null, 'all that comes later');
  }
  const select = page.document.querySelector<HTMLSelectElement>('#choose-way')!;
  const code = page.document.querySelector<HTMLTextAreaElement>('#code')!;
  const codes = new Map<string, Document>();
  for (const way of WAYS) {
    select.value = way;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => code.value !== '', 'code');
    codes.set(way, new DOMParser().parseFromString(code.value, 'text/html'));
  }
  return { page, codes };
}

/** As a person does who goes to the field and types. */
async function findRegion({ document }: PublishedPage, code: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#find-region')!;
  const list = document.querySelector<HTMLSelectElement>('#found-region')!;
  field.dispatchEvent(new Event('focus'));
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(
    () => list.options.length > 0,
    () => `a region with code ${code}: ${document.body.innerText}`,
  );
}

const codesKnown = ({ codes }: Built): ReadonlyMap<string, Vocabulary> =>
  new Map([...codes].map(([way, code]) => [way, vocabularyOf([code])]));

before(async function () {
  const { ok } = await fetch('/hosted/embed/builder.js', { method: 'HEAD' });
  if (!ok) this.skip();
});

function expectCodes({ codes }: Built, known: ReadonlyMap<string, Vocabulary>, what: string): void {
  for (const [way, code] of codes) expect(intrudersIn(code, known.get(way)!), `${what}, ${way}`).to.deep.equal([]);
}

describe('the builder, of a release with hostile texts everywhere', () => {
  it('has them as text: in its lists, in what is found, in the preview, and in the code', async function () {
    const shifts = hostilePlaces(2);
    this.timeout(60_000 + shifts.length * 20_000);
    const hashFor = (shift: number): string =>
      new URLSearchParams({ element: 'zo-trend-line', indicator: plantedName('drugsmisdrijven', shift) }).toString();
    const open = async (shift: number): Promise<Built> => {
      const built = await build(hashFor(shift), shift);
      await findRegion(built.page, plantedName('GM9001', shift));
      return built;
    };
    const harmless = await open(HARMLESS.withoutPeriods);
    const [known, knownCodes] = [harmless.page.vocabulary, codesKnown(harmless)];
    harmless.page.close();
    for (const shift of shifts.map((place) => place | 1)) {
      const built = await open(shift);
      const texts = [...(await plantedTexts(shift)).values()].map((text) => text.replace(/[ \n]+/g, ' '));
      const shown = textsIn(built.page.document.body);
      expect(texts.filter((text) => shown.includes(text)).length).to.be.greaterThan(8);
      await built.page.expectClean(known, `shift ${shift}`);
      expectCodes(built, knownCodes, `shift ${shift}`);
      built.page.close();
    }
  });
});

describe('the builder, with hostile texts in its address', () => {
  it('has them as text in its lists and in the code', async function () {
    const places = hostilePlaces(3);
    this.timeout(60_000 + places.length * 20_000);
    const hashWith = (text: string): string =>
      new URLSearchParams([
        ['element', 'zo-trend-line'],
        ...[...EMBEDDED_ATTRIBUTES, 'id', 'lang', 'scheme', 'release', 'color-action', 'width', 'way'].map((name) => [name, text]),
      ]).toString();
    const harmless = await build(hashWith('Mq8'), HARMLESS.withoutPeriods);
    const [known, knownCodes] = [harmless.page.vocabulary, codesKnown(harmless)];
    harmless.page.close();
    for (const place of places) {
      const text = HOSTILE_TEXTS[place]!;
      const built = await build(hashWith(text), HARMLESS.withoutPeriods);
      await built.page.expectClean(known, text);
      expectCodes(built, knownCodes, text);
      built.page.close();
    }
  });
});
