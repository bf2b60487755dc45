import { expect } from 'chai';
import '../../../components/define.js';
import { ELEMENTS } from '../../states/elements.js';
import { STATES_OF_EVERY_ELEMENT } from '../../states/every-element.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { RELEASE, type ElementState, type ShownElement } from '../../states/state.js';
import { backgroundOf, contrast } from './colours.js';
import { controlsIn } from './keyboard-path.js';
import { until } from '../page.js';
import { showState } from './show-state.js';

/** Elements with a drawing; the others are text. */
const DRAWN = ELEMENTS.filter(({ walked }) => walked !== undefined);
const stateOfElement = (
  { stem, tag, attributes, complete = '.ways' }: ShownElement,
  more: Readonly<Record<string, string>> = {},
): ElementState => ({
  name: stem,
  tag,
  attributes: { release: RELEASE, ...attributes, ...more },
  shows: more['view'] === 'table' ? 'table' : complete,
});
const textAt = (element: Element, selector: string): string =>
  (element.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the guideline for charts of NL Design System', () => {
  for (const each of ELEMENTS) {
    it(`1. ${each.stem} says in text what it shows, above the figure`, async () => {
      const element = await showState(stateOfElement(each));
      expect(textAt(element, '[part="summary"]')).to.match(/\p{L}.+\./u);
      const summary = element.shadowRoot!.querySelector('[part="summary"]')!;
      expect(summary.compareDocumentPosition(element.shadowRoot!.querySelector('[part="figure"]')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });

    it(`5. ${each.stem} has no fact only for who points: each is in the table too`, async () => {
      const element = await showState(stateOfElement(each));
      if (each.walked === undefined) return expect(element.shadowRoot!.querySelector('.tooltip')).to.equal(null);
      const box = element.shadowRoot!.querySelector<HTMLElement>(each.walked)!;
      box.focus();
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }));
      const active = (): Element | null => element.shadowRoot!.getElementById(box.getAttribute('aria-activedescendant') ?? '');
      await until(() => active() !== null, 'what a person asked for');
      const numbers = numbersIn(active()!.textContent!);
      expect(numbers.length).to.be.greaterThan(0);
      const table = await showState(stateOfElement(each, { view: 'table' }));
      const written = [...table.shadowRoot!.querySelectorAll('th, td, caption, .subheading, .summary, .note')].map(
        (cell) => cell.textContent!,
      );
      const inTable = new Set(numbersIn(written.join(' ')));
      expect(numbers.filter((number) => !inTable.has(number))).to.deep.equal([]);
    });

    it(`6. ${each.stem} has a table with a caption and headings, one press away`, async () => {
      const element = await showState(stateOfElement(each));
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.view-choice button')].at(-1)!.click();
      await until(() => element.shadowRoot!.querySelector('table caption') !== null, 'what a person asked for');
      expect(textAt(element, 'caption')).to.not.equal('');
      expect(element.shadowRoot!.querySelectorAll('thead th[scope="col"]').length).to.be.greaterThan(1);
      expect(element.shadowRoot!.querySelectorAll('tbody th[scope="row"]').length).to.be.greaterThan(0);
    });
  }

  for (const each of DRAWN)
    it(`2 and 3. ${each.stem} names what is drawn, in its legend and at what is drawn`, async () => {
      const element = await showState(stateOfElement(each));
      const named = element.shadowRoot!.querySelectorAll('.legend li, .legend-title, .pairs button');
      expect(named.length).to.be.greaterThan(0);
      for (const entry of named) expect(`${entry.textContent!.trim()}${entry.getAttribute('aria-label') ?? ''}`).to.not.equal('');
    });

  it('4. lines differ in dash and marker, dots and bars in form, what has no figure in its hatch', async () => {
    const trend = await showState(stateOfElement(ELEMENTS[3]!, { regions: 'GM9002 GM9003 GM9008' }));
    const forms = [...trend.shadowRoot!.querySelectorAll('.legend .line-swatch')].map((swatch) => {
      const dash = getComputedStyle(swatch.querySelector('.line')!).strokeDasharray;
      return `${dash} ${swatch.querySelector('.marker')?.getAttribute('d') ?? ''} ${swatch.querySelector('.band') === null ? '' : 'band'}`;
    });
    expect(forms.length).to.be.greaterThan(3);
    expect(new Set(forms).size).to.equal(forms.length);
    const map = await showState(STATES_OF_ONE_ELEMENT.find(({ name }) => name === 'region-map: with withheld figures')!);
    const hatches = [...map.shadowRoot!.querySelectorAll('.legend .hatch')].map((hatch) => hatch.innerHTML);
    expect(hatches.length).to.be.greaterThan(0);
    expect(new Set(hatches).size).to.equal(hatches.length);
  });
});

