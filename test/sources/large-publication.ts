import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a publication with enough buurten in each gemeente to be cut into parts, and enough figures to be cut into slices. */
export async function writeLargePublication(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const gemeenten = Array.from({ length: 4 }, (_, i) => ({
    code: `GM000${i}`,
    name: `Gemeente ${i}`,
    x: (i % 2) * 5000,
    y: Math.floor(i / 2) * 5000,
  }));
  const buurten = gemeenten.flatMap(({ code, x, y }) =>
    Array.from({ length: 100 }, (_, i) => ({
      code: `BU${code.slice(2)}${String(i).padStart(3, '0')}A`,
      name: `Buurt ${i}`,
      gemeente: code,
      x: x + (i % 10) * 500,
      y: y + Math.floor(i / 10) * 500,
    })),
  );
  const periods = [2019, 2020, 2021, 2022, 2023, 2024];
  const rows = (regions: readonly { code: string }[]): string[] =>
    regions.flatMap(({ code }, r) =>
      periods.flatMap((period, p) =>
        ['A', 'G', 'Z'].map((branch, b) =>
          [code, period, branch, r % 17 === 3 && p === 2 ? '.' : (r * 7919 + p * 104729 + b * 1299709) % 5003, 6000 + r].join(),
        ),
      ),
    );
  const table = (regions: readonly { code: string }[]): string => ['code,jaar,tak,aantal,totaal', ...rows(regions)].join('\n');
  const files: Record<string, string> = {
    'publication.yaml': PUBLICATION,
    'gemeenten.geojson': featuresOf(gemeenten, 5000),
    'buurten.geojson': featuresOf(buurten, 500),
    'gemeenten.csv': table(gemeenten),
    'buurten.csv': table(buurten),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return join(folder, 'publication.yaml');
}

/** Squares in the metres of the Netherlands (RD). */
function featuresOf(regions: readonly { x: number; y: number }[], size: number): string {
  const features = regions.map(({ x, y, ...properties }) => {
    const [x0, y0] = [150_000 + x, 450_000 + y];
    const ring = [[x0, y0], [x0 + size, y0], [x0 + size, y0 + size], [x0, y0 + size], [x0, y0]]; // prettier-ignore
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const PUBLICATION = `
release: "2026-1"
published: 2026-11-20
title: Groot
publisher: {name: Test}
licence: CC-BY-4.0
fictional: true
levels:
  - {id: land, regions: {NL: Nederland}}
  - id: gemeente
    vintage: 2026
    geometry: gemeenten.geojson
    code: code
    name: name
    parent: {level: land, code: NL}
    attribution: Test
  - id: buurt
    vintage: 2026
    geometry: buurten.geojson
    code: code
    name: name
    parent: {level: gemeente, property: gemeente}
    attribution: Test
breakdowns:
  - {id: sbi, title: Branche, categories: {A: Landbouw, G: Handel, Z: Overig}}
themes:
  - {id: werk, title: Werk}
indicators:
  - id: vestigingen
    theme: werk
    title: Vestigingen
    kind: concentration
    per: 100
    unit: vestigingen
    source: [Test]
    made: counted
    population: alle vestigingen
    caveat: Verzonnen.
    missing: {".": not-delivered}
    tables:
      - {level: gemeente, file: gemeenten.csv, region: code, period: jaar, breakdown: {id: sbi, column: tak}, count: aantal, base: totaal}
      - {level: buurt, file: buurten.csv, region: code, period: jaar, breakdown: {id: sbi, column: tak}, count: aantal, base: totaal}
`;
