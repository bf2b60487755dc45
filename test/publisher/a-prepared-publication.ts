import type { Topology } from 'topojson-specification';
import { STATUSES } from '../../src/contract/status.js';
import type { Status } from '../../src/contract/status.js';
import type { Column } from '../../src/tables/table.js';
import { buildTopology } from '../../publisher/geometry/index.js';
import type { Boundary } from '../../publisher/geometry/index.js';
import type {
  PreparedIndicator,
  PreparedLevel,
  PreparedPeerGroup,
  PreparedPublication,
  PreparedRegion,
  PreparedTable,
} from '../../publisher/prepared.js';

export interface Shape {
  readonly release?: string;
  readonly published?: string;
  readonly gemeenten?: number;
  readonly buurtenEach?: number;
  readonly periods?: number;
  /** Default true. */
  readonly outlines?: boolean;
}

/**
 * A small country: a land, gemeenten of two by two kilometres in rows of five, and buurten as strips of each gemeente. Three indicators:
 * a share with count and base, a concentration with three branches, and a predicted index with limits. Every seventh cell of the
 * share at buurt level is suppressed.
 */
export function aPreparedPublication(shape: Shape = {}): PreparedPublication {
  const { release = '2026-1', published = '2026-02-01', gemeenten = 14, buurtenEach = 9, periods: years = 3, outlines = true } = shape;
  const levels = someLevels(gemeenten, buurtenEach)
    .map((level) => (outlines ? level : { ...level, topology: undefined }))
    .map((level) => (level.id === 'gemeente' ? { ...level, successors: SUCCESSIONS } : level));
  const periods = Array.from({ length: years }, (_, year) => String(2024 - years + 1 + year));
  return {
    release,
    published,
    title: { nl: 'Proefuitgave', en: 'Trial release' },
    publisher: { name: 'Bureau Cijfers', url: 'https://cijfers.example' },
    licence: 'CC-BY-4.0',
    fictional: true,
    levels,
    breakdowns: [
      {
        id: 'sbi',
        title: 'Branche',
        categories: [
          { code: 'A', title: 'Landbouw' },
          { code: 'B-F', title: 'Nijverheid' },
          { code: 'G+I', title: 'Handel en horeca' },
        ],
      },
    ],
    themes: [{ id: 'wonen', title: 'Wonen' }],
    indicators: [leegstand(levels, periods), vestigingen(levels, periods), weerbaarheid(levels)],
    peerGroups: [{ id: 'g2', title: 'G2', level: 'gemeente', regions: ['GM0001', 'GM0002'] }, likeEachOther(levels[1]!)],
    actions: [{ id: 'model', title: 'Barrièremodel', holder: 'CCV', url: 'https://ccv.example/model', access: 'open' }],
    changes: [],
    unjoined: [],
  };
}

/** A merger, and a split of what came from it. */
const SUCCESSIONS: PreparedLevel['successors'] = [
  {
    year: 2018,
    from: [
      { code: 'GM0097', name: 'Oud' },
      { code: 'GM0098', name: 'Ouder' },
    ],
    to: ['GM0099'],
  },
  { year: 2020, from: [{ code: 'GM0099', name: 'Samen' }], to: ['GM0001', 'GM0002'] },
];

/** Each gemeente is like the two before it. */
function likeEachOther({ regions }: PreparedLevel): PreparedPeerGroup {
  const codes = regions.map(({ code }) => code);
  const similar = Object.fromEntries(codes.map((code, i) => [code, [codes.at(i - 1)!, codes.at(i - 2)!]]));
  return { id: 'lijkt', title: 'Vergelijkbaar', level: 'gemeente', regions: [], facts: ['inwoners'], similar };
}

const described = { theme: 'wonen', source: ['CBS'], population: 'alle woningen', caveat: 'Een patroon is geen bewijs.' } as const;

function leegstand(levels: readonly PreparedLevel[], periods: readonly string[]): PreparedIndicator {
  return {
    ...described,
    id: 'leegstand',
    title: 'Leegstand',
    kind: 'share',
    unit: 'woningen',
    baseUnit: 'woningen',
    decimals: 1,
    made: 'counted',
    minimum: 10,
    rounding: 5,
    breaks: [{ period: periods.at(-1)!, note: 'Nieuwe telling' }],
    method: '# Hoe geteld\n\nZie [de bron](https://cbs.example).',
    tables: levels.map((level) => {
      const base = column(level, periods.length, 1, (cell) => 500 + 5 * (cell % 40));
      const count = column(level, periods.length, 1, (cell) => 5 * (cell % 11) + 10, level.id === 'buurt' ? everySeventh : undefined);
      return { level: level.id, periods, categories: ['total'], columns: { count, base } };
    }),
  };
}

