import type { FindWords } from '../find-words.js';

export const FIND_ENGLISH: FindWords = {
  label: 'Search by name or code',
  clear: 'Clear the search',
  list: 'Regions found',
  levelIn: (level) => `${level} in`,
  found: (count, single) => `${count} ${single ? 'region' : 'regions'} found.`,
  more: (count, single) => `${count} more ${single ? 'region' : 'regions'}: type more letters.`,
  none: 'No region was found with this name or code.',
  loading: 'The regions are still being fetched.',
  failed: (many) => `The ${many} cannot be searched now.`,
};
