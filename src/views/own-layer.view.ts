import { ownDataWords } from '../language/own-data-words.js';
import type { Speech } from '../language/speech.js';
import type { OwnLayer } from '../own-data/own-layer.js';
import { revealsWithheld, type FigurePair } from '../own-data/reveals-withheld.js';
import type { TableTwin, TwinCell, TwinRow } from './table-twin.js';

/** Own figures beside the published ones of an element. */
export interface OwnBeside {
  /** The published table, with a column of own figures where these may be shown. */
  readonly twin: TableTwin;
  /** Own figures by region code; empty where there are none to show. */
  readonly shown: ReadonlyMap<string, number>;
  /** Sentences that stand with the figure; none where no row of it is a region of the own figures. */
  readonly notes: readonly string[];
  /** What a region has, for a reader who points at it; undefined where it has nothing. */
  readonly textOf: (code: string) => string | undefined;
}

interface OwnBesideInput {
  readonly twin: TableTwin;
  readonly layer: OwnLayer;
  /** The period of the published figures, as a reader sees it. */
  readonly shownPeriod: string;
  readonly publisher: string;
  /** Half the step to which published counts are rounded; 0 where they are not. */
  readonly tolerance: number;
  readonly speech: Speech;
}

const DECIMALS = 2;
/** What a column may be multiplied with to be what a person has: a share is between 0 and 1, or in percent. */
const SCALES = [1, 100] as const;

/** Lays own figures of the same period, else their newest, beside those of an element; not at all where they would give away what is withheld. */
export function ownBeside({ twin, layer, shownPeriod, publisher, tolerance, speech }: OwnBesideInput): OwnBeside {
  const words = ownDataWords(speech.tag);
  const period = layer.periods.find((each) => speech.period(each) === shownPeriod) ?? layer.periods.at(-1) ?? '';
  const title = period === '' ? layer.title : `${layer.title}, ${speech.period(period)}`;
  const own = new Map(
    twin.rows.flatMap(({ code }) => {
      const value = layer.values.get(code)?.get(period);
      return value === undefined ? [] : [[code, value] as const];
    }),
  );
  const without = { twin, shown: new Map<string, number>(), textOf: (): undefined => undefined };
  if (own.size === 0) return { ...without, notes: [] };
  if (isRevealing(twin, own, tolerance)) return { ...without, notes: [words.refused] };
  const text = (value: number): string => ownFigureText(value, speech);
  const cellOf = ({ code }: TwinRow): TwinCell => {
    const value = own.get(code);
    return value === undefined ? { text: words.absent, order: null } : { text: text(value), order: value };
  };
  return {
    twin: {
      ...twin,
      columns: [...twin.columns, { key: 'own', label: words.column(title), numeric: true }],
      rows: twin.rows.map((row) => ({ ...row, cells: [...row.cells, cellOf(row)] })),
    },
    shown: own,
    notes: [words.note(title, publisher)],
    textOf: (code) => (own.has(code) ? words.beside(title, text(own.get(code)!)) : undefined),
  };
}

/** An own figure as a reader sees it. */
export function ownFigureText(value: number, speech: Speech): string {
  return speech.number(value, Number.isInteger(value) ? 0 : DECIMALS);
}

/** In any of its columns: a person may have the counts, or the rates. */
function isRevealing({ columns, rows }: TableTwin, own: ReadonlyMap<string, number>, tolerance: number): boolean {
  return columns.slice(1).some(({ numeric }, column) => {
    if (!numeric) return false;
    return SCALES.some((scale) =>
      revealsWithheld(
        rows.map(({ code, cells }): FigurePair => {
          const { order, status } = cells[column]!;
          return {
            published: typeof order === 'number' ? order * scale : NaN,
            isWithheld: status === 'suppressed',
            own: own.get(code) ?? NaN,
          };
        }),
        tolerance,
      ),
    );
  });
}
