import { plural } from '../dutch.js';
import type { RegionProfileWords } from '../region-profile-words.js';

export const REGION_PROFILE_ENGLISH: RegionProfileWords = {
  heading: (region) => `${region} at a glance`,
  label: (region, reference) => `${region} compared with ${reference}`,
  labelAlone: (region) => `Subjects of ${region}`,
  picture: 'Overview',
  indicator: 'Subject',
  theme: 'Theme',
  difference: (reference) => `Difference from ${reference}`,
  verdict: 'Verdict on the difference',
  noInterval: 'no margin known',
  chooseReference: 'Compare with',
  subjects: (count) => `Here ${plural(count, 'is', 'are')} ${count} ${plural(count, 'subject', 'subjects')} with a figure.`,
  clear: (clear, judged, reference) =>
    judged === 1
      ? `One difference from ${reference} can be tested; it is ${clear === 1 ? 'clear' : 'not clear'}.`
      : `Of the ${judged} differences from ${reference} that can be tested ${clear} ${plural(clear, 'is', 'are')} clear.`,
  noneJudged: (reference) => `Whether differences from ${reference} are chance cannot be told here.`,
  without: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} there is no figure.`,
  notAtLevel: (one) => `no figures for each ${one}`,
  onlyDivided: (breakdown) => `by ${breakdown} only`,
  fromZero: 'Each bar begins at zero and has its own scale.',
  ownFigure: 'Figure with 95% margin',
  noTotal: 'Each subject stands by itself: there is no total and no score.',
};
