import { testsOf } from '../test-results.mjs';
import { PROMISES } from './promises.mjs';
import { takesAShare } from './takes-a-share.mjs';

const NOT_YET = 'nog niet gedraaid';
const INTRODUCTION = `# Waarop u kunt rekenen

Elke belofte staat hier met haar tests. \`npm run trust\` schrijft deze pagina uit de laatste \`npm test\` of \`npm run test:all\`. Verander haar niet met
de hand. Een regel waarvan niets draaide, blijft zoals hij was. Bij "deel" draaide een deel van de gevallen, zoals \`npm test\` doet.

Een test vindt niet alles. Wat alleen een persoon kan beoordelen, staat in het [verslag over toegankelijkheid](accessibility.md).
`;

/**
 * The page docs/trust.md.
 * @param runs how tests ended, of each runner (see scripts/test-results.mjs)
 * @param before the page as it stands: a promise of which nothing ran keeps its row
 */
export function trustPage(runs, before) {
  const groups = PROMISES.map(([title, promises]) => {
    const rows = promises.map((promise) => row(promise, runs) ?? rowOf(promise[0], before) ?? rowWithout(promise));
    return `## ${title}\n\n| belofte | tests | gevallen | uitslag | dag |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${groups.join('\n')}`;
}

/** The row of a promise, by its words, on a page; with its spaces as they come. */
export function rowOf(promise, page) {
  return page.split('\n').find((line) => line.startsWith(`| ${promise} `));
}

function row(promise, runs) {
  const ran = runs.flatMap((run) => {
    const tests = promise.slice(2).flatMap((named) => testsOf(run, named));
    return tests.length === 0 ? [] : [{ ...run, tests }];
  });
  if (ran.length === 0) return undefined;
  const cases = ran
    .flatMap(({ tests }) => tests.filter(({ outcome }) => outcome === 'passed'))
    .reduce((sum, { cases = 1 }) => sum + cases, 0);
  const newest = ran
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const isPart = ran.some(({ isWhole, tests }) => !isWhole && tests.some(({ file }) => takesAShare(file)));
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date(newest));
  const number = new Intl.NumberFormat('nl-NL').format(cases);
  return line(promise, [`${number} (${promise[1]})`, ran.map(outcomeOf).join('; '), isPart ? `${day}, deel` : day]);
}

function rowWithout(promise) {
  return line(promise, ['–', NOT_YET, '–']);
}

function line([promise, , ...tests], cells) {
  const files = [...new Set(tests.map(([file]) => file))].map((file) => `[${file.replace(/^test\//, '')}](../${file})`);
  return `| ${[promise, files.join(', '), ...cells].join(' | ')} |`;
}

function outcomeOf({ runner, tests }) {
  const count = (outcome) => tests.filter((test) => test.outcome === outcome).length;
  const said = [
    [count('passed'), 'gelukt'],
    [count('failed'), '**mislukt**'],
    [count('skipped'), 'overgeslagen'],
  ];
  return `${runner}: ${said
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ')}`;
}
