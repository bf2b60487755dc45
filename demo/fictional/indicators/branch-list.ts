import type { Text } from '../../../src/contract/types.generated.js';

/** A branch of the breakdown `sbi`: its share of all establishments in the country, and how it differs between places. */
export interface Branch {
  readonly code: string;
  readonly title: Text;
  /** Share of all establishments. */
  readonly share: number;
  /** More in town (positive) or in the country (negative). */
  readonly urban: number;
  /** How much it clusters. */
  readonly clustered: number;
}

/** Codes with a leading zero and of different lengths: a code is text. */
export const BRANCHES: readonly Branch[] = [
  branch('01', 'Landbouw en veeteelt', 'Farming', 0.034, -3.2, 0.4),
  branch('10', 'Maken van voedingsmiddelen', 'Food production', 0.006, -0.3, 0.3),
  branch('25', 'Maken van metaalproducten', 'Metal products', 0.008, -0.8, 0.4),
  branch('41', 'Bouw van woningen en gebouwen', 'Construction of buildings', 0.041, -0.2, 0.25),
  branch('43', 'Gespecialiseerde bouw', 'Specialised construction', 0.072, -0.2, 0.25),
  branch('451', 'Handel in auto’s', 'Car trade', 0.013, -0.4, 0.4),
  branch('452', 'Herstel van auto’s', 'Car repair', 0.008, -0.2, 0.45),
  branch('46', 'Groothandel', 'Wholesale', 0.031, 0, 0.3),
  branch('471', 'Supermarkten', 'Supermarkets', 0.004, 0.3, 0.2),
  branch('477', 'Winkels in andere artikelen', 'Other shops', 0.022, 0.5, 0.3),
  branch('4932', 'Taxi’s', 'Taxis', 0.009, 1.8, 0.5),
  branch('494', 'Goederenvervoer over de weg', 'Road freight', 0.009, -0.6, 0.4),
  branch('53', 'Post en koeriers', 'Post and couriers', 0.016, 1.1, 0.4),
  branch('55', 'Hotels en vakantieparken', 'Hotels and holiday parks', 0.006, -0.9, 0.7),
  branch('56', 'Eet- en drinkgelegenheden', 'Food and drink', 0.029, 0.7, 0.3),
  branch('62', 'Informatietechniek', 'Information technology', 0.046, 0.9, 0.25),
  branch('68', 'Handel en verhuur van vastgoed', 'Real estate', 0.017, 0.4, 0.35),
  branch('692', 'Boekhouders en belastingadviseurs', 'Accounting and tax advice', 0.017, 0.2, 0.2),
  branch('70', 'Advies aan bedrijven', 'Business advice', 0.062, 0.6, 0.25),
  branch('771', 'Verhuur van auto’s', 'Car rental', 0.003, 0.4, 0.55),
  branch('78', 'Uitzendbureaus', 'Employment agencies', 0.009, 0.5, 0.5),
  branch('812', 'Schoonmaakbedrijven', 'Cleaning', 0.015, 1, 0.4),
  branch('92', 'Kansspelen', 'Gambling', 0.0006, 0.9, 0.6),
  branch('9602', 'Kappers en schoonheidsverzorging', 'Hairdressers and beauty', 0.026, 0.4, 0.2),
];

function branch(code: string, nl: string, en: string, share: number, urban: number, clustered: number): Branch {
  return { code, title: { nl, en }, share, urban, clustered };
}
