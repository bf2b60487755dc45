import { expect } from 'chai';
import '../../components/define.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const attributes = { indicator: 'drugsmisdrijven', region: 'GM9001' };
const RELEASE = '/releases/releases.json';

elementContract({ tag: 'zo-next-steps', attributes, tabStops: 10 });

async function shown(more: Record<string, string> = {}, parent?: Element): Promise<HTMLElement> {
  const element = place('zo-next-steps', { release: RELEASE, ...attributes, ...more }, parent);
  await until(
    () => stateOf(element) === 'ready',
    () => `ready: ${textOf(element)}`,
  );
  return element;
}
const step = (element: Element, name: string): HTMLElement => element.shadowRoot!.querySelector(`[data-step="${name}"]`)!;
const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

describe('zo-next-steps', () => {
  it('goes from the figure to own sources, people and measures', async () => {
    const element = await shown();
    expect(said(step(element, 'see'))).to.match(/^Wat u ziet .*0,6.*95%-marge: .*Laagland/);
    expect(said(step(element, 'check'))).to.include('Hoeveel meldingen kreeg de gemeente zelf?');
    expect(said(step(element, 'help'))).to.include('Vraagbaak voor kleine gemeenten');
    expect(said(step(element, 'measures'))).to.match(
      /Geef voorlichting op scholen.*Barrièremodel kweken in woningen.*Zo deden anderen het:/,
    );
    expect(element.shadowRoot!.querySelector('.what-to-do')).to.equal(null);
  });

  it('shows the steps of the municipality in their place', async () => {
    const element = place('zo-next-steps', {});
    for (const name of ['see', 'check', 'help', 'measures']) {
      const own = document.createElement('p');
      [own.slot, own.textContent] = [name, `Eigen: ${name}`];
      element.append(own);
    }
    for (const [name, value] of Object.entries({ release: RELEASE, ...attributes })) element.setAttribute(name, value);
    await until(() => stateOf(element) === 'ready', 'ready');
    for (const own of element.children) {
      const { left, top, bottom } = own.getBoundingClientRect();
      const place = step(element, own.slot).getBoundingClientRect();
      expect(left >= place.left && top >= place.top && bottom <= place.bottom, own.slot).to.equal(true);
    }
    await expectAccessible(element);
  });

  it('follows the region of its group, and knows its list', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002', actions: '/registry/good.json' });
    const element = place('zo-next-steps', { indicator: 'drugsmisdrijven' }, group);
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(said(step(element, 'measures')))
      .to.include('Voorlichting op scholen')
      .and.not.include('Gemeentelijk meldpunt drugs');
    group.region = 'GM9001';
    await until(() => said(step(element, 'measures')).includes('Gemeentelijk meldpunt drugs'), 'the other region');
  });

  it('of a figure that was not delivered says that, and draws nothing', async () => {
    const element = await shown({ indicator: 'drugsmeldingen', region: 'GM9013' });
    expect(said(step(element, 'see'))).to.include('niet aangeleverd');
    expect(element.shadowRoot!.querySelector('.key-bar')).to.equal(null);
  });

  it('is whole without a partner’s list, and says what is lacking', async () => {
    const element = await shown({ actions: '/registry/gone.json' });
    expect(textOf(element)).to.include('De eigen lijst met stappen staat niet meer op haar adres.');
    expect(said(step(element, 'measures'))).to.include('Dossier drugs');
  });

  it('stays within a narrow page', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '288px';
    document.body.append(narrow);
    const element = await shown({}, narrow);
    expect(element.scrollWidth).to.be.at.most(288);
  });
});