describe('critical tests of Chartability', () => {
  for (const scheme of ['light', 'dark'])
    it(`low contrast: borders of what is pressed and lines of charts differ 3 to 1 from what is behind, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const each of ELEMENTS) {
        const element = await showState(stateOfElement(each));
        const behind = backgroundOf(element.shadowRoot!.querySelector('.frame')!);
        const borders = controlsIn(element).filter(
          (control) =>
            /^(button|select|input)$/.test(control.localName) &&
            parseFloat(getComputedStyle(control).borderTopWidth) > 0 &&
            control.getAttribute('aria-disabled') !== 'true' &&
            getComputedStyle(control).borderTopStyle !== 'none',
        );
        const faint = borders.filter((control) => contrast(getComputedStyle(control).borderTopColor, behind) < 3);
        expect(
          faint.map(({ outerHTML }) => outerHTML.slice(0, 80)),
          each.stem,
        ).to.deep.equal([]);
        const lines = [
          ...element.shadowRoot!.querySelectorAll(
            '.line, .axis:not(svg, text), .marker, .swatch, .own-bar, .reference-bar, circle.region, line.reference',
          ),
        ];
        const faintLines = lines.filter((line) => {
          const { stroke, fill, borderTopColor } = getComputedStyle(line);
          const drawn = line.localName === 'line' ? [stroke] : line instanceof SVGElement ? [stroke, fill] : [borderTopColor];
          const colours = drawn.filter((colour) => /^(rgb|color|ok)/.test(colour));
          return colours.length > 0 && Math.max(...colours.map((colour) => contrast(colour, behind))) < 3;
        });
        expect(
          faintLines.map(({ outerHTML }) => outerHTML.slice(0, 80)),
          each.stem,
        ).to.deep.equal([]);
        element.remove();
      }
    });

  for (const each of DRAWN) {
    it(`only visual: a screen reader gets name, kind and each point of ${each.stem} in words`, async () => {
      const element = await showState(stateOfElement(each));
      const box = element.shadowRoot!.querySelector(each.walked!)!;
      const named =
        box.getAttribute('aria-label') ?? element.shadowRoot!.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent;
      expect(named?.trim()).to.match(/\p{L}/u);
      for (const drawing of element.shadowRoot!.querySelectorAll('svg, canvas'))
        expect(drawing.closest('[aria-hidden="true"]'), drawing.outerHTML.slice(0, 80)).to.not.equal(null);
    });

    it(`no interaction cues: ${each.stem} says how to walk through it`, async () => {
      const element = await showState(stateOfElement(each));
      const box = element.shadowRoot!.querySelector(each.walked!)!;
      const help = element.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!)!;
      expect(help.textContent).to.match(/pijl/i);
    });

    it(`controls override assistive technology: ${each.stem} leaves shortcuts with Alt, Ctrl and Meta alone`, async () => {
      const element = await showState(stateOfElement(each));
      const box = element.shadowRoot!.querySelector<HTMLElement>(each.walked!)!;
      box.focus();
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
        for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'Enter', ' ', 'Escape']) {
          const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, composed: true, cancelable: true });
          box.dispatchEvent(event);
          expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
        }
      const elsewhere = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
      document.body.dispatchEvent(elsewhere);
      expect(elsewhere.defaultPrevented).to.equal(false);
    });
  }

  for (const each of ELEMENTS) {
    it(`no explanation, no title: ${each.stem} has a heading, its unit, a caveat and an explanation`, async () => {
      const state = STATES_OF_EVERY_ELEMENT.find(({ name }) => name === `${each.stem}: with its explanation open`)!;
      const element = await showState(state);
      expect(element.shadowRoot!.querySelector('[part="heading"]')!.role).to.equal('heading');
      expect(textAt(element, '[part="heading"]')).to.not.equal('');
      expect(textAt(element, '.explained-section')).to.not.equal('');
      expect(textAt(element, '.caveat')).to.match(/Let op: ./);
    });

    it(`tedious: ${each.stem} is passed in few presses of Tab, however many figures it has`, async () => {
      const element = await showState(stateOfElement(each));
      const inFigure = controlsIn(element).filter(
        (control) => control.tabIndex >= 0 && control.closest('[part="figure"]') !== null && control.localName !== 'a',
      );
      expect(inFigure.length).to.be.at.most(8);
    });

    it(`user style: ${each.stem} follows font, size and colours of the page and of the reader`, async () => {
      document.documentElement.style.font = '40px monospace';
      document.documentElement.style.fontSize = '32px';
      const element = await showState(stateOfElement(each));
      element.style.setProperty('--zo-color-text', 'rgb(1, 2, 3)');
      const { fontFamily, fontSize, color } = getComputedStyle(element.shadowRoot!.querySelector('.summary')!);
      expect({ fontFamily, fontSize, color }).to.deep.equal({ fontFamily: 'monospace', fontSize: '32px', color: 'rgb(1, 2, 3)' });
    });
  }
});

/** Numbers as they are written; a minus sign is of the number. */
function numbersIn(text: string): string[] {
  return text.match(/[-−]?\d[\d.,]*\d|\d/g) ?? [];
}
