import type { Action, Release } from '../../src/contract/types.generated.js';
import type { Source } from '../../src/sources/source.js';
import { INDICATORS, RELEASE, smallCountry } from './small-country.js';

export function action(id: string, more: Partial<Action> = {}): Action {
  return { id, title: `Stap ${id}`, holder: 'Steunpunt', url: `https://example.org/${id}`, access: 'open', ...more };
}

/** In an order in which nothing is where it should be shown. */
export const ACTIONS: readonly Action[] = [
  action('general'),
  action('theme', { themes: ['theme'] }),
  action('other-theme', { themes: ['other'] }),
  action('indicator', { indicators: ['branches'], access: 'on-request', requestUrl: 'https://example.org/vraag', alternative: 'general' }),
  action('other-branch', { branches: ['G'], indicators: ['branches'] }),
  action('section', { branches: ['A'] }),
  action('branch', { branches: ['01'], themes: ['other'] }),
  action('here', { themes: ['theme'], regions: ['PV1'] }),
  action('case', {
    themes: ['theme'],
    regions: ['GM08', 'NOWHERE'],
    kind: 'practice-case',
    summary: { nl: 'Zo ging het.', en: 'So it went.' },
  }),
];

export const RELEASE_WITH_ACTIONS: Release = {
  ...RELEASE,
  publisher: { name: 'Bureau', feedback: 'mailto:vraag@example.org' },
  breakdowns: [
    {
      id: 'sbi',
      title: 'Branche',
      categories: [
        { code: '01', title: 'Akkerbouw', parent: 'A' },
        { code: 'A', title: { nl: 'Landbouw', en: 'Farming' } },
        { code: 'G', title: 'Handel' },
      ],
    },
  ],
  themes: [
    { id: 'theme', title: 'Thema' },
    { id: 'other', title: 'Ander thema' },
  ],
  indicators: [INDICATORS.branches, { ...INDICATORS.rate, theme: 'other' }],
  tables: RELEASE.tables.filter(({ indicator }) => indicator === 'rate'),
  actions: [...ACTIONS],
};

export function withActions(release: Partial<Release> = {}): Source {
  return smallCountry({ release: { ...RELEASE_WITH_ACTIONS, ...release }, tables: [] });
}
