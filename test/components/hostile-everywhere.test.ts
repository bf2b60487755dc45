import { expect } from 'chai';
import { isWhole } from '../case-counts.js';
import { HARMLESS, HOSTILE_TEXTS } from '../hostile/hostile-texts.js';
import { frames, place, stateOf, until } from './page.js';
import {
  attributesOf,
  intrudersIn,
  PLANTED_CASES,
  plantedTexts,
  shownWhole,
  textsIn,
  type Vocabulary,
  vocabularyOf,
} from './planted-page.js';

/** Each shift puts another of the hostile texts in the place of a text: with all sixty, each stands everywhere. */
const SHIFTS = isWhole ? HOSTILE_TEXTS.map((_, shift) => shift) : [7];

const VIEWS = PLANTED_CASES.flatMap(([tag, attributes]) =>
  (attributes.words?.['view'] === undefined ? ['chart', 'table'] : [attributes.words['view']]).map((view) => ({ tag, attributes, view })),
);
type View = (typeof VIEWS)[number];

/** With periods that are none a trend has nothing to show. */
const shiftFor = ({ attributes }: View, shift: number): number => (attributes.needsPeriods === true ? shift | 1 : shift);
const shownOf = ({ tag, attributes, view }: View, shift: number): Promise<HTMLElement> =>
  shownWhole(tag, { ...attributesOf(attributes, shift), view });

describe('a release with hostile texts everywhere', () => {
  let known: Vocabulary;
  /** Texts of the release that are shown, by view, with periods planted and without. */
  const shown = new Map<View, Record<keyof typeof HARMLESS, readonly string[]>>();

  before(async function () {
    this.timeout(240_000);
    const roots: ParentNode[] = [];
    const textsOf = async (view: View, shift: number): Promise<readonly string[]> => {
      const { shadowRoot } = await shownOf(view, shift);
      roots.push(shadowRoot!);
      const texts = textsIn(shadowRoot!);
      return [...(await plantedTexts(shift))].flatMap(([text, planted]) => (texts.includes(planted) ? [text] : []));
    };
    for (const view of VIEWS)
      shown.set(view, {
        withPeriods: isWhole ? await textsOf(view, shiftFor(view, HARMLESS.withPeriods)) : [],
        withoutPeriods: await textsOf(view, HARMLESS.withoutPeriods),
      });
    known = vocabularyOf(roots);
  });
  afterEach(() => {
    delete window.ran;
  });

  for (const view of VIEWS)
    it(`is text in ${view.tag} as ${view.view}: ${Object.values(view.attributes.names).join(', ')}`, async function () {
      this.timeout(SHIFTS.length * 30_000);
      for (const shift of new Set(SHIFTS.map((each) => shiftFor(view, each)))) {
        const { shadowRoot } = await shownOf(view, shift);
        const planted = await plantedTexts(shift);
        const texts = shown.get(view)![shift % 2 === 0 ? 'withPeriods' : 'withoutPeriods'];
        const lost = (): string[] => {
          const here = textsIn(shadowRoot!);
          return texts.filter((text) => !here.includes(planted.get(text)!.replace(/[ \n]+/g, ' ')));
        };
        expect(texts.length).to.be.greaterThan(4);
        await until(
          () => lost().length === 0,
          () =>
            `${shift}: ${lost()
              .map((text) => planted.get(text))
              .join('\n')}`,
        );
        await frames();
        expect(intrudersIn(shadowRoot!, known), `${shift}`).to.deep.equal([]);
        expect(window.ran, `${shift}`).to.equal(undefined);
        shadowRoot!.host.remove();
      }
    });
});

describe('a release with periods that are none', () => {
  it('has no figures for a trend', async () => {
    const [tag, attributes] = PLANTED_CASES.find(([, { needsPeriods }]) => needsPeriods === true)!;
    const element = place<HTMLElement>(tag, attributesOf(attributes, HARMLESS.withPeriods));
    await until(() => stateOf(element) === 'empty', 'nothing to show');
  });
});
