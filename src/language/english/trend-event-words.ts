import type { TrendEventWords } from '../trend-event-words.js';

export const TREND_EVENT_ENGLISH: TrendEventWords = {
  heading: 'Measures in the chart',
  notACause: 'A difference between before and after does not prove that the measure works.',
  about: (title, regions) => `${title} (${regions})`,
  from: (date) => `From ${date}`,
  line: (mark, title, date) => `Measure ${mark}: ${title}, from ${date}`,
  column: 'Measure',
};
