const RELEASE = '/releases/releases.json';
const PATH = (level: string): string => `tables/vestigingen/${level}.many.json`;

interface Manifest {
  breakdowns: { id: string; categories: { code: string; title: string; parent?: string }[] }[];
  tables: { indicator: string; level: string }[];
  files: Record<string, { bytes: number; integrity: string }>;
}

interface Dataset {
  size: number[];
  dimension: { category: { category: { index: string[] } }; period: { category: { index: string[] } } };
  value: (number | null)[];
  status?: Record<string, string>;
}

/**
 * A transport that gives the test release with so many branches in place of its own, for the figures of `vestigingen` of the provincies. It
 * answers in the browser's place, so the integrity of what is made here is not checked.
 */
export async function manyBranches(count: number): Promise<typeof fetch> {
  const { current } = (await json(RELEASE)) as { current: string };
  const folder = `/releases/${current}`;
  const manifestPath = `${folder}/release.json`;
  const manifest = (await json(manifestPath)) as Manifest;
  const codes = Array.from({ length: count }, (_, i) => `B${String(i).padStart(3, '0')}`);
  const made = new Map<string, string>();
  for (const level of ['land', 'provincie']) {
    const own = Object.keys(manifest.files).find((path) => path.startsWith(`tables/vestigingen/${level}.`))!;
    const text = JSON.stringify(withCategories((await json(`${folder}/${own}`)) as Dataset, codes));
    made.set(`${folder}/${PATH(level)}`, text);
    manifest.files[PATH(level)] = { ...manifest.files[own]!, bytes: text.length };
  }
  manifest.breakdowns.find(({ id }) => id === 'sbi')!.categories = codes.map((code, i) => ({ code, title: `Branche ${i}` }));
  manifest.tables = manifest.tables.flatMap((entry) => {
    if (entry.indicator !== 'vestigingen') return [entry];
    return entry.level === 'land' || entry.level === 'provincie' ? [{ ...entry, slices: [{ path: PATH(entry.level) }] }] : [];
  });
  made.set(manifestPath, JSON.stringify(manifest));
  return (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const text = made.get(pathname);
    return text === undefined
      ? fetch(input, init)
      : Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } }));
  };
}

/** The same table with other categories; metric, period, category and region in this order. */
function withCategories(dataset: Dataset, codes: readonly string[]): Dataset {
  const [metrics, periods, , regions] = dataset.size as [number, number, number, number];
  const base = dataset.value[dataset.value.length / metrics]!;
  const value = Array.from({ length: metrics * periods * codes.length * regions }, (_, cell) => {
    const [region, branch] = [cell % regions, Math.floor(cell / regions) % codes.length];
    if (cell >= periods * codes.length * regions) return base * (region + 2);
    // Some far more and some far fewer than is expected of them, some too small to say, some withheld.
    if (branch % 29 === 3) return null;
    return Math.round(((branch % 40) + 1) * (1 + 0.4 * Math.sin(branch * (region + 1))));
  });
  const { category, ...dimension } = dataset.dimension;
  return {
    ...dataset,
    size: [metrics, periods, codes.length, regions],
    dimension: { ...dimension, category: { ...category, category: { index: [...codes] } } },
    value,
    status: Object.fromEntries(value.flatMap((number, cell) => (number === null ? [[cell, 'Q']] : []))),
  };
}

async function json(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}
