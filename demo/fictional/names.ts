import type { Random } from './random.js';

/** Parts of invented place names; none of their combinations is the name of a real gemeente (tested against the list of 2023). */
const STEMS = [
  'Aldel',
  'Brem',
  'Bolker',
  'Dorle',
  'Drumel',
  'Elske',
  'Ever',
  'Farn',
  'Fenne',
  'Gruis',
  'Gorle',
  'Halmer',
  'Hazel',
  'Iever',
  'Jorre',
  'Kwelder',
  'Kolle',
  'Lonne',
  'Luster',
  'Marsel',
  'Mulder',
  'Nesse',
  'Norre',
  'Ostre',
  'Odel',
  'Plaver',
  'Pruim',
  'Quin',
  'Rieter',
  'Rusker',
  'Sander',
  'Schelle',
  'Tjerke',
  'Tormer',
  'Ulver',
  'Uiver',
  'Varre',
  'Vlinder',
  'Wiekel',
  'Wolver',
  'IJver',
  'Zande',
  'Zwelle',
  'Zilver',
  'Grote',
  'Kraai',
  'Merel',
  'Reiger',
  'Snippe',
  'Wulpe',
  'Bevel',
  'Otter',
  'Marter',
  'Esdoorn',
  'Linde',
  'Berke',
  'Elze',
  'Meidoorn',
  'Vlier',
  'Bieze',
] as const;
const TOWN_ENDINGS = [
  'dam',
  'veen',
  'hoven',
  'drecht',
  'wolde',
  'broek',
  'zijl',
  'horst',
  'beek',
  'kerke',
  'sluis',
  'mond',
  'meer',
  'bergen',
  'rade',
  'lo',
  'stede',
  'wijk',
  'burg',
  'voort',
  'hout',
  'laar',
  'monde',
  'waarde',
  'donk',
  'gast',
  'wier',
  'vliet',
] as const;
const HAMLET_ENDINGS = [
  'buurt',
  'weide',
  'hof',
  'park',
  'kamp',
  'akker',
  'dijk',
  'polder',
  'heide',
  'hoek',
  'kwartier',
  'tuinen',
  'es',
  'brink',
  'gaarde',
  'landen',
  'rijt',
  'schans',
] as const;
const PROVINCE_FRONTS = [
  'Noorder',
  'Zuider',
  'Ooster',
  'Wester',
  'Hoge',
  'Lage',
  'Binnen',
  'Buiten',
  'Over',
  'Neder',
  'Midden',
  'Achter',
] as const;
const PROVINCE_ENDINGS = ['gouw', 'marke', 'kwelder', 'stroom', 'woud', 'venen', 'oever', 'zoom', 'delta', 'kust', 'rug', 'ambt'] as const;
const ADDITIONS = ['Noord', 'Oost', 'Zuid', 'West', 'aan de Dijk', 'aan het Water', 'Binnen', 'Buiten'] as const;

export const COUNTRY = 'Laagland';

/** Different names for so many provincies. */
export function provincieNames(count: number, random: Random): string[] {
  return unlike(count, () => random.pick(PROVINCE_FRONTS) + random.pick(PROVINCE_ENDINGS));
}

/** Different names for so many gemeenten; now and then one of two words, with a letter that needs UTF-8. */
export function gemeenteNames(count: number, random: Random): string[] {
  return unlike(count, () => {
    const name = joined(random.pick(STEMS), random.pick(TOWN_ENDINGS));
    if (random.chance(0.03)) return `${name} aan de ${random.pick(['Lorre', 'Vaele', 'Mersel'])}`;
    if (random.chance(0.02)) return `${name}-${joined(random.pick(STEMS), random.pick(TOWN_ENDINGS))}`;
    if (random.chance(0.01)) return `Sânt ${name}`;
    return name;
  });
}

/** Different names for the wijken of one gemeente, from its centre outwards. */
export function wijkNames(count: number, gemeente: string, random: Random): string[] {
  if (count < 3) return Array.from({ length: count }, (_, i) => (i === 0 ? gemeente : `${gemeente}-Buitengebied`));
  return [`${gemeente}-Centrum`, ...unlike(count - 2, () => quarter(random)), `${gemeente}-Buitengebied`];
}

/** Different names for the buurten of one wijk. */
export function buurtNames(count: number, random: Random): string[] {
  return unlike(count, () => quarter(random));
}

function quarter(random: Random): string {
  const name = joined(random.pick(STEMS), random.pick(HAMLET_ENDINGS));
  return random.chance(0.12) ? `${name} ${random.pick(ADDITIONS)}` : name;
}

/** Esdoorn + hout, Berke + es: no vowel twice in a row where the parts meet. */
function joined(stem: string, ending: string): string {
  return stem.endsWith('e') && ending.startsWith('e') ? stem + ending.slice(1) : stem + ending;
}

function unlike(count: number, make: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(make());
  return [...names];
}
