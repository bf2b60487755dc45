import type { Limit } from '../contract/limits.js';
import type { Words } from './words.js';

const TOO_MUCH: Record<Limit, string> = { bytes: 'bytes', regions: 'gebieden', branches: 'categorieën', depth: 'lagen', points: 'punten' };

/** In a sentence: in 2024, in het 3e kwartaal 2024. */
export const the = (period: string): string => (/^\de /.test(period) ? `het ${period}` : period);

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const amount = (count: number): string => count.toLocaleString('nl');

/** 1 gemeente, 14.560 buurten. */
export const counted = (count: number, one: string, many: string): string => `${amount(count)} ${plural(count, one, many)}`;

export const DUTCH: Words = {
  locale: ['nl-NL'],

  status: {
    observed: '',
    provisional: 'voorlopig',
    estimated: 'geschat',
    predicted: 'voorspeld',
    unreliable: 'onbetrouwbaar',
    suppressed: 'onderdrukt',
    'not-delivered': 'niet aangeleverd',
    'not-applicable': 'kan niet voorkomen',
    'below-half': 'minder dan de helft',
    unknown: 'onbekend',
    withdrawn: 'ingetrokken',
  },
  statusMark: (word) => `(${word})`,
  quarter: (quarter, year) => `${quarter}e kwartaal ${year}`,
  half: (half, year) => `${half}e halfjaar ${year}`,

  levels: {
    land: { one: 'land', many: 'landen' },
    provincie: { one: 'provincie', many: 'provincies' },
    gemeente: { one: 'gemeente', many: 'gemeenten' },
    wijk: { one: 'wijk', many: 'wijken' },
    buurt: { one: 'buurt', many: 'buurten' },
  },
  level: { one: 'gebied', many: 'gebieden' },

  frame: {
    chart: 'Grafiek',
    table: 'Tabel',
    viewChoice: 'Weergave',
    fictional: 'Fictieve gegevens: deze cijfers en plaatsen bestaan niet.',
    caveat: 'Let op:',
    population: (population) => `Gaat over: ${population}.`,
    source: (sources) => `Bron: ${sources}.`,
    boundaries: (attribution) => `Grenzen: ${attribution}.`,
    release: (id, date) => `Release ${id}, gepubliceerd op ${date}.`,
    licence: (licence) => `Licentie: ${licence}.`,
    superseded: (current) => `Er is een nieuwere release: ${current}.`,
    supersededUnnamed: 'Er is een nieuwere release.',
    predicted: 'Dit cijfer is voorspeld met een model, niet geteld.',
    predictedOf: (titles) => `Voorspeld met een model, niet geteld: ${titles}.`,
    explanation: 'Uitleg bij deze cijfers',
    explanationLoading: 'De uitleg wordt opgehaald.',
    explanationFailed: 'De uitleg kon niet geheel worden opgehaald.',
    overdue: 'Deze cijfers zijn ouder dan gebruikelijk. Er had al een nieuwer cijfer moeten zijn.',
    overdueOf: (titles) => `Ouder dan gebruikelijk: ${titles}.`,
    loading: 'De cijfers worden opgehaald.',
    loadingNext: 'De nieuwe cijfers worden opgehaald.',
    retry: 'Probeer opnieuw',
    empty: 'Voor deze keuze zijn er geen cijfers.',
    idle: {
      release: 'Kies een release: vul het kenmerk release in.',
      indicator: 'Kies een onderwerp: vul het kenmerk indicator in.',
      level: 'Kies een niveau: vul het kenmerk level in.',
      region: 'Kies een gebied.',
      regions: 'Kies een of meer gebieden.',
      branches: 'Kies twee verschillende branches.',
    },
    failedLead: 'De cijfers kunnen nu niet worden getoond.',
    failed: {
      offline: 'De server met de cijfers is niet bereikbaar.',
      'not-found': 'Het bestand met de cijfers is niet gevonden.',
      busy: 'De server met de cijfers heeft het te druk.',
      refused: 'De server geeft geen toegang tot de cijfers.',
      server: 'De server met de cijfers heeft een storing.',
      changed: 'Het bestand met de cijfers is beschadigd of veranderd.',
      'not-data': 'De server gaf een andere pagina, bijvoorbeeld een inlogscherm.',
      invalid: 'Het bestand met de cijfers klopt niet.',
      'newer-format': 'Deze cijfers vragen een nieuwere versie van dit onderdeel.',
      withdrawn: 'Deze cijfers zijn ingetrokken.',
      unknown: 'Deze keuze komt niet voor in de release.',
    },
    tooMuch: (what, count, most) => `Het bestand heeft ${count} ${TOO_MUCH[what]}. Het mogen er hoogstens ${most} zijn.`,
    unknownName: (what, name) => `Niet gevonden: ${what} "${name}".`,
    unexpected: 'Er ging iets mis in dit onderdeel.',
    breakNote: (period, note) => `Trendbreuk vanaf ${period}: ${note}`,
  },

  unit: {
    per: (unit, per, base) => `${unit} per ${per}${base === '' ? '' : ` ${base}`}`,
    share: (unit) => `percentage ${unit}`,
    shareOf: (base) => `percentage van ${base}`,
    percentagePoints: 'procentpunt',
    ratio: (reference) => `verhouding tot ${reference}`,
    verdict: (reference) => `vergeleken met ${reference}`,
  },

  table: {
    region: 'Gebied',
    code: 'Code',
    period: 'Periode',
    value: 'Waarde',
    count: 'Aantal',
    base: 'Totaal',
    interval: '95%-marge',
    intervalText: (lower, upper) => `${lower} tot ${upper}`,
  },

  verdict: {
    higher: 'hoger',
    lower: 'lager',
    'not-distinguishable': 'niet te onderscheiden',
    'too-small': 'te klein om iets te zeggen',
  },
  ratioText: (times) => `${times} keer`,
  byChance: (expected, total) => `Door toeval alleen zou gemiddeld ${expected ?? 'minder dan 1'} van de ${amount(total)} opvallen.`,
  notPublished: 'niet gepubliceerd',

  regionMap: {
    map: 'Kaart',
    label: (indicator, period) => `Kaart: ${indicator}, ${period}`,
    help: 'Loop met de pijltjestoetsen over de kaart. Kies een gebied met de spatiebalk.',
    where: (many, parent) => (parent === undefined ? `alle ${many}` : `${many} in ${parent}`),
    range: (low, high) => `De waarden lopen van ${low} tot ${high}.`,
    oneValue: (name, value) => `${name}: ${value}.`,
    middleHalf: (many, low, high) => `De helft van de ${many} ligt tussen ${low} en ${high}.`,
    clearlyDifferent: (clear, total, one, many, reference) =>
      `Bij ${clear === 0 ? 'geen' : amount(clear)} van de ${counted(total, one, many)} is het verschil met ${reference} duidelijk.`,
    difference: {
      higher: 'Dat is duidelijk hoger.',
      lower: 'Dat is duidelijk lager.',
      'not-distinguishable': 'Dat verschil kan toeval zijn.',
      'too-small': 'Het is te klein om iets te zeggen.',
    },
    absent: (count, one, many, status) => `Van ${counted(count, one, many)} is er geen cijfer: ${status}.`,
    clearlyHigher: (count, one, many) => `In ${counted(count, one, many)} is het cijfer duidelijk hoger.`,
    clearlyLower: (count, one, many) => `In ${counted(count, one, many)} is het duidelijk lager.`,
    regionAgainst: (region, value, reference, referenceValue) => `${region}: ${value}. ${reference}: ${referenceValue}.`,
    legend: 'Legenda',
    classRange: (from, to) => `${from} tot ${to}`,
    classBelow: (to) => `onder ${to}`,
    classFrom: (from) => `vanaf ${from}`,
    legendCount: counted,
    noOutline: (count, one, many) => `${counted(count, `${one} staat`, `${many} staan`)} niet op de kaart, wel in de tabel.`,
    allEqual: (many, value) => `Alle ${many} hebben ${value}.`,
    referenceAbove: (reference, many) => `${reference}, hoger dan alle ${many}`,
    referenceBelow: (reference, many) => `${reference}, lager dan alle ${many}`,
  },
};
