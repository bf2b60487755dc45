import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import type { DrillDetail, SelectDetail } from '../../components/shared/events.js';
import { expectAccessible } from './element-contract.js';
import { boxOf, find, findAll, placeMap, press, ready, recording, subheadingOf, textAt, walkTo } from './map-page.js';
import { atRest, place, until } from './page.js';

const fieldOf = (element: Element): HTMLInputElement => find<HTMLInputElement>(element, '.find input')!;
const optionsOf = (element: Element): string[] =>
  findAll(element, '.find [role="option"]').map((option) => option.textContent!.replace(/\s+/g, ' ').trim());
const crumbsOf = (element: Element): string[] => findAll(element, '.crumbs li').map((crumb) => crumb.textContent!.trim());

/** The option that the keyboard is at, by what the field says. */
function activeOf(element: Element): string | undefined {
  const id = fieldOf(element).getAttribute('aria-activedescendant');
  if (id === null) return undefined;
  const option = find(element, `#${id}`)!;
  expect(option.getAttribute('aria-selected')).to.equal('true');
  return option.textContent!.replace(/\s+/g, ' ').trim();
}

/** Whether the middle of the chosen region lies within the map. */
function isChosenInSight(element: Element): boolean {
  const [box, region] = [boxOf(element), find(element, '.overlay .chosen')!].map((each) => each.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  const [x, y] = [region.x + region.width / 2, region.y + region.height / 2];
  return x >= box.x && x <= box.right && y >= box.y && y <= box.bottom;
}

/** Looks for something, and waits until all levels have been searched. */
async function look(element: ZoRegionMap, text: string): Promise<string[]> {
  fieldOf(element).focus();
  fieldOf(element).value = text;
  fieldOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await until(() => !textAt(element, '.find-found').includes('nog opgehaald'), 'all levels');
  return optionsOf(element);
}

async function keys(element: ZoRegionMap, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('zo-region-map: finding a region', () => {
  it('is a combobox with a list, by the pattern of ARIA', async () => {
    const element = await placeMap({ drill: '' });
    const field = fieldOf(element);
    expect([field.role ?? field.getAttribute('role'), field.getAttribute('aria-autocomplete')]).to.deep.equal(['combobox', 'list']);
    expect(textAt(element, `#${field.getAttribute('aria-labelledby')}`)).to.equal('Zoek op naam of code');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    const list = find(element, `#${field.getAttribute('aria-controls')}`)!;
    expect([list.getAttribute('role'), list.checkVisibility()]).to.deep.equal(['listbox', false]);
    expect(activeOf(element)).to.equal(undefined);
    await look(element, 'boll');
    await look(element, 'bolk');
    expect([field.getAttribute('aria-expanded'), list.checkVisibility()]).to.deep.equal(['true', true]);
    await keys(element, 'ArrowDown');
    await expectAccessible(element);
  });

  it('finds by name, code and place, without accents and in any order of words', async () => {
    const element = await placeMap({ drill: '' });
    expect((await look(element, 'sant plaver'))[0]).to.equal('Sânt Plaverburg · gemeente in Buitenzoom');
    expect((await look(element, 'PLAVERBURG SÂNT'))[0]).to.match(/^Sânt Plaverburg/);
    expect((await look(element, 'ruskersluis elzegast'))[0]).to.match(/^Elzegast-Ruskersluis/);
    expect((await look(element, 'elzegastruskersluis'))[0]).to.match(/^Elzegast-Ruskersluis/);
    expect(await look(element, 'gm9001')).to.have.length(1);
    expect(await look(element, '9001')).to.satisfy((found: string[]) => found[0]!.startsWith('Bolkerhorst ·'));
    expect(await look(element, 'centrum bolkerhorst')).to.deep.equal(['Bolkerhorst-Centrum · wijk in Bolkerhorst']);
    const [first, ...others] = await look(element, 'vlierbuurt bolkerhorst');
    expect([first, others]).to.deep.equal(['Vlierbuurt · buurt in Bolkerhorst', []]);
    expect(await look(element, 'nergenshuizen')).to.deep.equal([]);
    expect(textAt(element, '.find-found')).to.equal('Er is geen gebied gevonden met deze naam of code.');
    expect(fieldOf(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('asks for names when a person comes to it, once, and only for those of the levels that can be shown', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ drill: 'wijk' }, { fetch });
    take();
    fieldOf(element).focus();
    await look(element, 'bolk');
    expect(take()).to.deep.equal(['regions/provincie', 'regions/wijk']);
    boxOf(element).focus();
    await look(element, 'dorle');
    expect(take()).to.deep.equal([]);
    element.remove();

    const part = recording();
    const within = await placeMap({ level: 'buurt', within: 'GM9001' }, { fetch: part.fetch });
    part.take();
    expect(await look(within, 'vlierbuurt')).to.deep.equal(['Vlierbuurt · buurt in Bolkerhorst']);
    expect(part.take().filter((file) => file.includes('buurt'))).to.deep.equal([]);
  });

  it('is used by keyboard alone: down, up, home, end, Escape and Enter', async () => {
    const element = await placeMap({ drill: '' });
    const found = await look(element, 'bolker');
    expect(found.length).to.be.greaterThan(3);
    await keys(element, 'ArrowDown', 'ArrowDown');
    expect(activeOf(element)).to.equal(found[1]);
    await keys(element, 'ArrowUp', 'ArrowUp');
    expect(activeOf(element)).to.equal(found.at(-1));
    await keys(element, 'ArrowDown');
    expect(activeOf(element)).to.equal(found[0]);
    await keys(element, 'End');
    expect(activeOf(element)).to.equal(found.at(-1));
    await keys(element, 'Home');
    expect(activeOf(element)).to.equal(found[0]);
    await keys(element, 'ArrowLeft');
    expect([activeOf(element), fieldOf(element).selectionStart]).to.deep.equal([undefined, 5]);
    await keys(element, 'Escape');
    expect([fieldOf(element).value, find(element, '.find-found')!.checkVisibility()]).to.deep.equal(['bolker', false]);
    await keys(element, 'ArrowDown', 'Enter');
    expect([element.region, fieldOf(element).value]).to.deep.equal(['GM9001', 'Bolkerhorst']);
    expect(element.shadowRoot!.activeElement === fieldOf(element)).to.equal(true);
    expect([fieldOf(element).selectionStart, fieldOf(element).selectionEnd]).to.deep.equal([0, 'Bolkerhorst'.length]);
    await keys(element, 'Escape');
    expect(fieldOf(element).value).to.equal('');
  });

  it('chooses nothing by Enter that a person has not heard, unless it can be no other', async () => {
    const element = await placeMap({ drill: '' });
    const [first] = await look(element, 'bolk');
    await keys(element, 'Enter');
    expect([element.region, activeOf(element)]).to.deep.equal([undefined, first]);
    await look(element, 'bolkerhorst');
    await keys(element, 'Enter');
    expect(element.region).to.equal('GM9001');
    await look(element, 'bolkersluis centrum');
    await keys(element, 'Enter');
    await ready(element);
    expect(element.region).to.equal('WK900200');
  });

  it('goes to where a smaller region is shown, and chooses it there', async () => {
    const element = await placeMap({ drill: '' });
    const [went, chosen]: [DrillDetail[], SelectDetail[]] = [[], []];
    element.addEventListener('zo-drill', (event) => went.push(event.detail));
    element.addEventListener('zo-select', (event) => chosen.push(event.detail));
    await look(element, 'vlierbuurt bolkerhorst');
    await keys(element, 'Enter');
    await until(() => chosen.length > 0, 'chosen');
    await ready(element);
    expect(chosen).to.have.length(1);
    expect(chosen[0]).to.include({ code: 'BU90010002', name: 'Vlierbuurt', level: 'buurt', period: '2025' });
    expect(went).to.deep.equal([{ code: 'WK900100', name: 'Bolkerhorst-Centrum', level: 'buurt' }]);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten', 'Bolkerhorst', 'Bolkerhorst-Centrum']);
    expect(textAt(element, '.summary')).to.match(/^Vlierbuurt: /);
    // From there back to a gemeente: to where that is shown.
    await look(element, 'halmerburg');
    await keys(element, 'Enter');
    await until(() => element.region === 'GM9008', 'the other');
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten']);
    expect(element.shadowRoot!.activeElement === fieldOf(element)).to.equal(true);
  });

  it('finds on a map of one level only what it shows', async () => {
    const element = await placeMap();
    expect(await look(element, 'centrum')).to.deep.equal([]);
    expect(await look(element, 'halmer')).to.deep.equal(['Halmerburg · gemeente in Buitenzoom']);
    findAll(element, '.find [role="option"]')[0]!.click();
    await element.updateComplete;
    expect(element.region).to.equal('GM9008');
  });

  it('finds on a map of some regions these and what is in them', async () => {
    const list = await placeMap({ regions: 'GM9001 GM9008', drill: '' });
    expect(await look(list, 'bolkersluis')).to.deep.equal([]);
    const found = await look(list, 'centrum');
    expect(found.filter((text) => text.includes('wijk in'))).to.deep.equal([
      'Bolkerhorst-Centrum · wijk in Bolkerhorst',
      'Halmerburg-Centrum · wijk in Halmerburg',
    ]);
    await walkTo(list, 'Bolkerhorst');
    await press(list, 'Enter');
    await ready(list);
    expect(await look(list, 'halmerburg centrum')).to.deep.equal(['Halmerburg-Centrum · wijk in Halmerburg']);
    list.remove();

    const province = await placeMap({ within: 'PV61', drill: '' });
    expect(await look(province, 'kolledonk')).to.deep.equal([]);
    const [wijk] = await look(province, 'bolkerhorst centrum');
    expect(wijk).to.equal('Bolkerhorst-Centrum · wijk in Bolkerhorst');
    await keys(province, 'Enter');
    await until(() => province.region === 'WK900100', 'chosen');
    expect(crumbsOf(province)).to.deep.equal(['Buitenzoom', 'Bolkerhorst']);
  });

  it('brings a region that it finds in sight on a map that is enlarged', async () => {
    const element = await placeMap();
    for (let i = 0; i < 4; i++) await press(element, '+');
    for (const name of ['Wolverzijl', 'Bolkerhorst', 'Esdoornhorst']) {
      const before = element.region;
      await look(element, name);
      await keys(element, 'Enter');
      await until(() => element.region !== before, name);
      await element.updateComplete;
      await until(() => isChosenInSight(element), `${name} in sight`);
    }
  });

  it('enlarges the map for a region that is hardly seen, where a person can make it whole again', async () => {
    const narrow = place('div', {});
    narrow.style.width = '320px';
    for (const tools of ['find zoom', 'find']) {
      const element = await placeMap({ level: 'buurt', tools }, { parent: narrow });
      await look(element, 'vlierbuurt bolkerhorst');
      await keys(element, 'Enter');
      await until(() => find(element, '.overlay .chosen') !== null, 'the region');
      const side = (): number => {
        const { width, height } = find<SVGPathElement>(element, '.overlay .chosen')!.getBBox();
        return Math.max(width, height);
      };
      if (tools === 'find') {
        await atRest(element);
        expect(side()).to.be.below(12);
      } else {
        await until(
          () => Math.abs(side() - 24) < 1,
          () => `24 pixels, not ${side()}`,
        );
        expect(isChosenInSight(element)).to.equal(true);
        findAll(element, '.zoom button').at(-1)!.click();
        await until(() => side() < 12, 'the whole map');
      }
      element.remove();
    }
  });

  it('says to a screen reader what was found when a person stops typing, and not at each letter', async () => {
    const element = await placeMap({ drill: '' });
    let said: string[] = [];
    const status = find(element, '.find [role="status"]')!;
    const watch = new MutationObserver(() => said.push(status.textContent!.trim()));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await look(element, 'lelie');
    await until(() => said.length > 0, 'said');
    said = [];
    // All at once, as a page that is held up between two letters may take these for words.
    for (const text of ['h', 'ha', 'hal', 'halm', 'halmerburg centrum']) void look(element, text);
    await until(() => said.length > 0, 'said');
    expect(said).to.deep.equal(['1 gebied gevonden.']);
    watch.disconnect();
  });

  it('finds in the levels that could be fetched, says which could not, and asks for those again', async () => {
    let isIll = true;
    const element = await placeMap(
      { drill: 'wijk' },
      {
        fetch: async (input, init) =>
          isIll && String(input).includes('/regions/wijk.') ? new Response('', { status: 500 }) : fetch(input, init),
      },
    );
    expect(await look(element, 'bolkerhorst')).to.deep.equal(['Bolkerhorst · gemeente in Buitenzoom']);
    expect(textAt(element, '.find-found')).to.include('De wijken kunnen nu niet worden gezocht.');
    isIll = false;
    boxOf(element).focus();
    expect(await look(element, 'bolkerhorst centrum')).to.deep.equal(['Bolkerhorst-Centrum · wijk in Bolkerhorst']);
  });

  it('has a button that clears it, and closes when a person goes on', async () => {
    const element = await placeMap({ drill: '' });
    await look(element, 'bolk');
    const clear = find<HTMLButtonElement>(element, '.find-clear')!;
    expect(clear.getAttribute('aria-label')).to.equal('Wis de zoekterm');
    clear.click();
    await element.updateComplete;
    expect([fieldOf(element).value, find(element, '.find-found')!.checkVisibility()]).to.deep.equal(['', false]);
    await look(element, 'bolk');
    boxOf(element).focus();
    await element.updateComplete;
    expect(find(element, '.find-found')!.checkVisibility()).to.equal(false);
  });

  it('goes to the region that was chosen last, when two are chosen in a row', async () => {
    const element = await placeMap({ drill: '' });
    await look(element, 'vlierbuurt bolkerhorst');
    fieldOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    fieldOf(element).value = 'halmerburg centrum';
    fieldOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    await keys(element, 'Enter');
    await until(() => element.region === 'WK900800', 'the last');
    await ready(element);
    expect(subheadingOf(element)).to.match(/^wijken in Halmerburg/);
  });

  it('goes nowhere when the page puts the map elsewhere meanwhile', async () => {
    const element = await placeMap({ drill: '' });
    const went: DrillDetail[] = [];
    element.addEventListener('zo-drill', (event) => went.push(event.detail));
    await look(element, 'vlierbuurt bolkerhorst');
    fieldOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    element.level = 'wijk';
    await until(() => subheadingOf(element).startsWith('alle wijken'), 'what the page asked for');
    await atRest(element);
    expect(subheadingOf(element)).to.match(/^alle wijken/);
    expect([crumbsOf(element), went]).to.deep.equal([['alle wijken'], []]);
  });

  it('leaves the list within a page that is 320 pixels wide', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    document.body.append(narrow);
    const element = await placeMap({ drill: '' }, { parent: narrow });
    await look(element, 'bolk');
    const list = find(element, '.find-found')!.getBoundingClientRect();
    const frame = narrow.getBoundingClientRect();
    expect([list.x >= frame.x, list.right <= frame.right]).to.deep.equal([true, true]);
    for (const option of findAll(element, '.find [role="option"]')) expect(option.getBoundingClientRect().height).to.be.at.least(44);
    await expectAccessible(element);
  });
});
