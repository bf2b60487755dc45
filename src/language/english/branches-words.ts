import { plural } from '../dutch.js';
import type { BranchesWords } from '../branches-words.js';

const ENGLISH_MEASURE = {
  share: { higher: 'larger share', lower: 'smaller share' },
  rate: { higher: 'higher', lower: 'lower' },
} as const;

export const BRANCHES_ENGLISH: BranchesWords = {
  label: (region, period) => `Branches in ${region}, ${period}`,
  labelParts: (branch, region, period) => `${branch} in ${region}, ${period}`,
  labelRegions: (title, many, period) => `${title} in ${many}, ${period}`,
  help: 'Walk through the rows with arrow up and down. Highlight a row with Enter.',
  helpRegions: 'Walk through the regions with arrow up and down. Choose a region with Enter.',
  helpParts: 'Arrow right shows the parts of a row, arrow left goes back.',
  branch: { one: 'branch', many: 'branches' },
  row: { one: 'row', many: 'rows' },
  verdict: 'Verdict',
  quotient: (kind) => (kind === 'share' ? 'times as large a share' : 'times as high'),
  quotientText: (times, kind) => `${times} times as ${kind === 'share' ? 'large a share' : 'high'}`,
  against: (quotient, reference) => `${quotient} as in ${reference}`,
  times: 'Times',
  share: 'share',
  per: (per, baseUnit) => `per ${per}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
  on: (base) => `on ${base}`,
  countOf: (count, base, baseUnit) => `${count} on ${base}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
  intervalOf: (interval) => `95% limits ${interval}`,

  clearly: (verdict, count, total, many, reference, kind, clearest) =>
    `Clearly ${ENGLISH_MEASURE[kind][verdict]} than in ${reference}: ${count} of ${total} ${many} (${count === 1 ? clearest : `above all ${clearest}`}).`,
  noneClear: (total, many, reference, kind) =>
    `None of the ${total} ${many} has a ${kind === 'share' ? 'share' : 'figure'} clearly different from ${reference}.`,
  noneCompared: (total, many) => `No verdict can be given on any of the ${total} ${many}.`,
  noReference: 'There is nothing to compare with.',
  oneClear: (verdict, name, reference, kind) => `${name}: clearly ${ENGLISH_MEASURE[kind][verdict]} than in ${reference}.`,
  oneNotClear: (name, reference, kind) =>
    `${name}: ${kind === 'share' ? 'share' : 'figure'} not distinguishable from that in ${reference}.`,
  oneNotCompared: (name) => `No verdict can be given on ${name}.`,
  oneByChance: (inThousand) => `By chance alone such a difference arises about ${inThousand} in 1,000 times.`,
  mayBeChance: 'The difference may be chance.',

  tooSmall: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} are`)} too small to say.`,
  withheld: (count, one, many) => `There is no figure for ${count} ${plural(count, one, many)}.`,
  rounded: (to) => `The counts are rounded to ${to}. The 95% limits are wider for it.`,
  outlier: (base) => `few ${base}`,
  outlierWhy: (base, ownBase) => `few ${base} for the number of ${ownBase}: everything seems much here`,
  outlierHere: (base, ownBase) => `There are few ${base} here for the number of ${ownBase}. Everything then seems much.`,
  outliers: (count, one, many, base, ownBase) =>
    `${count} ${plural(count, `${one} has`, `${many} have`)} few ${base} for the number of ${ownBase}. Everything seems much there.`,

  notComparable: 'cannot be compared',
  withoutFigure: 'without a figure',
  intervalKey: '95% limits',
  intervalNote: 'The line shows how much a count can vary by chance. Higher and lower only hold beyond the 99.8% limits.',
  shown: (count, total) => `Shown: the ${count} of ${total} about which most can be said.`,
  shownFirst: (count, total) => `Shown: the first ${count} of ${total}.`,

  controls: 'Choices for the chart',
  base: 'Set against',
  all: (many) => `All ${many}`,
  order: 'Order',
  orders: { concentration: 'largest concentration', count: 'largest count', certainty: 'clearest difference' },
  search: 'Find branch or business',
  searchRegions: 'Search by name or code',
  found: (count, one, many) => `${count} ${plural(count, one, many)} found.`,
  foundNone: 'Nothing found.',
  foundBy: (term) => `also: ${term}`,

  funnel: 'Funnel',
};
