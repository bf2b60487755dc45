import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../components/define.js';
import { textOf } from './element-contract.js';
import { describeWith } from './engine.js';
import { frames, until } from './page.js';
import { all, one, press, said, shownAs, type Taking } from './taking-page.js';

const MAP = { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' };

/** A component of someone else, with text of its own around what stands in it. */
class Card extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    this.attachShadow({ mode: 'open' }).innerHTML = '<div class="box"><h2 class="other">Kop van de kaart</h2><slot></slot></div>';
  }
}
class Shell extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<header class="other">Kop van de schil</header><zo-test-card><span class="other">Ernaast</span></zo-test-card>';
  }
}
customElements.define('zo-test-card', Card);
customElements.define('zo-test-shell', Shell);

/** In a page of many sheets: within a component, within a component, within a grid. */
async function inPage(tag: string, attributes: Readonly<Record<string, string>>): Promise<{ element: Taking; others: () => Element[] }> {
  document.body.innerHTML = `<h1 class="other">Titel</h1>${'<p class="other">Tekst van de pagina.</p>'.repeat(200)}<main>Los ervoor<zo-test-shell></zo-test-shell>los erna</main>`;
  const card = document.querySelector('zo-test-shell')!.shadowRoot!.querySelector('zo-test-card')!;
  const element = await shownAs(tag, attributes, card);
  await frames(6);
  const roots = [document, document.querySelector('zo-test-shell')!.shadowRoot!, card.shadowRoot!];
  return { element, others: () => roots.flatMap((root) => [...root.querySelectorAll('.other')]) };
}

const { print } = window;
/** The real one opens a dialog in which no test can press: it says that it begins, and ends when the test says so. */
const pretend = (): void => void (window.print = () => dispatchEvent(new Event('beforeprint')));
const endPrinting = (): boolean => dispatchEvent(new Event('afterprint'));
const marks = (): number => document.querySelectorAll('[data-zo-alone], [data-zo-around]').length;

async function emulate(media: 'print' | 'screen'): Promise<void> {
  await emulateMedia({ media });
  await until(() => matchMedia(media).matches, media);
  await frames(6);
}

describeWith('emulated media', 'printing one figure', () => {
  afterEach(async () => {
    window.print = print;
    endPrinting();
    await emulate('screen');
  });

  it('prints it and nothing else of the page, in whatever it stands', async () => {
    pretend();
    const { element, others } = await inPage('zo-region-map', MAP);
    const scrolled = scrollY;
    const before = [textOf(element), document.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length];
    expect(others().filter((other) => other.checkVisibility())).to.have.length(204);
    press(element, 'print');
    expect(
      others().filter((other) => other.checkVisibility()),
      'on the screen nothing changes',
    ).to.have.length(204);
    await emulate('print');
    expect(others().filter((other) => other.checkVisibility())).to.have.length(0);
    for (const part of ['.heading', '.subheading', '.summary', 'canvas', '.legend', '.caveat', '.footer', '.table-scroll'])
      expect(one(element, part).checkVisibility({ visibilityProperty: true }), part).to.equal(true);
    const { x, y, width } = element.getBoundingClientRect();
    expect([x, y + scrollY, width]).to.deep.equal([0, 0, document.documentElement.clientWidth]);
    // Text beside it takes no room: not a line of it.
    expect(document.documentElement.scrollHeight).to.be.closeTo(element.offsetHeight, 12);
    endPrinting();
    await emulate('screen');
    await until(() => one(element, '.table-scroll') === null, 'the screen as it was');
    expect([textOf(element), document.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length]).to.deep.equal(before);
    expect([marks(), scrollY]).to.deep.equal([0, scrolled]);
    expect(others().filter((other) => other.checkVisibility())).to.have.length(204);
  });

  for (const [tag, attributes] of [
    ['zo-region-map', MAP],
    ['zo-trend-line', { indicator: 'drugsmisdrijven', region: 'GM9001' }],
    ['zo-branch-concentration', { indicator: 'vestigingen', region: 'GM9001' }],
  ] as const)
    it(`${tag} is on both sides of a sheet at most`, async () => {
      pretend();
      const { element } = await inPage(tag, attributes);
      expect(await sheets(), 'the page').to.be.greaterThan(5);
      press(element, 'print');
      expect(await sheets()).to.be.lessThan(3);
    });

  it('of next steps is one side of a sheet: figure, steps, caveat, and where the figure is found', async () => {
    pretend();
    const { element } = await inPage('zo-next-steps', { indicator: 'drugsmisdrijven', region: 'GM9001' });
    press(element, 'print');
    expect(await sheets()).to.equal(1);
    await emulate('print');
    for (const part of ['.heading', '.summary', '.key-bar', '[data-step="see"]', '[data-step="measures"]', '.caveat', '.footer'])
      expect(one(element, part).checkVisibility({ visibilityProperty: true }), part).to.equal(true);
    expect(one(element, '.take-along > p').innerText).to.match(/^Uitgever: .+ Gelezen op .+ Pagina: .+ Vaste cijfers: /);
  });

  it('keeps on the first side what goes with the figure: its table comes last', async () => {
    pretend();
    const { element } = await inPage('zo-region-map', MAP);
    press(element, 'print');
    await emulate('print');
    expect(one(element, '.take-along > p').innerText).to.match(/^Uitgever: .+ Gelezen op .+ Pagina: .+ Vaste cijfers: /);
    const table = one(element, '.table-scroll');
    for (const part of ['.figure', '.caveat', '.footer > p', '.take-along > p'])
      expect(one(element, part).getBoundingClientRect().bottom, part).to.be.at.most(table.getBoundingClientRect().top);
    expect(all(element, '.table-scroll tbody tr')).to.have.length(24);
  });

  it('says so where its table is too long for the sheet', async () => {
    pretend();
    const { element } = await inPage('zo-region-map', { ...MAP, level: 'wijk' });
    press(element, 'print');
    await emulate('print');
    expect(one(element, '.table-scroll')).to.equal(null);
    expect(textOf(element)).to.include('De tabel heeft 231 rijen en past niet op dit blad.');
  });

  it('prints all rows of a figure that is shown as a table, once', async () => {
    pretend();
    const { element } = await inPage('zo-region-map', { ...MAP, level: 'wijk', view: 'table' });
    press(element, 'print');
    await emulate('print');
    expect(all(element, '.table-scroll')).to.have.length(1);
    expect(all(element, '.table-scroll tbody tr')).to.have.length(231);
  });

  it('says that the page does not allow it, and leaves nothing behind', async () => {
    window.print = () => undefined;
    const { element } = await inPage('zo-region-map', MAP);
    press(element, 'print');
    await until(() => said(element) !== '', 'an answer');
    expect(said(element)).to.equal('Afdrukken mag op deze pagina niet. Download dan een afbeelding.');
    expect([marks(), document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    await emulate('print');
    expect(document.querySelector('h1')!.checkVisibility()).to.equal(true);
  });
});

/** Of the page as it is printed now. */
async function sheets(): Promise<number> {
  await emulate('print');
  const file = atob(await executeServerCommand<string, undefined>('pdf'));
  await emulate('screen');
  return [...file.matchAll(/\/Type\s*\/Page\b/g)].length;
}
