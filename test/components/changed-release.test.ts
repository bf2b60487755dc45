import { expect } from 'chai';
import fc from 'fast-check';
import '../../components/define.js';
import { cases, SEED } from '../case-counts.js';
import { slim, WRONG } from '../hostile/slim-release.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';
import { textsIn } from './planted-page.js';
import { uncaughtErrors } from './uncaught-errors.js';

const RUNS = cases(200, { share: 4 });
const ASKED = { release: '/releases/releases.json', actions: '/registry/good.json' };

const bodies = new Map<string, Promise<string>>();
function bodyOf(url: string): Promise<string> {
  let body = bodies.get(url);
  if (body === undefined) bodies.set(url, (body = fetch(url).then((response) => response.text())));
  return body;
}

/** A host's own transport, by which integrity is in its hands: some files are others. */
class ChangingTransport {
  readonly asked = new Set<string>();
  #underWay = 0;

  constructor(private readonly changed: ReadonlyMap<string, string> = new Map()) {}

  readonly fetch: typeof globalThis.fetch = async (input) => {
    const url = String(input);
    this.asked.add(url);
    this.#underWay++;
    try {
      return new Response(this.changed.get(url) ?? (await bodyOf(url)));
    } finally {
      this.#underWay--;
    }
  };

  /** Until nothing was asked for in some frames. */
  async atRest(): Promise<void> {
    let still = 0;
    await until(async () => {
      await frames(1);
      still = this.#underWay === 0 ? still + 1 : 0;
      return still > 3;
    }, 'all that was asked for');
  }
}

/** An element that has an end, with all that a person can open; and what a reader gets of it. */
async function shown(tag: string, attributes: Readonly<Record<string, string>>, transport: ChangingTransport): Promise<string> {
  const element = place<HTMLElement & { fetch?: typeof fetch }>(tag, {});
  element.fetch = transport.fetch;
  for (const [name, value] of Object.entries({ ...ASKED, ...attributes })) element.setAttribute(name, value);
  await until(
    () => /idle|ready|empty|failed/.test(stateOf(element) ?? ''),
    () => `an end of ${tag}: ${textOf(element)}`,
  );
  await transport.atRest();
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex]')) stop.focus();
  await transport.atRest();
  const texts = textsIn(element.shadowRoot!);
  const isFigure = stateOf(element) === 'ready';
  element.remove();
  return isFigure ? `ready\n${texts}` : texts;
}

describe('a release of which something was changed', () => {
  const uncaught = uncaughtErrors();

  for (const { tag, attributes } of ELEMENTS)
    it(`has no number that is none in ${tag}, nor in what it explains, or says why there is no figure: ${RUNS} changes`, async function () {
      this.timeout(60_000 + RUNS * 5000);
      const whole = new ChangingTransport();
      expect(await shown(tag, attributes, whole)).to.match(/^ready/);
      const documents = await Promise.all([...whole.asked].map(async (url) => [url, slim(JSON.parse(await bodyOf(url)))] as const));
      expect(documents.length).to.be.greaterThan(4);
      const change = fc
        .constantFrom(...documents)
        .chain(([url, document]) => changedSomewhere(document).map((changed) => [url, JSON.stringify(changed)] as const));
      await fc.assert(
        fc.asyncProperty(change, async ([url, body]) => {
          const texts = await shown(tag, attributes, new ChangingTransport(new Map([[url, body]])));
          expect(texts.length).to.be.greaterThan(20);
          if (!WRONG.test(body)) expect(texts).to.not.match(WRONG);
          expect(uncaught).to.deep.equal([]);
        }),
        { numRuns: RUNS, seed: SEED, includeErrorInReport: true },
      );
    });
});
