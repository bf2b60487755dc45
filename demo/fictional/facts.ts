import { ancestors } from './country.js';
import type { World } from './patterns.js';
import { Random } from './random.js';
import type { TableFile } from './table.js';

const SIZE_CLASSES = [
  { to: 20_000, label: 'tot 20.000' },
  { to: 50_000, label: '20.000 tot 50.000' },
  { to: 100_000, label: '50.000 tot 100.000' },
  { to: Infinity, label: '100.000 en meer' },
] as const;
/** Lower limits of the addresses per square kilometre around an average inhabitant, of urbanity 1 to 4. */
const URBANITY_LIMITS = [1500, 850, 480, 290] as const;
const URBANITY_TITLES = ['zeer sterk stedelijk', 'sterk stedelijk', 'matig stedelijk', 'weinig stedelijk', 'niet stedelijk'] as const;
const LARGE_CITIES = { id: 'G36', count: 36, parts: 341 } as const;
export const FACTS_FILE = 'tables/feiten.csv';

/** By what gemeenten are alike: title of each column, and which are compared by ratio. */
const SIMILAR_BY = {
  inwoners: { nl: 'inwoners', en: 'inhabitants' },
  adressen_per_km2: { nl: 'adressen per km²', en: 'addresses per km²' },
  jongeren_procent: { nl: 'jongeren', en: 'young people' },
  huur_procent: { nl: 'huurwoningen', en: 'rented dwellings' },
  inkomen: { nl: 'inkomen', en: 'income' },
} as const;
const SIMILAR_BY_RATIO = ['inwoners', 'adressen_per_km2'];

/**
 * Facts per gemeente, from which the peer groups are made. Of the youngest gemeente the income is not known yet, so that no other is found to
 * be like it.
 */
export function factsTable({ seed, country, population }: World): TableFile {
  const gemeente = ancestors(country, 'buurt', 'gemeente');
  const count = country.regions.gemeente.length;
  const [inhabitants, density, young] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const random = new Random(seed, 'facts');
  population.inhabitants.forEach((people, buurt) => {
    inhabitants[gemeente[buurt]!]! += people;
    density[gemeente[buurt]!]! += people * population.density[buurt]!;
    young[gemeente[buurt]!]! += population.young[buurt]!;
  });
  const bySize = Array.from(inhabitants.keys()).sort((a, b) => inhabitants[b]! - inhabitants[a]!);
  const large = new Set(bySize.slice(0, Math.max(3, Math.round((LARGE_CITIES.count * count) / LARGE_CITIES.parts))));
  return {
    file: FACTS_FILE,
    header: ['gemeentecode', 'naam', 'inwoners', 'inwonerklasse', 'stedelijkheid', 'groepen', ...Object.keys(SIMILAR_BY).slice(1)],
    rows: country.regions.gemeente.map(({ code, name }, i) => {
      const people = inhabitants[i]!;
      const around = density[i]! / Math.max(1, people);
      const urbanity = 1 + URBANITY_LIMITS.filter((limit) => around < limit).length;
      const groups = [...(large.has(i) ? [LARGE_CITIES.id] : []), ...(people >= 100_000 ? ['100000plus'] : [])];
      const rented = 62 - 8 * urbanity + 5 * random.normal();
      const income = (36 - 0.16 * (rented - 38) + 2.2 * random.normal()).toFixed(1);
      return [
        code,
        name,
        people,
        SIZE_CLASSES.find(({ to }) => people < to)!.label,
        urbanity,
        groups.join(';'),
        Math.round(around),
        ((100 * young[i]!) / Math.max(1, people)).toFixed(1),
        Math.max(5, rented).toFixed(1),
        i === country.merger.gemeente ? '' : income,
      ];
    }),
  };
}

/** The peer groups of publication.yaml: large cities, 100,000 and more, size and urbanity classes with a member, and similar gemeenten. */
export function peerGroups({ rows }: TableFile): Record<string, unknown>[] {
  const group = (id: string, title: unknown, where: Record<string, unknown>): Record<string, unknown> => ({
    id,
    title,
    level: 'gemeente',
    file: FACTS_FILE,
    region: 'gemeentecode',
    where,
  });
  const has = (column: number, value: string): boolean => rows.some((row) => String(row[column]) === value);
  return [
    group('g36', { nl: 'Grote steden (G36)', en: 'Large cities (G36)' }, { groepen: { contains: LARGE_CITIES.id } }),
    group(
      '100000plus',
      { nl: 'Gemeenten met 100.000 inwoners en meer', en: 'Municipalities of 100,000 inhabitants and more' },
      { groepen: { contains: '100000plus' } },
    ),
    ...SIZE_CLASSES.flatMap(({ label }, i) =>
      has(3, label)
        ? [
            group(
              `grootte-${i + 1}`,
              { nl: `Gemeenten: ${label} inwoners`, en: `Municipalities, size class ${i + 1} of ${SIZE_CLASSES.length}` },
              { inwonerklasse: label },
            ),
          ]
        : [],
    ),
    ...URBANITY_TITLES.flatMap((title, i) =>
      has(4, String(i + 1))
        ? [
            group(
              `stedelijkheid-${i + 1}`,
              { nl: `Gemeenten: ${title}`, en: `Municipalities, urbanity class ${i + 1} of ${URBANITY_TITLES.length}` },
              { stedelijkheid: String(i + 1) },
            ),
          ]
        : [],
    ),
    {
      id: 'vergelijkbaar',
      title: { nl: 'Vergelijkbare gemeenten', en: 'Similar municipalities' },
      level: 'gemeente',
      file: FACTS_FILE,
      region: 'gemeentecode',
      similar: { facts: SIMILAR_BY, count: Math.min(20, Math.max(3, Math.round(rows.length / 3))), logarithm: SIMILAR_BY_RATIO },
    },
  ];
}
