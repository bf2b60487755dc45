import { plural } from '../dutch.js';
import type { SuccessionWords } from '../succession-words.js';

export const SUCCESSION_ENGLISH: SuccessionWords = {
  merged: (regions, year, region) => `${regions} became part of ${region} in ${year}.`,
  divided: (region, year, regions, count) => `${region} ${plural(count, 'was', 'were')} divided between ${regions} in ${year}.`,
  before: (region, year) => `Of ${region} before ${year} only published figures stand here.`,
  more: (count) => `${count} more ${plural(count, 'region', 'regions')} came from others.`,
};
