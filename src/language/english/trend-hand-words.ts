import type { TrendHandWords } from '../trend-hand-words.js';

export const TREND_HAND_ENGLISH: TrendHandWords = {
  help: 'Walk through the periods with left and right, through the lines with up and down.',
  helpApart: 'Walk through the periods with left and right, through the charts with up and down.',
  point: (region, period, value) => `${region}, ${period}: ${value}`,
  figures: 'Figures',
  asPublished: 'As published',
  asIndex: (year) => `Index: ${year} = 100`,
  lines: 'Regions',
  together: 'In one chart',
  apart: 'A chart each',
};
