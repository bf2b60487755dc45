import type { Text } from '../../../src/contract/types.generated.js';

/** A branch of the breakdown `sbi`: its share of all establishments in the country, and how it differs between places. */
export interface Branch {
  readonly code: string;
  readonly title: Text;
  /** Code of the section that it is a part of; undefined for one that is published by itself. */
  readonly section: string | undefined;
  /** Names of trades by which people look for it. */
  readonly terms: readonly string[];
  /** Share of all establishments. */
  readonly share: number;
  /** More in town (positive) or in the country (negative). */
  readonly urban: number;
  /** How much it clusters. */
  readonly clustered: number;
}

/** A section: its branches, and others that are not published by themselves. */
export interface Section {
  readonly code: string;
  readonly title: Text;
  /** Share of its other branches in all establishments. */
  readonly rest: number;
}

/** Codes with a leading zero and of different lengths: a code is text. */
export const BRANCHES: readonly Branch[] = [
  branch('01', undefined, 'Landbouw en veeteelt', 'Farming', 0.034, -3.2, 0.4, ['kwekerij']),
  branch('10', 'C', 'Maken van voedingsmiddelen', 'Food production', 0.006, -0.3, 0.3, ['bakkerij']),
  branch('25', 'C', 'Maken van metaalproducten', 'Metal products', 0.008, -0.8, 0.4, []),
  branch('41', 'F', 'Bouw van woningen en gebouwen', 'Construction of buildings', 0.041, -0.2, 0.25, []),
  branch('43', 'F', 'Gespecialiseerde bouw', 'Specialised construction', 0.072, -0.2, 0.25, ['loodgieter']),
  branch('451', 'G', 'Handel in auto’s', 'Car trade', 0.013, -0.4, 0.4, ['autodealer', 'occasions']),
  branch('452', 'G', 'Herstel van auto’s', 'Car repair', 0.008, -0.2, 0.45, ['garage', 'autoschade']),
  branch('46', 'G', 'Groothandel', 'Wholesale', 0.031, 0, 0.3, []),
  branch('471', 'G', 'Supermarkten', 'Supermarkets', 0.004, 0.3, 0.2, ['avondwinkel']),
  branch('477', 'G', 'Winkels in andere artikelen', 'Other shops', 0.022, 0.5, 0.3, ['juwelier', 'telefoonwinkel']),
  branch('4932', 'H', 'Taxi’s', 'Taxis', 0.009, 1.8, 0.5, []),
  branch('494', 'H', 'Goederenvervoer over de weg', 'Road freight', 0.009, -0.6, 0.4, []),
  branch('53', 'H', 'Post en koeriers', 'Post and couriers', 0.016, 1.1, 0.4, ['koerier']),
  branch('55', 'I', 'Hotels en vakantieparken', 'Hotels and holiday parks', 0.006, -0.9, 0.7, ['pension']),
  branch('56', 'I', 'Eet- en drinkgelegenheden', 'Food and drink', 0.029, 0.7, 0.3, ['café', 'restaurant', 'snackbar', 'shishalounge']),
  branch('62', undefined, 'Informatietechniek', 'Information technology', 0.046, 0.9, 0.25, []),
  branch('68', undefined, 'Handel en verhuur van vastgoed', 'Real estate', 0.017, 0.4, 0.35, ['makelaar']),
  branch('692', 'M', 'Boekhouders en belastingadviseurs', 'Accounting and tax advice', 0.017, 0.2, 0.2, []),
  branch('70', 'M', 'Advies aan bedrijven', 'Business advice', 0.062, 0.6, 0.25, []),
  branch('771', 'N', 'Verhuur van auto’s', 'Car rental', 0.003, 0.4, 0.55, []),
  branch('78', 'N', 'Uitzendbureaus', 'Employment agencies', 0.009, 0.5, 0.5, []),
  branch('812', 'N', 'Schoonmaakbedrijven', 'Cleaning', 0.015, 1, 0.4, ['glazenwasser']),
  branch('92', undefined, 'Kansspelen', 'Gambling', 0.0006, 0.9, 0.6, ['casino', 'gokhal']),
  branch('9602', undefined, 'Kappers en schoonheidsverzorging', 'Hairdressers and beauty', 0.026, 0.4, 0.2, [
    'kapsalon',
    'barbershop',
    'nagelstudio',
  ]),
];

/** In the same breakdown, after the branches: the first category is what an element shows that was asked for none. */
export const SECTIONS: readonly Section[] = [
  section('C', 'Industrie', 'Manufacturing', 0.024),
  section('F', 'Bouwnijverheid', 'Construction', 0.006),
  section('G', 'Handel', 'Trade', 0.03),
  section('H', 'Vervoer en opslag', 'Transport and storage', 0.008),
  section('I', 'Horeca', 'Hotels, food and drink', 0.001),
  section('M', 'Advies, onderzoek en zakelijke diensten', 'Advice, research and business services', 0.05),
  section('N', 'Verhuur en overige diensten', 'Rental and other services', 0.016),
];

function branch(
  code: string,
  of: string | undefined,
  nl: string,
  en: string,
  share: number,
  urban: number,
  clustered: number,
  terms: readonly string[],
): Branch {
  return { code, section: of, title: { nl, en }, terms, share, urban, clustered };
}

function section(code: string, nl: string, en: string, rest: number): Section {
  return { code, title: { nl, en }, rest };
}
