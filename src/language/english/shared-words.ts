import { plural } from '../dutch.js';
import type { Limit } from '../../contract/limits.js';
import type { Words } from '../words.js';

const TOO_MUCH: Record<Limit, string> = { bytes: 'bytes', regions: 'regions', branches: 'categories', depth: 'layers', points: 'points' };

export const amount = (count: number): string => count.toLocaleString('en');

export const counted = (count: number, one: string, many: string): string => `${amount(count)} ${plural(count, one, many)}`;

export const SHARED_ENGLISH: Words = {
  locale: ['en-GB'],

  status: {
    observed: '',
    provisional: 'provisional',
    estimated: 'estimated',
    predicted: 'predicted',
    unreliable: 'unreliable',
    suppressed: 'suppressed',
    'not-delivered': 'not delivered',
    'not-applicable': 'cannot occur',
    'below-half': 'less than half',
    unknown: 'unknown',
    withdrawn: 'withdrawn',
  },
  statusMark: (word) => `(${word})`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `H${half} ${year}`,

  levels: {
    land: { one: 'country', many: 'countries' },
    provincie: { one: 'province', many: 'provinces' },
    gemeente: { one: 'municipality', many: 'municipalities' },
    wijk: { one: 'district', many: 'districts' },
    buurt: { one: 'neighbourhood', many: 'neighbourhoods' },
  },
  level: { one: 'region', many: 'regions' },

  frame: {
    chart: 'Chart',
    table: 'Table',
    viewChoice: 'View',
    fictional: 'Fictional data: these figures and places do not exist.',
    caveat: 'Note:',
    population: (population) => `Is about: ${population}.`,
    source: (sources) => `Source: ${sources}.`,
    boundaries: (attribution) => `Boundaries: ${attribution}.`,
    release: (id, date) => `Release ${id}, published on ${date}.`,
    licence: (licence) => `Licence: ${licence}.`,
    superseded: (current) => `There is a newer release: ${current}.`,
    supersededUnnamed: 'There is a newer release.',
    predicted: 'This figure was predicted by a model, not counted.',
    predictedOf: (titles) => `Predicted by a model, not counted: ${titles}.`,
    explanation: 'About these figures',
    explanationLoading: 'The explanation is being fetched.',
    explanationFailed: 'Not all of the explanation could be fetched.',
    overdue: 'These figures are older than usual. A newer one should have been there.',
    overdueOf: (titles) => `Older than usual: ${titles}.`,
    loading: 'The figures are being fetched.',
    loadingNext: 'The new figures are being fetched.',
    retry: 'Try again',
    empty: 'There are no figures for this choice.',
    idle: {
      release: 'Choose a release: fill in the attribute release.',
      indicator: 'Choose a subject: fill in the attribute indicator.',
      level: 'Choose a level: fill in the attribute level.',
      region: 'Choose a region.',
      regions: 'Choose one or more regions.',
      branches: 'Choose two different branches.',
    },
    failedLead: 'The figures cannot be shown now.',
    failed: {
      offline: 'The server with the figures cannot be reached.',
      'not-found': 'The file with the figures was not found.',
      busy: 'The server with the figures is too busy.',
      refused: 'The server gives no access to the figures.',
      server: 'The server with the figures has a fault.',
      changed: 'The file with the figures is damaged or was changed.',
      'not-data': 'The server gave another page, such as a login screen.',
      invalid: 'The file with the figures is not right.',
      'newer-format': 'These figures ask for a newer version of this component.',
      withdrawn: 'These figures were withdrawn.',
      unknown: 'The release does not have this choice.',
    },
    tooMuch: (what, count, most) => `The file has ${count} ${TOO_MUCH[what]}. It may have ${most} at most.`,
    unknownName: (what, name) => `Not found: ${what} "${name}".`,
    unexpected: 'Something went wrong in this component.',
    breakNote: (period, note) => `Break in the series from ${period}: ${note}`,
  },

  unit: {
    per: (unit, per, base) => `${unit} per ${per}${base === '' ? '' : ` ${base}`}`,
    share: (unit) => `percentage of ${unit}`,
    shareOf: (base) => `percentage of ${base}`,
    percentagePoints: 'percentage points',
    ratio: (reference) => `ratio to ${reference}`,
    verdict: (reference) => `compared with ${reference}`,
  },

  table: {
    region: 'Region',
    code: 'Code',
    period: 'Period',
    value: 'Value',
    count: 'Count',
    base: 'Total',
    interval: '95% limits',
    intervalText: (lower, upper) => `${lower} to ${upper}`,
  },

  verdict: {
    higher: 'higher',
    lower: 'lower',
    'not-distinguishable': 'not distinguishable',
    'too-small': 'too small to say',
  },
  ratioText: (times) => `${times} times`,
  byChance: (expected, total) => `By chance alone ${expected ?? 'less than 1'} of ${amount(total)} would stand out on average.`,
  notPublished: 'not published',

  regionMap: {
    map: 'Map',
    label: (indicator, period) => `Map: ${indicator}, ${period}`,
    help: 'Walk over the map with the arrow keys. Choose a region with the space bar.',
    where: (many, parent) => (parent === undefined ? `all ${many}` : `${many} in ${parent}`),
    range: (low, high) => `The values run from ${low} to ${high}.`,
    oneValue: (name, value) => `${name}: ${value}.`,
    middleHalf: (many, low, high) => `Half of the ${many} lie between ${low} and ${high}.`,
    clearlyDifferent: (clear, total, one, many, reference) =>
      `For ${clear === 0 ? 'none' : amount(clear)} of ${counted(total, one, many)} the difference from ${reference} is clear.`,
    difference: {
      higher: 'That is clearly higher.',
      lower: 'That is clearly lower.',
      'not-distinguishable': 'That difference may be chance.',
      'too-small': 'It is too small to say anything.',
    },
    absent: (count, one, many, status) => `There is no figure for ${counted(count, one, many)}: ${status}.`,
    clearlyHigher: (count, one, many) => `In ${counted(count, one, many)} the figure is clearly higher.`,
    clearlyLower: (count, one, many) => `In ${counted(count, one, many)} it is clearly lower.`,
    regionAgainst: (region, value, reference, referenceValue) => `${region}: ${value}. ${reference}: ${referenceValue}.`,
    legend: 'Legend',
    classRange: (from, to) => `${from} to ${to}`,
    classBelow: (to) => `below ${to}`,
    classFrom: (from) => `from ${from}`,
    legendCount: counted,
    noOutline: (count, one, many) => `${counted(count, `${one} is`, `${many} are`)} not on the map, but in the table.`,
    allEqual: (many, value) => `All ${many} have ${value}.`,
    referenceAbove: (reference, many) => `${reference}, higher than all ${many}`,
    referenceBelow: (reference, many) => `${reference}, lower than all ${many}`,
  },
};
