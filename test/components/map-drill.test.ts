import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import type { DrillDetail, SelectDetail } from '../../components/shared/events.js';
import { expectAccessible, textOf } from './element-contract.js';
import {
  activeOption,
  boxOf,
  canvasOf,
  find,
  findAll,
  pixelsOf,
  placeMap,
  pointOf,
  press,
  ready,
  recording,
  subheadingOf,
  textAt,
  walkTo,
} from './map-page.js';
import { frames, stateOf, until } from './page.js';

const crumbsOf = (element: Element): string[] => findAll(element, '.crumbs li').map((crumb) => crumb.textContent!.trim());
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

async function goIn(element: ZoRegionMap, name: string): Promise<void> {
  await walkTo(element, name);
  await press(element, 'Enter');
  await ready(element);
}

describe('zo-region-map: going into regions and back', () => {
  it('goes from provincie to gemeente, wijk and buurt with Enter and back with Escape, and never loses the keyboard', async () => {
    const element = await placeMap({ level: 'provincie', drill: '' });
    const went: DrillDetail[] = [];
    element.addEventListener('zo-drill', (event) => went.push(event.detail));
    const pages = history.length;
    boxOf(element).focus();
    const names: string[] = [];
    for (const [level, shown] of [
      ['gemeente', 'gemeenten'],
      ['wijk', 'wijken'],
      ['buurt', 'buurten'],
    ] as const) {
      const name = activeOption(element).split(':')[0]!;
      names.push(name);
      await sendKeys({ press: 'Enter' });
      await ready(element);
      expect(subheadingOf(element)).to.match(new RegExp(`^${shown} in ${name} ·`));
      expect(went.at(-1)).to.include({ name, level });
      expect(crumbsOf(element)).to.deep.equal(['alle provincies', ...names]);
      expect(focused(element) === boxOf(element)).to.equal(true);
    }
    expect(went.map(({ code }) => code!.slice(0, 2))).to.deep.equal(['PV', 'GM', 'WK']);
    for (const name of [...names].reverse()) {
      await sendKeys({ press: 'Escape' });
      await ready(element);
      // The keyboard is at the region that one came out of.
      expect(activeOption(element)).to.match(new RegExp(`^${name}:`));
      expect(focused(element) === boxOf(element)).to.equal(true);
    }
    expect(went.at(-1)).to.deep.equal({ code: null, name: 'alle provincies', level: 'provincie' });
    expect(subheadingOf(element)).to.match(/^alle provincies ·/);
    expect(went).to.have.length(6);
    expect([history.length, location.hash]).to.deep.equal([pages, '']);
  });

  it('asks at each level only for what it shows, and for nothing on the way back', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ drill: '' }, { fetch });
    take();
    await goIn(element, 'Bolkerhorst');
    const place = /^(regions|geometry)\/gemeente\/GM9001(\.wijk)?$|^tables\/woningen-meer-bezit\/wijk\/GM9001$|^regions\/gemeente\.parts$/;
    const forWijken = take();
    expect(forWijken.filter((file) => !place.test(file))).to.deep.equal([]);
    expect(forWijken).to.include('geometry/gemeente/GM9001.wijk');
    await press(element, 'Enter');
    await ready(element);
    expect(take()).to.deep.equal([
      'geometry/gemeente/GM9001.buurt',
      'regions/gemeente/GM9001.buurt',
      'tables/woningen-meer-bezit/buurt/GM9001',
    ]);
    await press(element, 'Escape');
    await ready(element);
    await press(element, 'Escape');
    await ready(element);
    await press(element, 'Enter');
    await ready(element);
    expect(take()).to.deep.equal([]);
  });

  it('shows in a wijk its own buurten, and no others of the gemeente', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    await press(element, 'Enter');
    await ready(element);
    const within = crumbsOf(element).at(-1)!;
    const drilled = await codesOf(element);
    element.remove();
    const all = await codesOf(await placeMap({ level: 'buurt', within: 'GM9001' }));
    expect(drilled.length).to.be.within(2, all.length - 1);
    const wijk = (code: string): string => code.slice(2, 8);
    expect(new Set(drilled.map(wijk)).size, within).to.equal(1);
    expect(all.filter((code) => wijk(code) === wijk(drilled[0]!))).to.have.members(drilled);
  });

  it('goes in by a double click, and chooses by one', async () => {
    const element = await placeMap({ drill: '' });
    const point = await pointOf(element, 'Bolkerhorst');
    const init = { ...point, bubbles: true, composed: true };
    boxOf(element).dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
    await element.updateComplete;
    expect(element.region).to.equal('GM9001');
    expect(subheadingOf(element)).to.match(/^alle gemeenten/);
    boxOf(element).dispatchEvent(new MouseEvent('click', { ...init, detail: 2 }));
    boxOf(element).dispatchEvent(new MouseEvent('dblclick', { ...init, detail: 2 }));
    await ready(element);
    expect(subheadingOf(element)).to.match(/^wijken in Bolkerhorst/);
    expect(element.region).to.equal('GM9001');
  });

  it('goes by a double click into the region of the first click, though the words that it changed moved the map', async () => {
    const element = await placeMap({ drill: '' });
    const init = { ...(await pointOf(element, 'Bolkerhorst')), bubbles: true, composed: true };
    boxOf(element).dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
    element.style.transform = `translateY(${boxOf(element).clientHeight}px)`;
    await element.updateComplete;
    boxOf(element).dispatchEvent(new MouseEvent('click', { ...init, detail: 2 }));
    boxOf(element).dispatchEvent(new MouseEvent('dblclick', { ...init, detail: 2 }));
    await ready(element);
    expect([element.region, subheadingOf(element)]).to.satisfy(
      ([region, text]: string[]) => region === 'GM9001' && /^wijken in Bolkerhorst/.test(text!),
    );
  });

  it('chooses with the space bar and goes in with Enter; without `drill` both choose', async () => {
    const element = await placeMap({ drill: '' });
    await walkTo(element, 'Bolkerhorst');
    await press(element, ' ');
    expect([element.region, subheadingOf(element)]).to.satisfy(([region, text]: string[]) => region === 'GM9001' && /^alle/.test(text!));
    expect(textAt(element, '#map-help')).to.match(/spatiebalk.*Ga met Enter het gebied in\.$/);
    await press(element, 'Enter');
    await ready(element);
    expect(textAt(element, '#map-help')).to.match(/Ga met Enter het gebied in\. Ga terug met Escape\.$/);
    element.remove();
    const flat = await placeMap();
    for (const key of [' ', 'Enter']) {
      flat.region = undefined as never;
      await flat.updateComplete;
      await walkTo(flat, 'Bolkerhorst');
      await press(flat, key);
      expect(flat.region, key).to.equal('GM9001');
    }
    expect(textAt(flat, '#map-help')).to.not.match(/Enter|Escape/);
    expect(find(flat, '.crumbs, .way-in') === null).to.equal(true);
  });

  it('has a button into the region in focus, for who has no keyboard; then the keyboard is in the map', async () => {
    const element = await placeMap({ drill: '' });
    expect(textAt(element, '.way-in')).to.equal('Kies een gemeente en bekijk de wijken.');
    element.region = 'GM9001';
    await element.updateComplete;
    const button = find<HTMLButtonElement>(element, 'button.way-in')!;
    expect(button.textContent!.trim()).to.equal('Bekijk de wijken in Bolkerhorst');
    button.focus();
    button.click();
    button.click();
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten', 'Bolkerhorst']);
    await until(() => focused(element) === boxOf(element), 'focus in the map');
  });

  it('goes back by its crumbs, which say where one is', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    await press(element, 'Enter');
    await ready(element);
    const nav = find(element, 'nav.crumbs')!;
    expect(nav.getAttribute('aria-label')).to.equal('Plaats');
    const current = findAll(element, '.crumbs [aria-current]');
    expect(current.map((each) => [each.getAttribute('aria-current'), each.textContent])).to.deep.equal([
      ['location', crumbsOf(element)[2]],
    ]);
    expect(findAll(element, '.crumbs button').map((button) => button.textContent)).to.deep.equal(['alle gemeenten', 'Bolkerhorst']);
    await expectAccessible(element);
    const first = find(element, '.crumbs button')!;
    first.focus();
    first.click();
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten']);
    expect(activeOption(element)).to.match(/^Bolkerhorst:/);
    expect(focused(element) === boxOf(element)).to.equal(true);
  });

  it('says to a screen reader where one is, once one went somewhere', async () => {
    const element = await placeMap({ drill: '' });
    expect(textAt(element, '.crumbs [role="status"]')).to.equal('');
    await goIn(element, 'Bolkerhorst');
    expect(textAt(element, '.crumbs [role="status"]')).to.equal('wijken in Bolkerhorst');
    element.period = '2023';
    await ready(element);
    expect(textAt(element, '.crumbs [role="status"]')).to.equal('wijken in Bolkerhorst');
    await press(element, 'Escape');
    await ready(element);
    expect(textAt(element, '.crumbs [role="status"]')).to.equal('alle gemeenten');
  });

  it('leaves the focus where a person has put it meanwhile', async () => {
    const element = await placeMap({ drill: '', region: 'GM9001' });
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    const button = find<HTMLButtonElement>(element, 'button.way-in')!;
    button.focus();
    button.click();
    elsewhere.focus();
    await ready(element);
    await frames();
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('draws what is around a place, at once and on the way out no more', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    await frames();
    const inked = (each: Element): number => pixelsOf(canvasOf(each)).filter((value, i) => i % 4 === 3 && value > 0).length;
    const withContext = inked(element);
    const [width, height] = [canvasOf(element).width, canvasOf(element).height];
    const alone = await placeMap({ level: 'wijk', within: 'GM9001', drill: '' });
    expect([canvasOf(alone).width, canvasOf(alone).height]).to.deep.equal([width, height]);
    expect(withContext).to.be.greaterThan(inked(alone) + 200);
    await press(element, 'Escape');
    await ready(element);
    const home = await placeMap({ drill: '' });
    await frames();
    expect(inked(element)).to.equal(inked(home));
  });

  it('goes through the levels that the page names', async () => {
    const element = await placeMap({ drill: 'buurt' });
    expect(textAt(element, '.way-in')).to.equal('Kies een gemeente en bekijk de buurten.');
    await goIn(element, 'Bolkerhorst');
    expect(subheadingOf(element)).to.match(/^buurten in Bolkerhorst/);
    // Nothing smaller is shown: there Enter chooses.
    await press(element, 'Enter');
    expect(element.region).to.match(/^BU9001/);
    expect(find(element, '.way-in') === null).to.equal(true);
  });

  it('says so when a level that the page names is not there', async () => {
    const element = await placeMap({ drill: '' });
    element.drill = 'buurtje';
    await until(() => stateOf(element) === 'failed', 'failed');
    expect(textOf(element)).to.match(/buurtje/);
    element.drill = 'wijk';
    await ready(element);
    expect(textAt(element, '.way-in')).to.equal('Kies een gemeente en bekijk de wijken.');
  });

  it('begins at a peer group or at any list of gemeenten, and goes in from there', async () => {
    const group = await placeMap({ within: 'g36', drill: '' });
    expect(crumbsOf(group)).to.deep.equal(['Grote steden (G36)']);
    const codes = await codesOf(group);
    expect(codes).to.have.members(['GM9008', 'GM9018', 'GM9020']);
    const name = activeOption(group).split(':')[0]!;
    await press(group, 'Enter');
    await ready(group);
    expect(subheadingOf(group)).to.match(new RegExp(`^wijken in ${name}`));
    await press(group, 'Escape');
    await ready(group);
    expect(subheadingOf(group)).to.match(/^gemeenten in Grote steden \(G36\)/);
    group.remove();

    const list = await placeMap({ regions: 'GM9001 GM9008 GM9002', drill: '' });
    expect(crumbsOf(list)).to.deep.equal(['3 gemeenten']);
    expect(subheadingOf(list)).to.match(/^3 gemeenten · 2025/);
    await goIn(list, 'Bolkerhorst');
    expect(await codesOf(list)).to.satisfy((all: string[]) => all.length > 3 && all.every((code) => code.startsWith('WK9001')));
    await press(list, 'Escape');
    await ready(list);
    expect(await codesOf(list)).to.have.members(['GM9001', 'GM9008', 'GM9002']);
  });

  it('is where the page puts it when the page speaks again', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    element.level = 'provincie';
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle provincies']);
    const home = await placeMap({ level: 'provincie', drill: '' });
    await frames();
    expect(canvasOf(element).toDataURL() === canvasOf(home).toDataURL()).to.equal(true);
  });

  it('stays where one is with another indicator, or goes out to where that has figures', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    element.indicator = 'drugsmisdrijven';
    await ready(element);
    expect(subheadingOf(element)).to.match(/^wijken in Bolkerhorst/);
    await press(element, 'Enter');
    await ready(element);
    const wijk = crumbsOf(element).at(-1)!;
    element.indicator = 'woningen-kweekkans';
    await ready(element);
    expect(subheadingOf(element)).to.match(/^wijken in Bolkerhorst/);
    expect(activeOption(element)).to.match(new RegExp(`^${wijk}:`));
    // It has no figures of buurten: the wijken are the last that can be gone to.
    expect(find(element, '.way-in') === null).to.equal(true);
    element.indicator = 'prijsindex';
    await ready(element);
    expect(subheadingOf(element)).to.match(/^alle gemeenten/);
    expect(find(element, '.crumbs') === null).to.equal(true);
  });

  it('shows the newest figures where smaller regions lack the period, and that period again on the way back', async () => {
    const element = await placeMap({ drill: '', period: '2016' });
    await goIn(element, 'Bolkerhorst');
    expect(subheadingOf(element)).to.match(/^wijken in Bolkerhorst · 2025/);
    await press(element, 'Escape');
    await ready(element);
    expect(subheadingOf(element)).to.match(/^alle gemeenten · 2016/);
  });

  it('does not go in twice when a key is pressed twice before the figures are there', async () => {
    const element = await placeMap({ drill: '' });
    await walkTo(element, 'Bolkerhorst');
    await Promise.all([press(element, 'Enter'), press(element, 'Enter'), press(element, 'Enter')]);
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten', 'Bolkerhorst']);
  });

  it('chooses in the place one is in, and tells the page the level', async () => {
    const element = await placeMap({ drill: '' });
    await goIn(element, 'Bolkerhorst');
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', (event) => chosen.push(event.detail));
    await press(element, ' ');
    expect(chosen[0]).to.include({ level: 'wijk', period: '2025' });
    expect(chosen[0]!.code).to.match(/^WK9001/);
  });

  it('is gone into from its table too', async () => {
    const element = await placeMap({ drill: '', view: 'table', region: 'GM9001' });
    find<HTMLButtonElement>(element, 'button.way-in')!.click();
    await ready(element);
    expect(subheadingOf(element)).to.match(/^wijken in Bolkerhorst/);
    await expectAccessible(element);
    find<HTMLButtonElement>(element, '.crumbs button')!.click();
    await ready(element);
    expect(subheadingOf(element)).to.match(/^alle gemeenten/);
  });

  it('keeps a way out, and the keyboard, where there are no figures', async () => {
    const element = await placeMap({ drill: '' });
    boxOf(element).focus();
    await walkTo(element, 'Bolkerhorst');
    element.fetch = withoutFigures('wijk/GM9001');
    await ready(element);
    await sendKeys({ press: 'Enter' });
    await until(() => stateOf(element) === 'failed', 'failed');
    await until(() => focused(element)?.closest('.crumbs') !== undefined && focused(element) !== null, 'focus on the crumbs');
    await sendKeys({ press: 'Enter' });
    await ready(element);
    expect(crumbsOf(element)).to.deep.equal(['alle gemeenten']);
  });
});

/** Codes of the regions that are shown, from the table. */
async function codesOf(element: ZoRegionMap): Promise<string[]> {
  const names = element as unknown as { readonly currentView: { readonly codes: readonly string[] } };
  await element.updateComplete;
  return [...names.currentView.codes];
}

function withoutFigures(part: string): typeof globalThis.fetch {
  return async (input, init) =>
    String(input).includes(`/tables/woningen-meer-bezit/${part}`) ? new Response('', { status: 404 }) : fetch(input, init);
}
