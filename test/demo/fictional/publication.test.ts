import { existsSync, readFileSync, rmSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATUSES, isAbsence, statusOfCode } from '../../../src/contract/status.js';
import { PublicationOnDisk } from './a-publication.js';

let publication: PublicationOnDisk;
beforeAll(async () => {
  publication = await PublicationOnDisk.make(1, 0.07);
});
afterAll(() => rmSync(publication.directory, { recursive: true }));

describe('the files', () => {
  it('are byte for byte the same for the same seed, and others for another seed', async () => {
    const [one, again, other] = [
      await PublicationOnDisk.make(5, 0.03),
      await PublicationOnDisk.make(5, 0.03),
      await PublicationOnDisk.make(6, 0.03),
    ];
    expect([...again.files()]).toEqual([...one.files()]);
    expect([...other.files().keys()]).toEqual([...one.files().keys()]);
    expect(other.text('tables/vestigingen.csv')).not.toBe(one.text('tables/vestigingen.csv'));
    expect(other.text('geo/gemeente.topo.json')).not.toBe(one.text('geo/gemeente.topo.json'));
    for (const { directory } of [one, again, other]) rmSync(directory, { recursive: true });
  });

  it('are all there, and none that nothing refers to', () => {
    const { levels, indicators, peerGroups } = publication.settings;
    const named = new Set(['publication.yaml', 'publication-2025-4.yaml', 'actions.yaml', ...peerGroups.map(({ file }) => file)]);
    for (const { geometry, successors } of levels) named.add(geometry).add(successors?.file ?? geometry);
    for (const { method, tables } of indicators) tables.forEach(({ file }) => named.add(file).add(method));
    expect([...publication.files().keys()].map((path) => path.slice(1)).sort()).toEqual([...named].sort());
  });

  it('say that they are fictional', () => {
    expect(publication.settings.fictional).toBe(true);
    for (const { method } of publication.settings.indicators) expect(publication.text(method)).toContain('verzonnen');
  });
});

