import { expect } from 'chai';
import '../../components/branch-concentration/define.js';
import type { ZoBranchConcentration } from '../../components/branch-concentration/branch-concentration.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const FUNNEL = { indicator: 'vestigingen', branch: '56', view: 'funnel' };

elementContract({ tag: 'zo-branch-concentration', attributes: FUNNEL });

describe('zo-branch-concentration as a funnel', () => {
  const shown = async (attributes: Record<string, string> = {}, parent?: Element): Promise<ZoBranchConcentration> => {
    const element = place('zo-branch-concentration', { release: RELEASE, ...FUNNEL, ...attributes }, parent);
    await until(
      () => stateOf(element) === 'ready' && hasIn(boxOf(element), '.dots'),
      () => `a funnel, but ${textOf(element)}`,
    );
    await frames();
    return element;
  };

  it('is reached by its button, and left by the others', async () => {
    const element = place('zo-branch-concentration', { release: RELEASE, ...FUNNEL, view: 'chart' });
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(buttonsOf(element).map((button) => button.textContent)).to.deep.equal(['Grafiek', 'Trechter', 'Tabel']);
    buttonsOf(element)[1]!.click();
    await until(() => boxOf(element) !== null, 'the funnel');
    expect(pressed(element)).to.deep.equal(['Trechter']);
    expect(element.getAttribute('view')).to.equal('funnel');
    buttonsOf(element)[0]!.click();
    await until(() => boxOf(element) === null, 'the list');
    expect(element.shadowRoot!.querySelector('.row-list')).to.not.equal(null);
  });

  it('is the list for the branches of a region, whatever view is asked', async () => {
    const element = place('zo-branch-concentration', { release: RELEASE, indicator: 'vestigingen', region: 'GM9001', view: 'funnel' });
    await until(() => stateOf(element) === 'ready' && hasIn(element.shadowRoot, '.row-list'), 'the list');
    await frames(6);
    expect(pressed(element)).to.deep.equal(['Grafiek']);
    expect(boxOf(element)).to.equal(null);
  });

  it('can be walked with the arrow keys to every dot, each of which is read out', async () => {
    const element = await shown({ region: 'GM9001' });
    const dots = [...boxOf(element)!.querySelectorAll('.dots')].reduce((sum, path) => sum + path.getAttribute('d')!.match(/M/g)!.length, 0);
    expect(readOut(element)).to.match(
      /^Bolkerhorst: .+; (in|boven|onder) de trechter; \d+ geteld, [\d.,]+ verwacht; .+ keer zo groot aandeel/,
    );
    const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
    const names = new Set<string>();
    // A walk without a plan, the same each time.
    for (let step = 1, turn = 7; step < 5000 && names.size < dots; step++, turn = (turn * 16_807) % 2_147_483_647) {
      names.add(nameOf(element));
      await press(element, keys[turn % 4]!);
    }
    expect(names.size).to.equal(dots);
  }).timeout(60_000);

  it('says of the region under the pointer what it says of it by keyboard', async () => {
    const element = await shown({ region: 'GM9001' });
    const box = boxOf(element)!.getBoundingClientRect();
    const ring = boxOf(element)!.querySelector('.chosen-dot')!;
    const point = { clientX: box.x + Number(ring.getAttribute('cx')), clientY: box.y + Number(ring.getAttribute('cy')) };
    boxOf(element)!.dispatchEvent(new PointerEvent('pointermove', point));
    await element.updateComplete;
    const tooltip = boxOf(element)!.querySelector('.tooltip')!;
    expect(tooltip.querySelector('strong')!.textContent).to.equal('Bolkerhorst');
    const lines = [...tooltip.querySelectorAll('span')].map(({ textContent }) => textContent);
    expect(`Bolkerhorst: ${lines.join('; ')}`).to.equal(readOut(element));
    expect(tooltip.getBoundingClientRect().right).to.be.at.most(box.right + 1);
  });

  it('names the region in focus, chooses another by key and click, and lets go of it', async () => {
    const element = await shown({ region: 'GM9001' });
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    expect(boxOf(element)!.querySelector('.chosen-name')!.textContent).to.equal('Bolkerhorst');
    await press(element, 'ArrowRight', 'Enter');
    const { name, code, value } = chosen[0]!;
    await until(() => boxOf(element)!.querySelector('.chosen-name')?.textContent === name, `the name ${name}`);
    expect(element.region).to.equal(code);
    expect(value).to.be.a('number');
    await press(element, 'Escape');
    expect(chosen[1]!.code).to.equal(null);
    await until(() => boxOf(element)!.querySelector('.chosen-name') === null, 'no name');
  });

  it('has all that it shows in its table, what is expected and where it lies too', async () => {
    const element = await shown({ region: 'GM9001' });
    const said = readOut(element);
    buttonsOf(element)[2]!.click();
    await until(() => element.shadowRoot!.querySelector('tbody tr') !== null, 'the table');
    const headers = [...element.shadowRoot!.querySelectorAll('thead th')].map((header) => header.textContent!.replace('↕', '').trim());
    expect(headers).to.include.members(['Verwacht', 'Trechter', 'Oordeel', 'Aantal']);
    const row = [...element.shadowRoot!.querySelectorAll('tbody tr')].find((each) => each.textContent!.includes('Bolkerhorst'))!;
    for (const cell of row.querySelectorAll('td')) expect(said).to.include(cell.textContent!.trim());
  });

  it('leaves out what is withheld and says how many', async () => {
    const element = await shown({ indicator: 'drugsmisdrijven', branch: '', level: 'buurt', region: 'BU90010101' });
    expect(textOf(element)).to.match(/Van (\d+) buurten is er geen cijfer\..*\d+ buurten staan niet in de grafiek, wel in de tabel\./);
  });

  it('fits a telephone of 320 pixels without sideways scrolling, with its buttons beside each other', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    document.body.append(narrow);
    const element = await shown({ region: 'GM9001' }, narrow);
    expect(element.scrollWidth).to.be.at.most(320);
    const right = element.getBoundingClientRect().right;
    for (const button of buttonsOf(element)) expect(button.getBoundingClientRect().right).to.be.at.most(right);
    for (const text of boxOf(element)!.querySelectorAll('svg text')) {
      const { left, right: end } = text.getBoundingClientRect();
      expect(left).to.be.at.least(element.getBoundingClientRect().left);
      expect(end).to.be.at.most(right + 1);
      expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    }
    await expectAccessible(element);
  });
});

function boxOf(element: Element): Element | null {
  return element.shadowRoot!.querySelector('.funnel-box');
}

function hasIn(place: ParentNode | null, selector: string): boolean {
  return place?.querySelector(selector) instanceof Element;
}

function buttonsOf(element: Element): HTMLButtonElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.view-choice button')];
}

function pressed(element: Element): string[] {
  return buttonsOf(element).flatMap((button) => (button.ariaPressed === 'true' ? [button.textContent!] : []));
}

function readOut(element: Element): string {
  return element.shadowRoot!.getElementById('funnel-active')!.textContent!.replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  return readOut(element).split(':')[0]!;
}

async function press(element: ZoBranchConcentration, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    boxOf(element)!.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}
