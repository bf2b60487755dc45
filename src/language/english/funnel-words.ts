import { plural } from '../dutch.js';
import type { FunnelWords } from '../funnel-words.js';

export const FUNNEL_ENGLISH: FunnelWords = {
  label: (figure) => `Funnel plot: ${figure}`,
  help: 'Walk with the arrow keys to the dot that is nearest. Choose a region with Enter.',
  expected: 'Expected',
  expectedAxis: (reference) => `Expected count, as in ${reference}`,
  counted: (count, expected) => `${count} counted, ${expected} expected`,
  less: (than) => `less than ${than}`,
  funnel: 'Funnel',
  side: { above: 'above the funnel', within: 'within the funnel', below: 'below the funnel' },
  outside: (count, total, many) => `${count === 0 ? 'None' : count} of ${total} ${many} ${count > 1 ? 'lie' : 'lies'} outside the funnel.`,
  noneCompared: 'There is no region about which something can be said.',
  leftOut: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} are`)} not in the chart, but in the table.`,
  atEdge: (count, one, many) =>
    `${count} ${plural(count, `${one} falls`, `${many} fall`)} outside the chart and ${plural(count, 'stands', 'stand')} at its edge.`,
  focus: (name, times, side) => `${name}: ${times} times, ${side} the funnel.`,
  focusTooSmall: (name) => `${name} is too small to say.`,
  focusWithheld: (name, status) => `There is no figure for ${name}: ${status}.`,
  focusNotCompared: (name) => `${name} cannot be compared.`,
  widened: (many) => `The ${many} differ from each other by more than chance.`,
  widenedBy: (times) => `The funnel is therefore drawn ${times} times as wide.`,
  colouredWithin: 'A coloured dot within the funnel differs, but no more than is usual.',
  limits: { drawn: '95% limit', worded: '99.8% limit (edge of the funnel)' },
  limitNote: 'Within the funnel a difference fits chance. Small counts differ more often, so there it is wider.',
  tooSmallZone: 'too small',
};
