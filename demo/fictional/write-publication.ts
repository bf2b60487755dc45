import { stringify } from 'yaml';
import { EXPLANATIONS } from './explanations.js';
import { factsTable, peerGroups } from './facts.js';
import { BRANCHES, SECTIONS } from './indicators/branch-list.js';
import type { Indicator } from './indicators/indicator.js';
import { LEGAL_FORMS } from './indicators/legal-forms.js';
import { TRAITS } from './indicators/traits.js';
import { NEXT_STEPS } from './next-steps.js';
import type { World } from './patterns.js';

export const SUCCESSORS_FILE = 'tables/successors.csv';

/** What publication.yaml says, as text. */
export function publicationYaml(publication: object): string {
  return stringify(publication, { lineWidth: 140, aliasDuplicateObjects: false });
}

/** The whole publication but for the files it names. */
export function fictionalPublication(world: World, indicators: readonly Pick<Indicator, 'settings' | 'tables'>[]) {
  const code = world.country.regions.land[0]!.code;
  const boundaries = { code: 'code', name: 'statnaam', attribution: 'Kadaster van Laagland (fictief), 2025' };
  return {
    release: '2026-1',
    published: '2026-03-19',
    title: { nl: 'Zicht op Laagland (fictieve cijfers)', en: 'A view of Laagland (fictional figures)' },
    publisher: {
      name: { nl: 'Bureau Laaglandse Cijfers (fictief)', en: 'Laagland Bureau of Figures (fictional)' },
      url: 'https://example.org/',
      feedback: 'mailto:cijfers@example.org',
    },
    licence: 'CC0-1.0',
    fictional: true,
    levels: [
      { id: 'land', vintage: 2025, geometry: 'geo/land.topo.json', object: 'land', ...boundaries },
      { id: 'provincie', vintage: 2025, geometry: 'geo/provincie.geo.json', ...boundaries, parent: { level: 'land', code } },
      {
        id: 'gemeente',
        vintage: 2025,
        geometry: 'geo/gemeente.topo.json',
        object: 'gemeenten',
        ...boundaries,
        parent: { level: 'provincie', property: 'provinciecode' },
        successors: { file: SUCCESSORS_FILE, year: 'jaar', from: 'oude_code', name: 'oude_naam', to: 'nieuwe_code' },
      },
      {
        id: 'wijk',
        vintage: 2025,
        geometry: 'geo/wijk.topo.json',
        ...boundaries,
        parent: { level: 'gemeente', property: 'gemeentecode' },
      },
      { id: 'buurt', vintage: 2025, geometry: 'geo/buurt.topo.json', ...boundaries, parent: { level: 'wijk', property: 'wijkcode' } },
    ],
    breakdowns: [
      {
        id: 'sbi',
        title: { nl: 'Branche', en: 'Branch' },
        categories: new Map([...BRANCHES, ...SECTIONS].map(({ code: branch, title }) => [branch, title])),
        parents: new Map(BRANCHES.flatMap(({ code: branch, section }) => (section === undefined ? [] : [[branch, section]]))),
        terms: new Map(BRANCHES.flatMap(({ code: branch, terms }) => (terms.length === 0 ? [] : [[branch, terms]]))),
      },
      {
        id: 'kenmerk',
        title: { nl: 'Kenmerk', en: 'Trait' },
        categories: new Map(TRAITS.map(({ code: trait, nl, en }) => [trait, { nl, en }])),
        overlapping: true,
      },
      {
        id: 'rechtsvorm',
        title: { nl: 'Rechtsvorm', en: 'Legal form' },
        categories: new Map(LEGAL_FORMS.map(({ code: form, nl, en }) => [form, { nl, en }])),
      },
    ],
    themes: [
      { id: 'vastgoed', title: { nl: 'Misbruik van vastgoed', en: 'Misuse of property' } },
      { id: 'drugs', title: { nl: 'Drugsproblematiek', en: 'Drugs' } },
      { id: 'transacties', title: { nl: 'Ongebruikelijke transacties', en: 'Unusual transactions' } },
      { id: 'branches', title: { nl: 'Brancheanalyses', en: 'Analyses of branches' } },
      { id: 'gebied', title: { nl: 'Over het gebied', en: 'About the area' } },
    ],
    indicators: indicators.map(({ settings, tables }) => ({
      ...settings,
      ...EXPLANATIONS[settings.id],
      ...(NEXT_STEPS[settings.id] !== undefined && { nextSteps: NEXT_STEPS[settings.id] }),
      method: `method/${settings.id}.md`,
      tables: tables.flatMap(({ entries }) => entries),
    })),
    peerGroups: peerGroups(factsTable(world)),
    actions: 'actions.yaml',
    changes: [
      {
        nl: 'Van veel onderwerpen zijn er nu ook cijfers van wijken en buurten.',
        en: 'Of many subjects there are now figures of districts and neighbourhoods too.',
      },
    ],
    // Where `npm start` has them.
    site: 'http://localhost:8080/releases/',
    shares: [
      {
        id: 'drugsmisdrijven-kaart',
        element: 'zo-region-map',
        attributes: { indicator: 'drugsmisdrijven', level: 'gemeente' },
        height: 900,
      },
      {
        id: 'drugsmisdrijven-verloop',
        title: 'Drugsmisdrijven door de jaren heen',
        element: 'zo-trend-line',
        attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' },
      },
    ],
  };
}
