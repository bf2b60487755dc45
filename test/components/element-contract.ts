import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { ErrorDetail, LoadDetail } from '../../components/shared/events.js';
import type { ZoElement } from '../../components/shared/zo-element.js';
import { network } from './broken-network.js';
import { stateOf, place, until } from './page.js';

export interface ElementCase {
  readonly tag: `zo-${string}`;
  /** Attributes with which the element shows figures of the test release. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes with which there is nothing to show. */
  readonly empty?: Readonly<Record<string, string>>;
  /** Tab stops of its chart: one for each figure and control in it. Default one. */
  readonly tabStops?: number;
  /** It shows texts of the manifest and asks for no figures. */
  readonly withoutFigures?: boolean;
}

const RELEASE = '/releases/releases.json';

/** What every element promises. Each element's test calls this with its own attributes. */
export function elementContract({ tag, attributes, empty, tabStops = 1, withoutFigures = false }: ElementCase): void {
  const ready = async (more: Readonly<Record<string, string>> = {}): Promise<AnyElement> => {
    const element = place<AnyElement>(tag, { release: RELEASE, ...attributes, ...more });
    await until(
      () => stateOf(element) === 'ready',
      () => `${tag} ready, but ${describeFailure(element)}`,
    );
    return element;
  };

  describe(`${tag}: what every element promises`, () => {
    it('says what to fill in when there is not enough to ask', async () => {
      const element = place(tag, {});
      await until(() => stateOf(element) === 'idle', 'idle');
      expect(textOf(element)).to.match(/Kies /);
      await expectAccessible(element);
    });

    it('shows heading, period, unit, population, caveat, source, release and that the data are fictional', async () => {
      const element = await ready();
      for (const part of ['heading', 'summary', 'figure', 'footer'])
        expect(element.shadowRoot!.querySelector(`[part="${part}"]`)?.textContent?.trim(), part).to.not.equal('');
      expect(textOf(element))
        .to.match(/Let op:/)
        .and.match(/Gaat over:/)
        .and.match(/Bron:/)
        .and.match(/Release /)
        .and.match(/Fictieve gegevens/);
    });

    it('keeps its caveat in sight, whatever the style of the page', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${tag}::part(caveat), ${tag} .caveat, .caveat { display: none !important; }`);
      document.adoptedStyleSheets.push(sheet);
      const element = await ready();
      const caveat = element.shadowRoot!.querySelector<HTMLElement>('.caveat')!;
      const inSight = caveat.checkVisibility();
      document.adoptedStyleSheets.pop();
      expect(inSight).to.equal(true);
      expect(caveat.textContent!.trim()).to.match(/^Let op: ./);
    });

    for (const view of ['chart', 'table'] as const)
      for (const scheme of ['light', 'dark'] as const)
        it(`has no accessibility violation as a ${view}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          const element = await ready({ view });
          await expectAccessible(element);
        });

    it('says everything in English within an English page', async () => {
      const element = await ready({ lang: 'en' });
      expect(textOf(element))
        .to.match(/Note:/)
        .and.match(/Source:/)
        .and.match(/Release /);
      expect(textOf(element)).to.not.match(/Let op:|Gaat over:|Bron:/);
    });

    it('has one tab stop for each figure in its chart', async () => {
      const element = await ready();
      const stops = (): string[] =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="figure"] *')]
          .filter((each) => each.tabIndex >= 0)
          .map((stop) => stop.className || stop.tagName);
      // Some come a moment after the figure.
      await until(
        () => stops().length === tabStops,
        () => `${tabStops} tab stops, but ${stops().join(', ')}`,
      );
    });

    it('writes every cell of its table, and no number where there is none', async () => {
      const element = await ready({ view: 'table' });
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
      expect(rows.length).to.be.greaterThan(0);
      const columns = element.shadowRoot!.querySelectorAll('thead th').length;
      for (const row of rows) {
        expect(row.children.length).to.equal(columns);
        for (const cell of row.children) expect(cell.textContent!.trim(), row.textContent!).to.not.match(/^$|NaN|undefined|null|Infinity/);
      }
      for (const cell of element.shadowRoot!.querySelectorAll('td.absent')) expect(cell.textContent).to.not.match(/\d/);
    });

    it('tells the page when figures arrive', async () => {
      const element = make(tag, { release: RELEASE, ...attributes });
      const loaded = eventOf<LoadDetail>(element, 'zo-load');
      document.body.append(element);
      const { cells, release } = await loaded;
      expect(cells).to.be.greaterThan(0);
      expect(release).to.not.equal('');
    });

    const itOfFigures = withoutFigures ? (): void => undefined : it;
    const ofFigures = withoutFigures ? {} : ({ cut: 'changed', tampered: 'changed', error: 'server' } as const);
    const faults = { ...ofFigures, login: 'not-data', gone: 'not-found' };
    for (const [fault, kind] of Object.entries(faults))
      it(`says why it cannot show figures when a release is ${fault}, without any number`, async () => {
        const element = make(tag, { ...attributes, release: `/faults/${fault}/releases.json` });
        const failed = eventOf<ErrorDetail>(element, 'zo-error');
        document.body.append(element);
        const { kind: seen, message } = await failed;
        expect(seen).to.equal(kind);
        await element.updateComplete;
        expect(stateOf(element)).to.equal('failed');
        expect(element.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.include(message.split('. ').at(-1)!);
        expect(element.shadowRoot!.querySelector('[part="figure"]')).to.equal(null);
        await expectAccessible(element);
      });

    itOfFigures('shows the figures after a retry, once the server is well again', async () => {
      const ill = `/faults/until-healed-${tag}-${Math.random()}`;
      const element = place<AnyElement>(tag, { ...attributes, release: `${ill}/releases.json` });
      await until(
        () => stateOf(element) === 'failed',
        () => `failed, but ${describeFailure(element)}`,
      );
      await fetch(`${ill}/heal`);
      element.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
      await until(
        () => stateOf(element) === 'ready',
        () => `ready, but ${describeFailure(element)}`,
      );
    });

    itOfFigures('leaves no request behind when it leaves the page', async () => {
      const before = await stalledLog();
      const element = place(tag, { ...attributes, release: '/faults/stalled/releases.json' });
      await until(async () => (await stalledLog()).asked > before.asked, 'figures asked');
      expect(stateOf(element)).to.equal('loading');
      await expectAccessible(element);
      element.remove();
      await until(async () => {
        const { asked, left } = await stalledLog();
        return asked === left;
      }, 'every request ended');
    });

    it('stands twice on a page and adds nothing outside itself', async () => {
      const before = document.head.childElementCount;
      const [one, two] = await Promise.all([ready(), ready()]);
      await until(() => [one, two].every((each) => each.shadowRoot!.querySelector('.ways') !== null), 'what comes later');
      expect(textOf(one)).to.equal(textOf(two));
      expect(document.head.childElementCount).to.equal(before);
      expect(one.childElementCount).to.equal(0);
      expect(one.getAttribute('style')).to.equal(null);
    });

    if (empty !== undefined)
      it('says that there is nothing for a choice without figures', async () => {
        const element = place<AnyElement>(tag, { release: RELEASE, ...attributes, ...empty });
        await until(
          () => stateOf(element) === 'empty',
          () => `empty, but ${describeFailure(element)}`,
        );
        expect(textOf(element)).to.include('Voor deze keuze zijn er geen cijfers.');
        await expectAccessible(element);
      });
  });
}

type AnyElement = ZoElement<never, never>;

function make(tag: string, attributes: Readonly<Record<string, string>>): AnyElement {
  const element = document.createElement(tag) as AnyElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function describeFailure(element: Element): string {
  return `${stateOf(element)}: ${textOf(element).slice(0, 400)}`;
}

export function textOf(element: Element): string {
  const root = element.shadowRoot?.querySelector('.frame');
  return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function eventOf<Detail>(element: Element, name: string): Promise<Detail> {
  return new Promise((resolve) =>
    element.addEventListener(name, (event) => resolve((event as CustomEvent<Detail>).detail), { once: true }),
  );
}

/** From another server: to the one that is silent a browser may open no more connections. */
async function stalledLog(): Promise<{ asked: number; left: number }> {
  return (await fetch(`${network.origins[0]!}/stalled`)).json() as Promise<{ asked: number; left: number }>;
}

export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join('; ')}`,
    ),
  ).to.deep.equal([]);
}

declare global {
  interface Window {
    /** axe-core is no module: it puts itself on the window. */
    axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };
  }
}
