import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The words of a person's own figures: how a file is opened, and what stands beside the published figures. */
export interface OwnDataWords {
  readonly title: string;
  readonly promise: string;
  readonly choose: string;
  readonly drop: string;
  readonly remove: string;
  readonly code: string;
  readonly value: string;
  readonly period: string;
  readonly withoutPeriod: string;
  readonly division: string;

  readonly joined: (count: number, total: number) => string;
  readonly leftOut: (count: number) => string;
  readonly leftOutTitle: string;
  readonly row: string;
  readonly reason: string;
  readonly unknownCode: (one: string) => string;
  readonly noNumber: string;
  readonly twice: string;
  readonly noPeriod: string;
  readonly otherDivision: (year: string, regions: string) => string;
  readonly removed: string;

  readonly empty: string;
  readonly notATable: string;
  readonly noRows: string;
  readonly tooLarge: (rows: string) => string;
  readonly notText: string;
  readonly unreadable: string;
  readonly uneven: (row: number, found: number, expected: number) => string;
  readonly noColumns: (many: string) => string;
  readonly noRegions: string;
  readonly outsideGroup: string;

  /** Heading of a column of own figures. */
  readonly column: (title: string) => string;
  /** Beside a region. */
  readonly beside: (title: string, value: string) => string;
  readonly note: (title: string, publisher: string) => string;
  readonly refused: string;
  readonly absent: string;
  readonly onMap: string;
  /** On trends: how the line looks where no legend says so, and that its unit is not that of the figure. */
  readonly onTrend: string;
  readonly ownUnit: string;
  readonly inTableOnly: string;
  readonly tryIndex: string;
  readonly othersInTable: string;
  readonly needsPeriods: string;
  readonly otherPeriodsOnly: string;
  readonly otherPeriods: string;
}

export const ownDataWords = wordTable<OwnDataWords>('ownData', {
  title: 'Eigen gegevens',
  promise: 'Open een CSV-bestand met codes en cijfers. Het blijft in uw browser: er wordt niets verstuurd of bewaard.',
  choose: 'CSV-bestand',
  drop: 'U kunt het bestand ook hierheen slepen.',
  remove: 'Haal weg',
  code: 'Kolom met codes',
  value: 'Kolom met cijfers',
  period: 'Kolom met perioden',
  withoutPeriod: 'geen',
  division: 'Codes van het jaar',
  joined: (count, total) =>
    `${count} van de ${total} ${plural(total, 'rij', 'rijen')} ${plural(count, 'staat', 'staan')} nu bij de figuren.`,
  leftOut: (count) => `${count} ${plural(count, 'rij doet', 'rijen doen')} niet mee.`,
  leftOutTitle: 'Rijen die niet meedoen',
  row: 'Rij',
  reason: 'Waarom',
  unknownCode: (one) => `geen ${one} met deze code`,
  noNumber: 'geen cijfer',
  twice: 'staat er al',
  noPeriod: 'geen periode',
  otherDivision: (year, regions) => `sinds ${year} een ander gebied: ${regions}`,
  removed: 'Uw gegevens zijn weggehaald.',
  empty: 'Het bestand is leeg.',
  notATable: 'Dit bestand heeft maar één kolom. Er zijn codes en cijfers nodig.',
  noRows: 'Onder de koppen staan geen rijen.',
  tooLarge: (rows) => `Het bestand is te groot. Er mogen hoogstens ${rows} rijen in staan.`,
  notText: 'Dit is geen CSV-bestand. Bewaar het werkblad eerst als CSV.',
  unreadable: 'Het bestand is niet te lezen. Misschien is het verplaatst. Kies het opnieuw.',
  uneven: (row, found, expected) => `Rij ${row} heeft ${found} ${plural(found, 'veld', 'velden')}. De koppen zijn er ${expected}.`,
  noColumns: (many) => `Geen kolom met codes van ${many} gevonden, of geen kolom met cijfers.`,
  noRegions: 'De lijst met gebieden kon niet worden opgehaald.',
  outsideGroup: 'Dit onderdeel hoort in een groep, bij de figuren.',
  column: (title) => `Eigen gegevens: ${title}`,
  beside: (title, value) => `Eigen gegevens, ${title}: ${value}`,
  note: (title, publisher) => `Eigen gegevens: ${title}. Deze komen niet van ${publisher}.`,
  refused: 'Uw eigen gegevens staan hier niet. Samen met deze cijfers verraden zij wat is onderdrukt.',
  absent: 'geen eigen cijfer',
  onMap: 'Ruitje op de kaart: eigen gegevens. Groter is meer.',
  onTrend: 'Fijn gestippelde lijn met ruitjes: eigen gegevens.',
  ownUnit: 'De lijn van eigen gegevens staat op dezelfde schaal, in de eenheid van uw bestand.',
  inTableOnly: 'Uw eigen gegevens passen hier niet op de schaal. Zij staan in de tabel.',
  tryIndex: 'Kies boven de grafiek een index om het verloop ernaast te zien.',
  othersInTable: 'Van één gebied staan eigen gegevens in de grafiek. De andere staan in de tabel.',
  needsPeriods: 'Een verloop toont eigen gegevens alleen met een kolom met perioden, zoals 2024.',
  otherPeriodsOnly: 'Uw eigen gegevens zijn van andere perioden dan dit verloop.',
  otherPeriods: 'Eigen gegevens van andere perioden staan hier niet.',
});
