import { expect } from 'chai';
import '../../components/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { hostilePlaces } from '../hostile/hostile-sample.js';
import { HARMLESS, plantedName } from '../hostile/hostile-texts.js';
import { find, findAll, placeMap, press, ready } from './map-page.js';
import { frames, until } from './page.js';
import { intrudersIn, plantedTexts, textsIn, together, type Vocabulary, vocabularyOf } from './planted-page.js';
import { fileOf } from './taking-page.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Finds a region by its code, goes there, goes into it, and takes the picture along. After each step something looks at what there is. */
async function walk(shift: number, look: (root: ParentNode, step: string) => void): Promise<ZoRegionMap> {
  const [indicator, level, code] = ['woningen-meer-bezit', 'gemeente', 'GM9001'].map((name) => plantedName(name, shift)) as [
    string,
    string,
    string,
  ];
  const element = await placeMap({ release: `/planted/${shift}/release.json`, indicator, level, drill: '' });
  await until(() => find(element, '.ways') !== null, 'what it is taken along with');
  const field = find<HTMLInputElement>(element, '.find input')!;
  field.focus();
  field.value = code;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(
    () => findAll(element, '.find [role="option"]').length > 0,
    () => `a region with code ${code}: ${find(element, '.find')!.textContent}`,
  );
  look(element.shadowRoot!, 'what was found');
  for (const key of ['ArrowDown', 'Enter']) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
  }
  await ready(element);
  await until(() => find(element, '.overlay .chosen') !== null, 'the region that was found');
  look(element.shadowRoot!, 'where it is');
  await press(element, 'Enter');
  await until(() => findAll(element, '.crumbs li').length > 1, 'a way back');
  await ready(element);
  await frames();
  look(element.shadowRoot!, 'within it');
  const svg = await (await fileOf(element, 'svg')).text();
  look(new DOMParser().parseFromString(svg, 'image/svg+xml'), 'the picture');
  return element;
}

describe('a map of a release with hostile texts everywhere', () => {
  afterEach(() => {
    delete window.ran;
  });

  it('has them as text in what is found, in the way back, and in the picture that is taken along', async function () {
    const places = hostilePlaces(2);
    this.timeout(60_000 + places.length * 20_000);
    const steps: Vocabulary[] = [];
    await walk(HARMLESS.withoutPeriods, (root) => steps.push(vocabularyOf([root])));
    const known = together(...steps);
    for (const shift of places.map((place) => place | 1)) {
      const texts = [...(await plantedTexts(shift)).values()].map(plain);
      await walk(shift, (root, step) => {
        expect(intrudersIn(root, known), `${step}, ${shift}`).to.deep.equal([]);
        const shown = plain(textsIn(root));
        expect(texts.filter((text) => shown.includes(text)).length, `${step}, ${shift}`).to.be.greaterThan(2);
      });
      expect(window.ran).to.equal(undefined);
    }
  });
});
