import type { Text } from '../../../src/contract/types.generated.js';
import type { Country } from '../country.js';
import type { World } from '../patterns.js';
import type { LongTable } from '../table.js';

/** What publication.yaml says of an indicator, apart from its tables and method. */
export interface IndicatorSettings {
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  readonly kind: 'count' | 'share' | 'rate' | 'concentration' | 'amount' | 'index';
  readonly per?: number;
  readonly in?: 'percent';
  readonly unit: Text;
  readonly baseUnit?: Text;
  readonly decimals: number;
  readonly source: readonly string[];
  readonly made: 'counted' | 'predicted';
  readonly population: Text;
  readonly caveat: Text;
  readonly missing?: Readonly<Record<string, string>>;
  readonly protect?: { readonly minimum: number; readonly round: number };
  readonly breaks?: readonly { readonly period: string; readonly note: Text; readonly regions?: readonly string[] }[];
  readonly alsoPer?: readonly { readonly indicator: string; readonly per: number }[];
  readonly comparedWith?: string;
}

export type Theme = 'vastgoed' | 'drugs' | 'transacties' | 'branches' | 'gebied';

/** What the technical explanation says; in Dutch, with a short account in English. */
export interface Method {
  readonly question: string;
  readonly steps: readonly string[];
  readonly limits: string;
  readonly english: string;
}

export interface Indicator {
  readonly settings: IndicatorSettings;
  readonly method: Method;
  readonly tables: readonly LongTable[];
}

export type IndicatorMaker = (world: World) => Indicator;

export const PROTECTION = { minimum: 10, round: 5 } as const;

/** Marks in tables without a status column, and what they stand for in publication.yaml. */
export const MARKS = { Q: '.', L: 'niet geleverd', M: 'x', O: '?' } as const;
export const MISSING = { '.': 'suppressed', 'niet geleverd': 'not-delivered', x: 'not-applicable', '?': 'unknown' } as const;

/** The merger as a break in the series of an indicator by year or by quarter. */
export function mergerBreak({ merger, regions }: Country, by: 'year' | 'quarter'): { period: string; note: Text; regions: string[] } {
  const { name: after, code } = regions.gemeente[merger.gemeente]!;
  const [one, other] = merger.before.map(({ name }) => name);
  return {
    period: by === 'year' ? String(merger.year) : `${merger.year}-Q1`,
    regions: [code],
    note: {
      nl: `${one} en ${other} vormen samen ${after}.`,
      en: `${one} and ${other} together became ${after}.`,
    },
  };
}

export const CAVEATS = {
  pattern: {
    nl: 'Een patroon is geen bewijs. Een hoog cijfer zegt niets over een persoon of bedrijf.',
    en: 'A pattern is no proof. A high figure says nothing about a person or firm.',
  },
  predicted: {
    nl: 'Dit is een schatting van een model, geen telling. Zij zegt niets over één persoon of woning.',
    en: 'This is an estimate by a model, not a count. It says nothing about one person or dwelling.',
  },
  reported: {
    nl: 'Het cijfer telt wat is gemeld. Meer meldingen betekenen niet altijd dat er meer gebeurt.',
    en: 'The figure counts what was reported. More reports do not always mean that more happens.',
  },
  prices: {
    nl: 'Het cijfer geeft de markt weer. Bij weinig verkopen verandert het sterk door toeval.',
    en: 'The figure describes the market. With few sales it varies strongly by chance.',
  },
} as const;
