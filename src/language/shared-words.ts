import { DUTCH } from './dutch.js';
import { wordTable } from './word-table.js';
import type { Words } from './words.js';

/** What all elements say. */
export const sharedWords = wordTable<Words>('shared', DUTCH);
