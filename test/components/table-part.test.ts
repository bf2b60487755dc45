import { expect } from 'chai';
import { stateOf, until } from './page.js';
import { open } from './strict-window.js';

/** The table as a later part of the built files: see test/server/cdn.mjs for what may be wrong with it. */
describe('the table', () => {
  before(async function () {
    const { ok } = await fetch('/cdn/whole/zo.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });
  afterEach(() => document.body.replaceChildren());

  const visit = async (page: string): Promise<{ map: Element; root: ShadowRoot; loaded: () => string[]; warnings: readonly string[] }> => {
    const inner = await open(page);
    const map = inner.document.querySelector('zo-region-map')!;
    await until(() => stateOf(map) === 'ready', 'the figure');
    const loaded = (): string[] => inner.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return { map, root: map.shadowRoot!, loaded, warnings: inner.recorded.warnings };
  };
  const rows = (root: ShadowRoot): number => root.querySelectorAll('.table-scroll tbody tr').length;
  const tableButton = (root: ShadowRoot): HTMLButtonElement => root.querySelectorAll<HTMLButtonElement>('.view-choice button')[1]!;
  const isTable = (path: string): boolean => path.includes('/zo-table-part-');

  it('is there after the picture, before anyone asks for it', async () => {
    const { root, loaded } = await visit('map.html');
    await until(() => loaded().some(isTable), 'the table');
    expect(loaded().findIndex(isTable)).to.be.greaterThan(loaded().findLastIndex((path) => path.includes('/geometry/')));
    tableButton(root).click();
    await until(() => rows(root) > 0, 'rows');
  });

  it('that cannot be had leaves the picture, says so when it is asked for, and is there after a retry', async () => {
    const fault = `until-healed-${Math.random().toString(36).slice(2)}`.replace(/\d/g, 'x');
    const { map, root, loaded } = await visit(`${fault}/map.html`);
    await until(() => loaded().some(isTable), 'an attempt');
    expect(stateOf(map)).to.equal('ready');
    tableButton(root).click();
    await until(() => stateOf(map) === 'failed', 'said');
    expect(root.querySelector('[role="alert"]')!.textContent).to.include('De cijfers kunnen nu niet worden getoond.');
    expect(root.querySelector('.figure canvas'), 'the picture').not.to.equal(null);
    await fetch(`/cdn/${fault}/heal`);
    root.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
    await until(() => stateOf(map) === 'ready' && rows(root) > 0, 'rows');
    expect(root.querySelector('.figure canvas')).to.equal(null);
  });
});
