import { expect } from 'chai';
import fc from 'fast-check';
import '../../components/define.js';
import type { ZoElement } from '../../components/shared/zo-element.js';
import { cases, SEED } from '../case-counts.js';
import { ELEMENTS } from '../states/elements.js';
import { frames, place, stateOf, until } from './page.js';
import { UnorderedServer } from './unordered-server.js';

/** Sequences of changes in all; each element takes its part of them. */
const SEQUENCES = cases(1000, { share: 54 });

/** What a page may change of an element, with values that it can meet: with some there is nothing to show, or not enough to ask. */
const ATTRIBUTES: Readonly<Record<string, readonly (string | undefined)[]>> = {
  indicator: ['drugsmisdrijven', 'vestigingen', 'jongeren-kenmerken', 'woningen-meer-bezit', 'nowhere', undefined],
  level: ['gemeente', 'provincie', undefined],
  within: [undefined, 'PV61', 'g36'],
  region: ['GM9001', 'GM9002', 'WK900100', 'nowhere', undefined],
  regions: [undefined, 'GM9001 GM9003'],
  period: [undefined, '2022', '2023', '1999'],
  branch: [undefined, '56', '4932'],
  branches: ['4932 56', '56 4932', undefined],
  reference: [undefined, 'g36', 'parent', 'nowhere'],
  measure: [undefined, 'count', 'ratio', 'verdict', 'index', 'change'],
  view: ['chart', 'table', 'funnel'],
  lang: ['nl', 'en', 'fy'],
  heading: [undefined, 'Een eigen kop'],
  release: ['/releases/releases.json', '/releases/2026-1/release.json'],
};

type Step = { readonly set: string; readonly to: string | undefined } | { readonly answer: number } | { readonly frame: true };
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Object.keys(ATTRIBUTES)).chain((set) => fc.constantFrom(...ATTRIBUTES[set]!).map((to) => ({ set, to }))),
  },
  { weight: 5, arbitrary: fc.nat(40).map((answer) => ({ answer })) },
  { weight: 1, arbitrary: fc.constant({ frame: true } as const) },
);

type AnyElement = ZoElement<never, never>;

/** All that a reader gets of the question itself; what comes later, for who asks, is left out. */
function shown(element: AnyElement): Record<string, unknown> {
  const root = element.shadowRoot!;
  const text = (part: string): string =>
    [...root.querySelectorAll(part)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
  return {
    state: stateOf(element),
    busy: root.querySelector('.frame')?.getAttribute('aria-busy'),
    ...Object.fromEntries(
      ['.heading', '.subheading', '.summary', '.view-choice', '.message', '.figure', '.caveat', '.note', '.footer > p'].map((part) => [
        part,
        text(part),
      ]),
    ),
    pressed: text('[aria-pressed=true]'),
  };
}

/** What the element told the page, in one line each. */
function eventsOf(element: AnyElement): string[] {
  const events: string[] = [];
  for (const type of ['zo-load', 'zo-error'] as const)
    element.addEventListener(type, ({ detail }) => events.push(`${type} ${JSON.stringify(detail)}`));
  return events;
}

const isSettled = (element: AnyElement): boolean => !/^(loading|undefined)$/.test(String(stateOf(element)));

for (const { tag, attributes } of ELEMENTS)
  describe(`${tag}: rapid changes`, () => {
    const each = Math.ceil(SEQUENCES / ELEMENTS.length);
    it(`end in the picture of the last state, in whatever order the answers come: ${each} sequences`, async function () {
      this.timeout(60_000 + each * 5000);
      await fc.assert(
        fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 20 }), fc.array(fc.nat(40), { minLength: 1 }), async (steps, order) => {
          const server = new UnorderedServer();
          const element = place<AnyElement>(tag, {});
          element.fetch = server.fetch;
          const events = eventsOf(element);
          for (const [name, value] of Object.entries({ release: '/releases/releases.json', ...attributes }))
            element.setAttribute(name, value);
          // Most sequences begin with a figure that is there.
          if (order.length % 4 > 0) {
            server.isPrompt = true;
            await until(() => isSettled(element), 'a figure');
            server.isPrompt = false;
          }
          const last = steps.findLastIndex((step) => 'set' in step);
          for (const [i, step] of steps.entries()) {
            if ('set' in step) {
              if (step.to === undefined) element.removeAttribute(step.set);
              else element.setAttribute(step.set, step.to);
              if (i === last) events.length = 0;
            } else if ('answer' in step) {
              await server.answer(step.answer);
              await element.updateComplete;
            } else await frames(1);
          }
          await element.updateComplete;
          await server.settle(order);
          await until(() => isSettled(element), 'an end');
          await until(
            () => server.awaited.size === 0,
            () => `nothing left behind, but ${[...server.awaited].join(' ')}`,
          );

          const fresh = document.createElement(tag) as AnyElement;
          const told = eventsOf(fresh);
          for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
          document.body.append(fresh);
          await until(() => isSettled(fresh), 'the same, asked at once');
          // Tools come a moment after a figure, to the one before the other.
          let equal = 0;
          await until(
            async () => {
              await frames(1);
              equal = JSON.stringify(shown(element)) === JSON.stringify(shown(fresh)) ? equal + 1 : 0;
              return equal > 3;
            },
            () => JSON.stringify([shown(element), shown(fresh)], undefined, 1),
          );
          // Of the last question at most one answer is told, and of none before.
          expect(events.length, events.join('\n')).to.be.at.most(1);
          if (events.length > 0) expect(events).to.deep.equal(told);
          element.remove();
          fresh.remove();
        }),
        { numRuns: each, seed: SEED, includeErrorInReport: true },
      );
    });
  });
