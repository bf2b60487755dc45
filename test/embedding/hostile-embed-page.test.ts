import { expect } from 'chai';
import { EMBEDDED_ATTRIBUTES, EMBEDDED_ELEMENTS } from '../../src/exporting/embed-address.js';
import { atRest, until } from '../components/page.js';
import { openWhole, plantedTexts, textsIn, together, type Vocabulary } from '../components/planted-page.js';
import { hostilePlaces } from '../hostile/hostile-sample.js';
import { HARMLESS, HOSTILE_TEXTS } from '../hostile/hostile-texts.js';
import { PLANTED_CASES, plantedAttributes, shiftFor, type PlantedCase } from '../hostile/planted-cases.js';
import { heard } from './frames.js';
import { PublishedPage } from './published-page.js';

const CASES = PLANTED_CASES.filter(([tag]) => EMBEDDED_ELEMENTS.has(tag));
/** All that an address may bring, and some that it may not. */
const NAMES = [...EMBEDDED_ATTRIBUTES, 'id', 'lang', 'scheme', 'release', 'color-action', 'heading', 'onclick', 'style', 'actions'];
const ELEMENTS = [...EMBEDDED_ELEMENTS];

/** What an address brings of a text, as a form writes it: of half a letter a sign that it is none. */
const sentAs = (text: string): string => new URLSearchParams({ text }).get('text')!;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
async function openCase(tag: string, each: PlantedCase, shift: number): Promise<{ page: PublishedPage; element: HTMLElement }> {
  const query = new URLSearchParams({ element: tag, ...plantedAttributes(each, shift) });
  const page = await PublishedPage.open(`?${query.toString()}`, shift);
  const element = await page.settled(tag);
  await openWhole(element);
  return { page, element };
}

before(async function () {
  const { ok } = await fetch('/hosted/embed/embed.js', { method: 'HEAD' });
  if (!ok) this.skip();
});

describe('the page for frames, of a release with hostile texts everywhere', function () {
  this.timeout(60_000);
  /** What is on the page of each case without anything hostile. */
  const known = new Map<PlantedCase, Vocabulary>();
  const canBeAsked = (each: PlantedCase, shift: number): boolean =>
    Object.values(plantedAttributes(each, shift)).every((value) => sentAs(value) === value);

  before(async function () {
    this.timeout(240_000);
    for (const place of Object.values(HARMLESS))
      for (const [tag, each] of CASES) {
        const { page } = await openCase(tag, each, shiftFor(each, place));
        known.set(each, together(known.get(each) ?? new Map(), page.vocabulary));
        page.close();
      }
  });

  // One release after another: to make one takes longer than to show it.
  for (const place of hostilePlaces(1))
    for (const [tag, each] of CASES.filter(([, each]) => canBeAsked(each, shiftFor(each, place))))
      it(`has them as text: ${tag}, ${Object.values(each.names).join(', ')}, ${place} places on`, async () => {
        const shift = shiftFor(each, place);
        const { page, element } = await openCase(tag, each, shift);
        const heading = (): string => plain(element.shadowRoot!.querySelector('[part=heading]')!.textContent);
        await until(
          // Not `document.title`, which leaves out signs that control a terminal.
          () => plain(page.document.querySelector('title')!.textContent) === heading(),
          () => `a title, not ${page.document.title}`,
        );
        const texts = [...(await plantedTexts(shift)).values()].map((text) => text.replace(/[ \n]+/g, ' '));
        const shown = textsIn(page.document.body);
        expect(texts.filter((text) => shown.includes(text)).length).to.be.greaterThan(4);
        await page.expectClean(known.get(each)!, `shift ${shift}`);
        page.close();
      });
});

describe('the page for frames, with hostile texts in its address', () => {
  const addressOf = (element: string, text: string): string =>
    `?${new URLSearchParams([['element', element], ...NAMES.map((name) => [name, text] as [string, string]), [text, text]]).toString()}`;

  for (const tag of ELEMENTS)
    it(`shows ${tag} and no more than that`, async function () {
      const places = hostilePlaces(2);
      this.timeout(60_000 + places.length * 20_000);
      const vocabularies: Vocabulary[] = [];
      // A list of two is asked for otherwise than one.
      for (const path of [`?element=${tag}`, addressOf(tag, 'Mq8'), addressOf(tag, 'Mq8 Mq9')]) {
        const page = await PublishedPage.open(path, HARMLESS.withoutPeriods);
        await atRest(await page.settled(tag));
        vocabularies.push(page.vocabulary);
        page.close();
      }
      const attributes = new Set(vocabularies.flatMap((each) => [...each.get(tag)!]));
      for (const place of places) {
        const text = HOSTILE_TEXTS[place]!;
        const page = await PublishedPage.open(
          `${addressOf(tag, text)}#?secret=${encodeURIComponent(sentAs(text))}`,
          HARMLESS.withoutPeriods,
        );
        const element = await page.settled(tag);
        expect([...attributes], text).to.include.members(element.getAttributeNames());
        await page.expectClean(together(...vocabularies), text);
        page.close();
      }
    });

  it('says that it knows no element of that name, in a text', async function () {
    const places = hostilePlaces(4);
    this.timeout(60_000 + places.length * 5_000);
    const open = async (name: string): Promise<PublishedPage> => {
      const page = await PublishedPage.open(`?element=${encodeURIComponent(name)}&id=${encodeURIComponent(name)}`, HARMLESS.withoutPeriods);
      await until(() => page.document.querySelector('body > p') !== null, 'a sentence');
      return page;
    };
    const page = await open('mark');
    const known = page.vocabulary;
    page.close();
    for (const place of places) {
      const text = HOSTILE_TEXTS[place]!;
      const sent = sentAs(text);
      heard.length = 0;
      const page = await open(sent);
      expect(page.document.body.textContent).to.include(sent);
      await page.expectClean(known, text);
      await until(() => heard.length > 0, 'a height');
      expect(new Set(heard.map(({ data }) => Object.keys(data).join())), text).to.deep.equal(new Set(['type,v,id,height']));
      page.close();
    }
  });
});