describe('the regions', () => {
  const properties = (file: string): Record<string, string>[] => {
    const json = JSON.parse(publication.text(file)) as {
      features?: { properties: Record<string, string> }[];
      objects?: Record<string, { geometries: { properties: Record<string, string> }[] }>;
    };
    return (json.features ?? Object.values(json.objects!)[0]!.geometries).map((feature) => feature.properties);
  };

  it('nest: every region lies in one of the level above, and every one above has some', () => {
    const levels = publication.settings.levels.map(({ id, geometry }) => ({ id, regions: properties(geometry) }));
    expect(levels.map(({ regions }) => regions.length)).toEqual([1, 3, 24, expect.closeTo(231, -1), 980]);
    levels.slice(1).forEach(({ regions }, i) => {
      const above = levels[i]!;
      const parents = new Set(regions.map((region) => region[`${above.id}code`]));
      expect([...parents].sort()).toEqual(above.regions.map(({ code }) => code).sort());
    });
  });

  it('have unique codes in the shape of real ones, some with letters, and never that of the Netherlands', () => {
    const shapes: Record<string, RegExp> = {
      land: /^FL$/,
      provincie: /^PV\d{2}$/,
      gemeente: /^GM9\d{3}$/,
      wijk: /^WK9\d{3}(\d\d|[A-Z]{2})$/,
      buurt: /^BU9\d{3}(\d{4}|[A-Z]{2}\d\d)$/,
    };
    for (const { id, geometry } of publication.settings.levels) {
      const codes = properties(geometry).map(({ code }) => code!);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !shapes[id]!.test(code))).toEqual([]);
    }
    expect(properties('geo/buurt.topo.json').some(({ code }) => code!.endsWith('AA01'))).toBe(true);
  });

  it('have a name that no other region in the same parent has', () => {
    for (const [i, { geometry }] of publication.settings.levels.entries()) {
      const above = publication.settings.levels[i - 1]?.id;
      const names = properties(geometry).map((region) => `${above ? region[`${above}code`] : ''}/${region.statnaam}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  const register = new URL('../../../../shared/data/tables/gm-2023-namen.csv', import.meta.url);
  it.skipIf(!existsSync(register))('have no name of a real gemeente (needs shared/data)', () => {
    const real = new Set(
      Papa.parse<Record<string, string>>(readFileSync(register, 'utf8'), { header: true }).data.map(({ naam }) => naam?.toLowerCase()),
    );
    expect(properties('geo/gemeente.topo.json').filter(({ statnaam }) => real.has(statnaam!.toLowerCase()))).toEqual([]);
  });

  it('tell of mergers and a split: the old codes are in the list of successors and nowhere else', () => {
    const rows = publication.rows('tables/successors.csv');
    const merged = rows.filter(({ jaar }) => jaar === '2023');
    const split = rows.filter(({ jaar }) => jaar === '2019');
    expect([merged.length, split.length, rows.length]).toEqual([2, 2, 5]);
    for (const change of [merged, split]) expect(change.reduce((sum, row) => sum + Number(row.gewicht), 0)).toBeCloseTo(1);
    expect(new Set(split.map((row) => row.oude_code)).size).toBe(1);
    const codes = new Set(properties('geo/gemeente.topo.json').map(({ code }) => code!));
    for (const row of rows) {
      expect(codes.has(row.nieuwe_code!) || split.some(({ oude_code: old }) => old === row.nieuwe_code)).toBe(true);
      expect(codes.has(row.oude_code!)).toBe(false);
      for (const [name, text] of publication.files())
        if (!name.endsWith('successors.csv')) expect(text.includes(row.oude_code!)).toBe(false);
    }
    const before = publication
      .table('drugsmeldingen', 'gemeente')
      .filter((row) => row.regiocode === merged[0]!.nieuwe_code && row.kwartaal! < '2023');
    expect(before).toHaveLength(28);
    expect(before.every((row) => row.status === 'M' && row.meldingen === '')).toBe(true);
  });
});

describe('the figures', () => {
  it('show every status and kind, counted and predicted, and zeros', () => {
    const { indicators, themes } = publication.settings;
    const found = new Set<string>();
    let zeros = 0;
    for (const { tables, missing, protect } of indicators) {
      for (const { file, count, status } of tables) {
        for (const row of publication.rows(file)) {
          found.add(status === undefined ? 'observed' : statusOfCode(row[status]!)!);
          for (const cell of Object.values(row))
            if (status === undefined && missing?.[cell] !== undefined) found.add(`${missing[cell]} by mark`).add(missing[cell]);
          if (count !== undefined && row[count] === '0') zeros++;
          if (protect && count !== undefined && Number(row[count]) > 0 && Number(row[count]) < protect.minimum) found.add('protected');
        }
      }
    }
    expect(STATUSES.filter((status) => !found.has(status))).toEqual([]);
    for (const one of ['protected', 'suppressed by mark', 'not-delivered by mark', 'not-applicable by mark', 'unknown by mark'])
      expect(found).toContain(one);
    expect(zeros).toBeGreaterThan(100);
    expect(new Set(indicators.map(({ kind }) => kind))).toEqual(new Set(['count', 'share', 'rate', 'concentration', 'amount', 'index']));
    expect(new Set(indicators.map(({ made }) => made))).toEqual(new Set(['counted', 'predicted']));
    expect(new Set(indicators.map(({ theme }) => theme))).toEqual(new Set(themes.map(({ id }) => id)));
  });

  it('have no number where the status says that there is none, and one everywhere else', () => {
    for (const { tables } of publication.settings.indicators) {
      for (const { file, status, count, base, value } of tables.filter((table) => table.status !== undefined)) {
        for (const row of publication.rows(file)) {
          const absent = isAbsence(statusOfCode(row[status!]!)!);
          for (const column of [count, base, value]) if (column !== undefined) expect(row[column] === '').toBe(absent);
        }
      }
    }
  });

  it('have a row for every region and period, once', () => {
    for (const { tables } of publication.settings.indicators) {
      for (const { file, where, region, period, breakdown } of tables) {
        const conditions = Object.entries(where ?? {});
        const rows = publication.rows(file).filter((row) => conditions.every(([column, wanted]) => row[column] === wanted));
        const keys = rows.map((row) =>
          [row[region], typeof period === 'string' ? row[period] : '', breakdown?.column ? row[breakdown.column] : ''].join(),
        );
        expect(new Set(keys).size).toBe(rows.length);
        expect(rows.length % new Set(rows.map((row) => row[region])).size).toBe(0);
      }
    }
  });

  it.each([
    ['woningen-meer-bezit', ['buurt', 'wijk', 'gemeente', 'provincie', 'land'], ['aantal', 'woningen']],
    ['jongeren-profiel', ['buurt', 'wijk', 'gemeente', 'provincie', 'land'], ['jongeren', 'alle_jongeren']],
    ['snelle-doorverkoop', ['gemeente', 'provincie', 'land'], ['doorverkopen', 'woningen']],
    ['vestigingen', ['gemeente', 'provincie', 'land'], ['vestigingen_totaal', 'sbi_01', 'sbi_56', 'sbi_9602']],
  ])('of %s add up from the smallest region to the country since the merger', (id, levels, columns) => {
    const totals = levels.map((level) => {
      const sums: Record<string, number> = {};
      for (const row of publication.table(id, level)) {
        const period = (row.jaar ?? row.kwartaal)!;
        if (period < '2023') continue;
        for (const column of columns)
          sums[`${period} ${column}`] = (sums[`${period} ${column}`] ?? 0) + (row[column] === 'x' ? 0 : Number(row[column]));
      }
      return sums;
    });
    const land = totals[totals.length - 1]!;
    expect(Object.values(land).every((total) => total > 0)).toBe(true);
    for (const sums of totals) expect(sums).toEqual(land);
  });

  it('withhold nothing that the rest of a total gives away', () => {
    const rows = publication.table('drugsmisdrijven', 'buurt').filter((row) => row.misdrijven !== 'x');
    const withheld = new Map<string, number>();
    for (const row of rows) {
      const wijk = `${row.regiocode!.replace('BU', 'WK').slice(0, 8)} ${row.jaar}`;
      withheld.set(wijk, (withheld.get(wijk) ?? 0) + (row.misdrijven === '.' ? 1 : 0));
    }
    const open = publication
      .table('drugsmisdrijven', 'wijk')
      .filter((row) => row.misdrijven !== '.' && withheld.get(`${row.regiocode} ${row.jaar}`) === 1);
    expect([...withheld.values()].some((count) => count > 1)).toBe(true);
    expect(open).toEqual([]);
  });

  it('break visibly in 2024 where the publication says so', () => {
    expect(publication.indicator('drugsmeldingen').breaks!.map(({ period }) => period)).toContain('2024-Q1');
    const [land] = [publication.table('drugsmeldingen', 'land')];
    const year = (wanted: string): number =>
      land.filter((row) => row.kwartaal!.startsWith(wanted)).reduce((sum, row) => sum + Number(row.meldingen), 0);
    expect(year('2024') / year('2023')).toBeGreaterThan(1.3);
    expect(year('2023') / year('2022')).toBeLessThan(1.1);
  });
});

describe('the texts', () => {
  it('are in two languages and in sentences of at most 15 words', () => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('nl' in value) {
        expect(Object.keys(value)).toEqual(['nl', 'en']);
        texts.push(...(Object.values(value) as string[]));
      } else Object.values(value).forEach(collect);
    };
    collect(publication.settings);
    for (const { method } of publication.settings.indicators) texts.push(...publication.text(method).split('\n'));
    const long = texts.flatMap((text) => text.split(/[.?!:]\s|[.?!]$/)).filter((sentence) => sentence.split(/\s+/).length > 15);
    expect(texts.length).toBeGreaterThan(100);
    expect(long).toEqual([]);
  });
});

describe('the peer groups', () => {
  it('all have members', () => {
    for (const { file, where } of publication.settings.peerGroups) {
      if (where === undefined) continue;
      const [[column, wanted]] = Object.entries(where) as [[string, string | { contains: string }]];
      const members = publication
        .rows(file)
        .filter((row) => (typeof wanted === 'string' ? row[column] === wanted : row[column]!.split(';').includes(wanted.contains)));
      expect(members.length).toBeGreaterThan(0);
    }
  });

  it('have one of similar gemeenten, by facts that all but one have', () => {
    const { file, similar } = publication.settings.peerGroups.find((group) => group.similar !== undefined)!;
    const names = Object.keys(similar!.facts);
    const without = publication.rows(file).filter((row) => names.some((name) => row[name] === ''));
    expect(without).toHaveLength(1);
    for (const row of publication.rows(file))
      for (const name of names) if (row[name] !== '') expect(Number(row[name]), `${row['naam']} ${name}`).toBeGreaterThan(0);
  });
});
