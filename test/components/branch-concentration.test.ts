import { expect } from 'chai';
import '../../components/branch-concentration/define.js';
import '../../components/group/define.js';
import type { ZoBranchConcentration } from '../../components/branch-concentration/branch-concentration.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';

elementContract({
  tag: 'zo-branch-concentration',
  attributes: { indicator: 'vestigingen', region: 'GM9001' },
  empty: { indicator: 'verkoopprijs' },
});

describe('zo-branch-concentration', () => {
  const shown = async (attributes: Record<string, string>, parent?: Element): Promise<ZoBranchConcentration> => {
    const element = place('zo-branch-concentration', { release: RELEASE, indicator: 'vestigingen', ...attributes }, parent);
    await until(() => stateOf(element) === 'ready', `ready, but ${textOf(element)}`);
    await frames();
    return element;
  };

  it('reads out the row at hand and walks with the arrow keys', async () => {
    const element = await shown({ region: 'GM9001' });
    const rows = [...element.shadowRoot!.querySelectorAll('[role="option"]')];
    expect(activeOf(element)).to.equal(rows[0]);
    expect(readOut(rows[0])).to.match(/: .+; .+ keer zo groot aandeel \(95%-marge .+ tot .+\); .+ op .+/);
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(activeOf(element)).to.equal(rows[1]);
    await press(element, 'End', 'ArrowDown');
    expect(activeOf(element)).to.equal(rows.at(-1));
    await press(element, 'Home');
    expect(activeOf(element)).to.equal(rows[0]);
  });

  it('leaves keys that are not its own to the page', async () => {
    const element = await shown({ region: 'GM9001' });
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    listOf(element).dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
  });

  it('highlights a branch, which is no region and tells the page nothing', async () => {
    const element = await shown({ region: 'GM9001' });
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    const row = element.shadowRoot!.querySelector<HTMLElement>('[role="option"]:nth-of-type(3)')!;
    row.click();
    await element.updateComplete;
    expect(row.getAttribute('aria-selected')).to.equal('true');
    await press(element, 'Escape');
    expect(row.getAttribute('aria-selected')).to.equal('false');
    expect(chosen).to.deep.equal([]);
    expect(element.region).to.equal('GM9001');
  });

  it('chooses a region of a branch for the page, and lets go of it', async () => {
    const element = await shown({ branch: '56', level: 'gemeente' });
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    await press(element, 'ArrowDown', 'Enter');
    const { code, level, name, value } = chosen[0]!;
    expect(activeOf(element)!.getAttribute('data-code')).to.equal(code);
    expect([level, element.region]).to.deep.equal(['gemeente', code]);
    expect(readOut(activeOf(element))).to.include(name);
    expect(value).to.be.a('number');
    await press(element, 'Escape');
    expect(chosen[1]!.code).to.equal(null);
    expect(element.region).to.equal(undefined);
  });

  it('shows the clearest of many rows first, and all when asked, by one more button', async () => {
    const element = await shown({ branch: '56', level: 'wijk' });
    const count = (): number => element.shadowRoot!.querySelectorAll('[role="option"]').length;
    expect(count()).to.equal(30);
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')!;
    button.click();
    await element.updateComplete;
    expect(count()).to.be.greaterThan(60);
    await expectAccessible(element);
    button.click();
    await element.updateComplete;
    expect(count()).to.equal(30);
  });

  it('draws the marks of the verdicts in their own shape, and a hatch with a word and no number where there is no figure', async () => {
    const element = await shown({ indicator: 'jongeren-profiel', region: 'GM9001', level: 'wijk' });
    element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')!.click();
    await element.updateComplete;
    const rows = [...element.shadowRoot!.querySelectorAll('[role="option"]')];
    const withWord = (word: string): Element[] => rows.filter((row) => readOut(row).includes(`: ${word};`));
    for (const row of withWord('te klein om iets te zeggen')) {
      expect(row.querySelector('circle')).to.equal(null);
      expect(row.querySelector('.times')!.textContent).to.equal('te klein');
    }
    for (const row of withWord('niet te onderscheiden')) expect(row.querySelector('circle.not-distinguishable')).to.not.equal(null);
    const absent = rows.filter((row) => row.querySelector('.absent') !== null);
    expect(absent.length).to.be.greaterThan(0);
    for (const row of absent) {
      expect(row.querySelector('.hatch')).to.not.equal(null);
      const name = row.querySelector('.name')!.textContent!;
      expect(row.textContent!.replaceAll(name, '')).to.not.match(/\d/);
    }
  });

  it('puts 1 in the middle of the plot and a mark where its quotient is', async () => {
    const element = await shown({ region: 'GM9001' });
    for (const row of element.shadowRoot!.querySelectorAll('[role="option"]')) {
      const reference = row.querySelector('.reference')?.getBoundingClientRect();
      const mark = row.querySelector('.higher, .lower')?.getBoundingClientRect();
      if (reference === undefined || mark === undefined) continue;
      const larger = Number(row.querySelector('.times')!.textContent!.replace(',', '.')) > 1;
      expect(mark.x + mark.width / 2 > reference.x).to.equal(larger);
    }
  });

  it('fits a telephone of 320 pixels without sideways scrolling, with text of at least 12 pixels', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    document.body.append(narrow);
    const element = await shown({ region: 'GM9001' }, narrow);
    expect(element.scrollWidth).to.be.at.most(320);
    for (const text of element.shadowRoot!.querySelectorAll('.rows *'))
      if (text.textContent!.trim() !== '')
        expect(parseFloat(getComputedStyle(text).fontSize), text.className.toString()).to.be.at.least(12);
    const labels = [...element.shadowRoot!.querySelectorAll('.axis text')].map((label) => label.getBoundingClientRect());
    labels.slice(1).forEach((label, i) => expect(label.left).to.be.at.least(labels[i]!.right));
  });

  it('follows the region and highlights it in its group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002' });
    const branches = await shown({}, group);
    const regions = await shown({ branch: '56', level: 'gemeente' }, group);
    const before = textOf(branches);
    const row = regions.shadowRoot!.querySelector<HTMLElement>('[data-code="GM9001"]')!;
    row.click();
    await until(() => stateOf(branches) === 'ready' && textOf(branches) !== before, 'branches of the other region');
    expect(regions.shadowRoot!.querySelector('[aria-selected="true"]')!.getAttribute('data-code')).to.equal('GM9001');
  });

  it('says which region to choose when there is none', async () => {
    const element = place('zo-branch-concentration', { release: RELEASE, indicator: 'vestigingen', level: 'gemeente' });
    await until(() => stateOf(element) === 'idle', 'idle');
    expect(textOf(element)).to.include('Kies een gebied.');
  });
});

function listOf(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[role="listbox"]')!;
}

function activeOf(element: Element): Element | null {
  return element.shadowRoot!.getElementById(listOf(element).getAttribute('aria-activedescendant')!);
}

function readOut(row: Element | null | undefined): string {
  return row!.querySelector('.visually-hidden')!.textContent!;
}

async function press(element: ZoBranchConcentration, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    listOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}
