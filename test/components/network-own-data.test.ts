import { expect } from 'chai';
import '../../components/define.js';
import { speak } from '../../src/language/every-language.js';
import { isWhole } from '../case-counts.js';
import {
  type BrokenCase,
  causesOf,
  FAULTS,
  type FileKind,
  hurryPatience,
  isMeaningful,
  isPromised,
  languageOf,
  logOf,
  network,
} from './broken-network.js';
import { place, until } from './page.js';
import { uncaughtErrors } from './uncaught-errors.js';

/** What a place to open a file asks for before one is opened. */
const ASKED: readonly FileKind[] = ['list', 'manifest', 'regions', 'document'];

const CASES: readonly BrokenCase[] = FAULTS.flatMap((fault, i) =>
  ASKED.filter((_, j) => isWhole || (i + j) % ASKED.length === 0).map((kind) => ({ stem: 'local-data', fault, kind })),
).filter((each) => isMeaningful(each) && causesOf(each).length > 0);

const rootOf = (local: Element): ShadowRoot => local.shadowRoot!;
const field = (local: Element): Element | null => rootOf(local).querySelector('input[type=file]');
const statusOf = (local: Element): string => rootOf(local).querySelector('[role=status]')?.textContent.trim() ?? '';
const retryOf = (local: Element): HTMLButtonElement | null => rootOf(local).querySelector('button');

hurryPatience();

describe("a place for a person's own file at a network that fails", function () {
  this.timeout(170_000);
  const uncaught = uncaughtErrors();

  let courses: Promise<void>[];
  before(() => {
    courses = CASES.map(courseOf);
    return Promise.allSettled(courses);
  });
  CASES.forEach(({ fault, kind }, i) => it(`says why, and opens one once it is well: ${fault.name}, ${kind}`, () => courses[i]));

  it('says that an address is none', async () => {
    const local = place('zo-local-data', {}, place('zo-group', { release: 'http://[' }));
    await until(() => statusOf(local).startsWith('De lijst met gebieden kon niet worden opgehaald.'), 'why');
    expect(field(local)).to.equal(null);
  });

  it('leaves no error that nobody caught', () => expect(uncaught).to.deep.equal([]));
});

/** It is placed, says why there is no file to open, and is asked again when the network is well. */
async function courseOf(each: BrokenCase, i: number): Promise<void> {
  const { fault, kind } = each;
  const lang = languageOf(i);
  const at = `${network.origins[i % network.origins.length]!}/${fault.name}/${kind}/own-${Math.random().toString(36).slice(2)}`;
  const local = place('zo-local-data', { level: 'gemeente', lang }, place('zo-group', { release: `${at}/releases.json` }));
  const { failed } = speak(lang).words.frame;
  await failureOf(local);
  const said = statusOf(local);
  expect(
    causesOf(each).some((cause) => said.includes(failed[cause as keyof typeof failed] as string)),
    said,
  ).to.equal(true);
  expect(field(local)).to.equal(null);
  const { retries, requests = 1 } = fault;
  const most = (1 + retries + (isPromised(kind) ? 1 : 0)) * requests;
  for (const [path, times] of Object.entries(await logOf(at))) expect(times, path).to.be.at.most(most);
  await fetch(`${at}/heal`);
  retryOf(local)!.click();
  await until(
    () => field(local) !== null,
    () => `a place to open a file, but ${rootOf(local).textContent}`,
  );
  expect([statusOf(local), retryOf(local)]).to.deep.equal(['', null]);
  local.parentElement!.remove();
}

/** However long it takes: a line that stalls has more patience than a test. */
function failureOf(local: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (retryOf(local) === null) return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(look);
    watch.observe(rootOf(local), { childList: true, subtree: true });
    look();
  });
}
