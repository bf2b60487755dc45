import { expect } from 'chai';
import '../../components/branch-concentration/define.js';
import '../../components/group/define.js';
import type { ZoBranchConcentration } from '../../components/branch-concentration/branch-concentration.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { manyBranches } from './many-branches.js';
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
    await until(() => count() > 200, 'all rows');
    await press(element, 'End');
    expect(activeOf(element)).to.equal(rowsOf(element).at(-1));
    await expectAccessible(element);
    button.click();
    await element.updateComplete;
    expect(count()).to.equal(30);
  });

  it('draws the marks of the verdicts in their own shape, words where it is too small to say, and a hatch where there is no figure', async () => {
    const element = await shown({ indicator: 'jongeren-profiel', region: 'GM9001', level: 'wijk' });
    element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')!.click();
    await until(() => rowsOf(element).length > 200, 'all rows');
    const withWord = (word: string): Element[] => rowsOf(element).filter((row) => readOut(row).includes(`: ${word};`));
    for (const row of withWord('niet te onderscheiden')) expect(row.querySelector('circle.not-distinguishable')).to.not.equal(null);
    const absent = rowsOf(element).filter((row) => row.querySelector('.absent') !== null);
    expect(absent.length).to.be.greaterThan(0);
    for (const row of absent) {
      expect(row.querySelector('.hatch')).to.not.equal(null);
      const name = row.querySelector('.name')!.textContent!;
      expect(row.textContent!.replaceAll(name, '')).to.not.match(/\d/);
    }
    const small = await shown({ branch: '92', within: 'GM9001' });
    expect(rowsOf(small)).to.have.length.greaterThan(1);
    for (const row of rowsOf(small)) {
      expect(row.querySelector('circle, line')).to.equal(null);
      expect(row.querySelector('.said')!.textContent).to.equal('te klein om iets te zeggen');
      expect(row.querySelector('.count')!.textContent).to.match(/^\d+ op \d/);
      expect(row.textContent).to.not.include('keer');
    }
  });

  it('puts 1 in the middle of the plot and a mark where its quotient is', async () => {
    const element = await shown({ region: 'GM9001' });
    for (const row of rowsOf(element)) {
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

  it('sets counts against inhabitants when a person chooses so, with the rate and base of that', async () => {
    const element = await shown({ region: 'GM9001' });
    const before = rowsOf(element)[0]!.querySelector('.count')!.textContent!;
    await choose(element, 'Afgezet tegen', 'inwoners');
    await until(() => stateOf(element) === 'ready' && textOf(element).includes('per 10.000 inwoners'), 'figures by inhabitant');
    expect(element.getAttribute('per')).to.equal('inwoners');
    expect(rowsOf(element)[0]!.querySelector('.count')!.textContent).to.not.equal(before);
    expect(readOut(rowsOf(element)[0])).to.match(
      /keer zo hoog \(95%-marge .+\); \d+ op [\d.]+ inwoners; .+ vestigingen per 10\.000 inwoners/,
    );
    expect(textOf(element)).to.include('Bevolkingsregister Laagland');
    await choose(element, 'Afgezet tegen', 'vestigingen');
    await until(() => stateOf(element) === 'ready' && !textOf(element).includes('10.000 inwoners'), 'figures by establishment');
    expect(element.hasAttribute('per')).to.equal(false);
  });

  it('stands in the order that a person chooses, with what has no figure last', async () => {
    const element = await shown({ indicator: 'jongeren-profiel', within: 'GM9008', region: 'GM9008' });
    await choose(element, 'Volgorde', 'grootste aantal');
    expect(element.getAttribute('sort')).to.equal('count');
    const counts = rowsOf(element).map((row) => /^[\d.]+/.exec(row.querySelector('.count')?.textContent ?? '')?.[0].replace('.', ''));
    const seen = counts.filter((count) => count !== undefined).map(Number);
    expect(seen).to.deep.equal([...seen].sort((a, b) => b - a));
    expect(counts.slice(0, seen.length)).to.not.include(undefined);
    expect(counts.length).to.be.greaterThan(seen.length);
  });

  it('opens a branch with arrow right, by its name and from the list, and goes back with arrow left', async () => {
    const element = await shown({ region: 'GM9001' });
    const names = (): string[] => rowsOf(element).map((row) => row.getAttribute('data-code')!);
    const top = names();
    await press(element, ...new Array<string>(top.indexOf('G')).fill('ArrowDown'), 'ArrowRight');
    expect(element.getAttribute('within-branch')).to.equal('G');
    expect([...names()].sort()).to.deep.equal(['451', '452', '46', '471', '477']);
    expect(activeOf(element)).to.equal(rowsOf(element)[0]);
    await press(element, 'ArrowLeft');
    expect(names()).to.deep.equal(top);
    expect(activeOf(element)!.getAttribute('data-code')).to.equal('G');
    rowsOf(element)
      .find((row) => row.getAttribute('data-code') === 'I')!
      .querySelector<HTMLElement>('.open')!
      .click();
    await element.updateComplete;
    expect(names().sort()).to.deep.equal(['55', '56']);
    await choose(element, 'Branche', 'Alle branches');
    expect(names()).to.deep.equal(top);
    expect(element.hasAttribute('within-branch')).to.equal(false);
  });

  it('finds a branch of any depth by the name of a trade, and says how many', async () => {
    const element = await shown({ region: 'GM9001' });
    const all = rowsOf(element).length;
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    const look = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    await look('CAFE');
    expect(rowsOf(element).map((row) => row.querySelector('.name')!.textContent!.replace(/\s+/g, ' '))).to.deep.equal([
      'Eet- en drinkgelegenheden ook: café',
    ]);
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal('1 branche gevonden.');
    await expectAccessible(element);
    await look('xyz');
    expect(rowsOf(element)).to.deep.equal([]);
    expect(listOf(element).hasAttribute('aria-activedescendant')).to.equal(false);
    await press(element, 'ArrowDown', 'Enter');
    await expectAccessible(element);
    await look('');
    expect(rowsOf(element)).to.have.length(all);
  });

  const pictures: Record<string, string>[] = [
    { region: 'GM9001' },
    { region: 'GM9001', per: 'inwoners', 'within-branch': 'G', sort: 'certainty' },
    { indicator: 'jongeren-profiel', within: 'GM9008', region: 'GM9008', sort: 'count' },
  ];
  for (const attributes of pictures)
    it(`has in its table what is in its picture: ${Object.values(attributes).join(', ')}`, async () => {
      const element = await shown(attributes);
      const text = (row: Element, part: string): string | undefined =>
        row.querySelector(part)?.firstChild?.parentElement?.textContent?.trim();
      const picture = rowsOf(element).map((row) =>
        row.querySelector('.absent') === null
          ? [
              row.getAttribute('data-code'),
              text(row, '.times'),
              ...(text(row, '.count') ?? '').split(' op '),
              (text(row, '.rate') ?? '').replace(/ per .*/, ''),
            ]
          : [row.getAttribute('data-code'), '–', text(row, '.absent'), '–', '–'],
      );
      element.view = 'table';
      await until(() => element.shadowRoot!.querySelector('tbody tr') !== null, 'table');
      const codes = picture.map(([code]) => code);
      const table = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row, at) => {
        const [, , times, , count, base, value] = [...row.children].map((cell) => cell.textContent!.trim());
        return [codes[at], times, count, base, value];
      });
      expect(table).to.deep.equal(picture);
    });

  it('draws, sorts and searches 300 branches without a frame over 50 ms', async () => {
    const transport = await manyBranches(300);
    const make = async (): Promise<ZoBranchConcentration> => {
      const element = document.createElement('zo-branch-concentration');
      element.fetch = transport;
      for (const [name, value] of Object.entries({ release: RELEASE, indicator: 'vestigingen', region: 'PV61' }))
        element.setAttribute(name, value);
      document.body.append(element);
      await until(() => stateOf(element) === 'ready', 'ready');
      return element;
    };
    // Once to have all that is asked for, and the formats of numbers.
    (await make()).remove();
    await frames();
    let element!: ZoBranchConcentration;
    await expectQuick('draw', async () => {
      element?.remove();
      element = await make();
    });
    const root = element.shadowRoot!;
    const showAll = root.querySelector<HTMLButtonElement>('.more button')!;
    await expectQuick('show all, and fewer', () => showAll.click());
    if (rowsOf(element).length < 60) showAll.click();
    await until(() => rowsOf(element).length === 300, 'all rows');
    await expectQuick('sort', () => (element.sort = element.sort === 'count' ? 'certainty' : 'count'));
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    await expectQuick('search', () => {
      field.value = field.value === '' ? '12' : '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expectQuick('point', () => {
      const row = rowsOf(element)[Math.floor(Math.random() * 300)] ?? rowsOf(element)[0]!;
      row.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    });
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

function rowsOf(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('[role="option"]')];
}

async function choose(element: ZoBranchConcentration, label: string, option: string): Promise<void> {
  const choice = [...element.shadowRoot!.querySelectorAll('label')].find((each) => each.querySelector('span')?.textContent === label)!;
  const select = choice.querySelector('select')!;
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Whether something can be done without a task of 50 ms. Of several tries: on a machine with more to do, any may be held up. */
async function expectQuick(what: string, act: () => unknown): Promise<void> {
  let held: number[] = [];
  for (let tries = 0; tries < 12; tries++) {
    const observed: number[] = [];
    const observer = new PerformanceObserver((list) => observed.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    await act();
    await frames(4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    if (observed.length === 0) return;
    held = observed;
  }
  throw new Error(`${what}: tasks of ${held.map(Math.round).join(', ')} ms, in each of twelve tries`);
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
