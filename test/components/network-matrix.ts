import { expect } from 'chai';
import { DUTCH } from '../../src/language/dutch.js';
import { ENGLISH } from '../../src/language/english.js';
import { isWhole } from '../case-counts.js';
import {
  ASKED,
  type BrokenCase,
  causesOf,
  type Course,
  courseOf,
  FAULTS,
  type FileKind,
  isMeaningful,
  languageOf,
  isPromised,
} from './broken-network.js';
import { uncaughtErrors } from './uncaught-errors.js';

const SAID = { nl: DUTCH.frame.failed, en: ENGLISH.shared.frame.failed };
type Said = typeof DUTCH.frame.failed;

/** So many elements stand on the page at once. */
const AT_ONCE = 60;

/**
 * Each element at each fault of each kind of file that it asks for; in `npm test` the map at each fault of its figures and of the list of releases,
 * and of every other element some.
 */
export function networkMatrix(title: string, names: readonly string[]): void {
  const cases = casesOf(names);
  describe(title, function () {
    this.timeout(170_000);
    const uncaught = uncaughtErrors();

    for (let first = 0; first < cases.length; first += AT_ONCE) runTogether(cases.slice(first, first + AT_ONCE));

    it('leaves no error that nobody caught', () => expect(uncaught).to.deep.equal([]));
  });
}

function casesOf(names: readonly string[]): readonly BrokenCase[] {
  const stems = Object.keys(ASKED);
  const all = FAULTS.filter(({ name }) => names.includes(name)).flatMap((fault, i) =>
    stems.flatMap((stem, j) => ASKED[stem]!.map((kind, k) => ({ stem, fault, kind, isOfShare: isOfShare(stem, kind, i + j + k) }))),
  );
  return all.filter((each) => isMeaningful(each) && (isWhole || each.isOfShare));
}

/** A manifest takes a slow line longer than `npm test` waits. */
function isOfShare(stem: string, kind: FileKind, place: number): boolean {
  if (kind === 'manifest') return false;
  return stem === 'region-map' ? kind === 'table' || kind === 'list' : place % 11 === 0;
}

/** They take their course together, so that they wait together; each is then judged by itself. */
function runTogether(cases: readonly BrokenCase[]): void {
  describe(`${cases.length} elements at once`, () => {
    let courses: Promise<Course>[];
    before(() => {
      courses = cases.map(courseOf);
      return Promise.allSettled(courses);
    });
    cases.forEach((each, i) =>
      it(`${each.stem}, ${each.fault.name}, ${each.kind}`, async () => expectHonest(await courses[i]!, each, SAID[languageOf(i)])),
    );
  });
}

function expectHonest({ before, broken, asked, healed }: Course, each: BrokenCase, said: Said): void {
  const causes = causesOf(each);
  expect(before.state, 'before').to.equal('ready');
  expect([broken.isBusy, broken.waiting], 'nothing is under way').to.deep.equal([false, []]);
  const { retries, requests = 1 } = each.fault;
  // Where the hash says that a file is not good, it is asked for once without, to learn why.
  const most = (1 + retries + (isPromised(each.kind) ? 1 : 0)) * requests;
  for (const [path, times] of Object.entries(asked)) expect(times, path).to.be.at.most(most);
  if (causes.length === 0) {
    expect(broken.state).to.equal('ready');
    return;
  }
  expect(broken.kind).to.be.oneOf(causes);
  expect(broken.state).to.equal('failed');
  expect(broken.alert).to.include(said[broken.kind as keyof Said]);
  expect(broken.figure).to.equal('');
  expect(healed.state, `after a retry: ${healed.alert}`).to.equal('ready');
  expect(healed.summary).to.equal(before.summary);
}