function vestigingen(levels: readonly PreparedLevel[], periods: readonly string[]): PreparedIndicator {
  const tables = levels.slice(0, 2).map((level): PreparedTable => {
    const columns = {
      count: column(level, periods.length, 3, (cell) => (cell * 37) % 1013),
      base: column(level, periods.length, 3, (cell) => 2000 + ((cell * 91) % 5003)),
    };
    return { level: level.id, periods, categories: ['A', 'B-F', 'G+I'], columns };
  });
  return {
    ...described,
    ...{ id: 'vestigingen', title: 'Vestigingen', kind: 'concentration', per: 1000, unit: 'vestigingen', decimals: 1 },
    ...{ made: 'counted', breakdown: 'sbi', breaks: [], tables },
  };
}

function weerbaarheid(levels: readonly PreparedLevel[]): PreparedIndicator {
  const tables = levels.slice(1, 2).map((level): PreparedTable => {
    const at = (shift: number): Column =>
      column(
        level,
        1,
        1,
        (cell) => 100 / 3 + cell + shift,
        () => 'predicted',
      );
    return { level: level.id, periods: ['2024'], categories: ['total'], columns: { value: at(0), lower: at(-2), upper: at(2) } };
  });
  return {
    ...described,
    ...{ id: 'weerbaarheid', title: 'Weerbaarheid', kind: 'index', unit: 'punten', decimals: 1, made: 'predicted', breaks: [], tables },
  };
}

/** An index at one level whose figures hardly compress: about 2.6 bytes a cell after gzip. */
export function anIncompressibleIndicator(level: PreparedLevel, periods: readonly string[]): PreparedIndicator {
  let seed = 1;
  const value = column(level, periods.length, 1, () => (seed = (seed * 48_271) % 2_147_483_647) % 1_000_000);
  const tables = [{ level: level.id, periods, categories: ['total'], columns: { value } }];
  return {
    ...described,
    ...{ id: 'ruis', title: 'Ruis', kind: 'index', unit: 'punten', decimals: 0, made: 'counted', breaks: [], tables },
  };
}

/** A column whose cells without a number follow from their status. */
export function column(
  level: Pick<PreparedLevel, 'regions'>,
  periods: number,
  categories: number,
  number: (cell: number) => number,
  status: (cell: number) => Status = () => 'observed',
): Column {
  const cells = [...Array(level.regions.length * periods * categories).keys()];
  const statuses = cells.map(status);
  const isNumber = (cell: number): boolean => ['observed', 'provisional', 'estimated', 'predicted'].includes(statuses[cell]!);
  return {
    values: Float64Array.from(cells, (cell) => (isNumber(cell) ? number(cell) : NaN)),
    status: Uint8Array.from(statuses, (name) => STATUSES.indexOf(name)),
  };
}

function everySeventh(cell: number): Status {
  return cell % 7 === 3 ? 'suppressed' : 'observed';
}

interface PlacedRegion extends PreparedRegion {
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

function someLevels(gemeenten: number, buurtenEach: number): PreparedLevel[] {
  const rows = Math.ceil(gemeenten / 5);
  const land: PlacedRegion[] = [{ code: 'NL', name: 'Nederland', ancestors: {}, box: [0, 0, 10_000, 2000 * rows] }];
  const placed = [...Array(gemeenten).keys()].map((number): PlacedRegion => {
    const [x, y] = [2000 * (number % 5), 2000 * Math.floor(number / 5)];
    const code = `GM${String(number + 1).padStart(4, '0')}`;
    return { code, name: `Gemeente ${number + 1}`, ancestors: { land: 'NL' }, box: [x, y, x + 2000, y + 2000] };
  });
  const buurten = placed.flatMap(({ code, box: [x0, y0, x1, y1] }) =>
    [...Array(buurtenEach).keys()].map((number): PlacedRegion => {
      const width = (x1 - x0) / buurtenEach;
      const box = [Math.round(x0 + number * width), y0, Math.round(x0 + (number + 1) * width), y1] as const;
      const buurt = `BU${code.slice(2)}${String(number).padStart(4, '0')}`;
      return { code: buurt, name: `Buurt ${number + 1}`, ancestors: { land: 'NL', gemeente: code }, box };
    }),
  );
  return [
    { id: 'land', title: 'land', regions: land.map(unplaced), topology: topologyOf(land) },
    {
      ...{ id: 'gemeente', title: 'gemeente', plural: 'gemeenten', vintage: 2024, parent: 'land', attribution: 'Bureau Cijfers' },
      ...drawn(placed),
    },
    {
      ...{ id: 'buurt', title: 'buurt', plural: 'buurten', vintage: 2024, parent: 'gemeente', attribution: 'Bureau Cijfers' },
      ...drawn(buurten),
    },
  ];
}

function drawn(regions: readonly PlacedRegion[]): Pick<PreparedLevel, 'regions' | 'topology'> {
  return { regions: regions.map(unplaced), topology: topologyOf(regions) };
}

function unplaced({ code, name, ancestors }: PlacedRegion): PreparedRegion {
  return { code, name, ancestors };
}

function topologyOf(regions: readonly PlacedRegion[]): Topology {
  const features = regions.map(({ code, box: [x0, y0, x1, y1] }): Boundary => {
    const ring = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ];
    return { code, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return buildTopology({ file: 'a trial country', unit: 'metres', features, excluded: [] });
}
