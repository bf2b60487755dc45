import { expect } from 'chai';
import '../../components/group/define.js';
import '../../components/indicator-profile/define.js';
import type { ZoIndicatorProfile } from '../../components/indicator-profile/indicator-profile.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';

elementContract({
  tag: 'zo-indicator-profile',
  attributes: { indicator: 'jongeren-kenmerken', region: 'GM9001' },
  empty: { indicator: 'verkoopprijs' },
});

describe('zo-indicator-profile', () => {
  const shown = async (attributes: Record<string, string> = {}, parent?: Element): Promise<ZoIndicatorProfile> => {
    const all = { release: RELEASE, indicator: 'jongeren-kenmerken', region: 'GM9001', ...attributes };
    const element = place('zo-indicator-profile', all, parent);
    await until(
      () => stateOf(element) === 'ready',
      () => `ready, but ${textOf(element)}`,
    );
    await frames();
    return element;
  };

  it('reads out the row at hand and walks with the arrow keys', async () => {
    const element = await shown();
    const rows = rowsOf(element);
    expect(rows).to.have.length(8);
    expect(activeOf(element)).to.equal(rows[0]);
    expect(readOut(rows[0])).to.match(
      /^.+: .+; Bolkerhorst: [\d,]+% \(95%-marge .+ tot .+\); [\d.]+ van [\d.]+ alle jongeren .+; Laagland: [\d,]+%;/,
    );
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(activeOf(element)).to.equal(rows[1]);
    await press(element, 'End', 'ArrowDown');
    expect(activeOf(element)).to.equal(rows.at(-1));
    await press(element, 'Home');
    expect(activeOf(element)).to.equal(rows[0]);
  });

  it('highlights a row, which is no choice of the page, and lets go of it', async () => {
    const element = await shown();
    let chosen = 0;
    element.addEventListener('zo-select', () => chosen++);
    rowsOf(element)[2]!.click();
    await element.updateComplete;
    expect(rowsOf(element)[2]!.getAttribute('aria-selected')).to.equal('true');
    await press(element, 'Escape');
    expect(rowsOf(element).some((row) => row.getAttribute('aria-selected') === 'true')).to.equal(false);
    expect([chosen, element.region]).to.deep.equal([0, 'GM9001']);
  });

  it('shows in its tooltip what it reads out', async () => {
    const element = await shown();
    const row = rowsOf(element)[1]!;
    row.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await element.updateComplete;
    const tooltip = row.querySelector('.tooltip')!;
    expect(tooltip.checkVisibility()).to.equal(true);
    const lines = [...tooltip.querySelectorAll('span')].map(({ textContent }) => textContent);
    expect(readOut(row)).to.equal(`${tooltip.querySelector('strong')!.textContent}: ${lines.join('; ')}`);
  });

  it('draws each bar as long as its figure, and the reference in the same measure', async () => {
    const element = await shown();
    for (const row of rowsOf(element)) {
      const [own, reference] = ['.own', '.reference'].map((part) =>
        Number.parseFloat(row.querySelector(part)!.textContent!.replace(',', '.')),
      );
      const [ownBar, otherBar] = ['.own-bar', '.reference-bar'].map((bar) =>
        Number.parseFloat(row.querySelector(bar)!.getAttribute('width')!),
      );
      expect(ownBar! / otherBar!).to.be.closeTo(own! / reference!, 0.1 * (own! / reference!));
    }
  });

  it('has a hatch with a word and no number in a row without figure, which is last', async () => {
    const element = await shown({ region: 'WK900102', reference: 'parent' });
    const absent = rowsOf(element).filter((row) => row.querySelector('.absent') !== null);
    expect(absent.length).to.be.greaterThan(0);
    expect(rowsOf(element).slice(-absent.length)).to.deep.equal(absent);
    for (const row of absent) {
      expect(row.querySelector('.hatch')).to.not.equal(null);
      expect(row.querySelector('.own-bar')).to.equal(null);
      expect(row.textContent).to.not.match(/\d/);
    }
    expect(textOf(element)).to.match(/Van \d+ (rij|rijen) is er geen cijfer\./);
  });

  it('says that the rows do not add up, in the table too', async () => {
    const element = await shown({ view: 'table' });
    expect(textOf(element)).to.include('De rijen tellen niet op.');
  });

  it('lays one composition beside another of the same region', async () => {
    const element = await shown({ indicator: 'meldingen-rechtsvorm' });
    const row = rowsOf(element).find((each) => each.dataset['code'] === 'bv')!;
    expect(readOut(row)).to.match(/^Bv: hoger; gemelde transacties: [\d,]+%.*; alle vestigingen: [\d,]+%; .*[\d,]+ keer zo groot aandeel$/);
    expect(row.querySelector('.word')!.textContent).to.match(/hoger: \d,\d keer zo groot aandeel/);
    expect(textOf(element)).to.include('duidelijk groter dan bij alle vestigingen');
    expect(textOf(element)).to.not.include('tellen niet op');
    await expectAccessible(element);
  });

  it('follows the region of its group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9001' });
    const element = place('zo-indicator-profile', { indicator: 'jongeren-kenmerken' }, group);
    await until(() => textOf(element).includes('Bolkerhorst'), 'the first region');
    group.setAttribute('region', 'GM9002');
    await until(() => stateOf(element) === 'ready' && !textOf(element).includes('Bolkerhorst'), 'the other region');
  });

  it('fits a telephone of 320 pixels without sideways scrolling, with text of at least 12 pixels', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    document.body.append(narrow);
    const element = await shown({}, narrow);
    expect(element.scrollWidth).to.be.at.most(320);
    const { right } = element.getBoundingClientRect();
    for (const text of element.shadowRoot!.querySelectorAll('.profile span, .profile text')) {
      if (text.textContent!.trim() === '' || text.closest('.visually-hidden') !== null || !text.checkVisibility()) continue;
      expect(parseFloat(getComputedStyle(text).fontSize), text.className.toString()).to.be.at.least(12);
      expect(text.getBoundingClientRect().right, text.textContent!).to.be.at.most(right);
    }
  });
});

function listOf(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[role="listbox"]')!;
}

function rowsOf(element: Element): HTMLElement[] {
  return [...listOf(element).querySelectorAll<HTMLElement>('[role="option"]')];
}

function activeOf(element: Element): Element | null {
  return element.shadowRoot!.getElementById(listOf(element).getAttribute('aria-activedescendant')!);
}

function readOut(row: Element | undefined): string {
  return row!.querySelector('.visually-hidden')!.textContent!;
}

async function press(element: ZoIndicatorProfile, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    listOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}
