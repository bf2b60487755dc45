import { expect } from 'chai';
import { isWhole } from '../case-counts.js';
import { HARMLESS, HOSTILE_TEXTS } from '../hostile/hostile-texts.js';
import { PLANTED_CASES, shiftFor } from '../hostile/planted-cases.js';
import { frames, place, stateOf, until } from './page.js';
import { attributesOf, intrudersIn, plantedTexts, shownWhole, textsIn, type Vocabulary, vocabularyOf } from './planted-page.js';

/** Each shift puts another of the hostile texts in the place of a text: with all sixty, each stands everywhere. */
const SHIFTS = isWhole ? HOSTILE_TEXTS.map((_, shift) => shift) : [7];

const VIEWS = PLANTED_CASES.flatMap(([tag, attributes]) =>
  (attributes.words?.['view'] === undefined ? ['chart', 'table'] : [attributes.words['view']]).map((view) => ({ tag, attributes, view })),
);
type View = (typeof VIEWS)[number];

const shownOf = ({ tag, attributes, view }: View, shift: number): Promise<HTMLElement> =>
  shownWhole(tag, { ...attributesOf(attributes, shift), view });

describe('a release with hostile texts everywhere', function () {
  this.timeout(60_000);
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
        withPeriods: isWhole ? await textsOf(view, shiftFor(view.attributes, HARMLESS.withPeriods)) : [],
        withoutPeriods: await textsOf(view, HARMLESS.withoutPeriods),
      });
    known = vocabularyOf(roots);
  });
  afterEach(() => {
    delete window.ran;
  });

  // One release after another: to make one takes longer than to show it.
  for (const shift of SHIFTS)
    for (const view of VIEWS.filter(({ attributes }) => shiftFor(attributes, shift) === shift))
      it(`is text in ${view.tag} as ${view.view}: ${Object.values(view.attributes.names).join(', ')}, ${shift} places on`, async () => {
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
            lost()
              .map((text) => planted.get(text))
              .join('\n'),
        );
        await frames();
        expect(intrudersIn(shadowRoot!, known)).to.deep.equal([]);
        expect(window.ran).to.equal(undefined);
      });
});

describe('a release with periods that are none', () => {
  it('has no figures for a trend', async () => {
    const [tag, attributes] = PLANTED_CASES.find(([, { needsPeriods }]) => needsPeriods === true)!;
    const element = place<HTMLElement>(tag, attributesOf(attributes, HARMLESS.withPeriods));
    await until(() => stateOf(element) === 'empty', 'nothing to show');
  });
});
