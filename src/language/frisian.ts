import { amount, counted } from './dutch.js';
import { learn } from './learn.js';
import type { Language } from './word-table.js';

/**
 * West Frisian, for what all elements say, the map and tables; the rest is said in Dutch. A language is one file such as this.
 * The texts were not read yet by someone who speaks the language from childhood.
 */
export const FRISIAN: Language = {
  shared: {
    locale: ['fy-NL', 'nl-NL'],

    status: {
      provisional: 'foarlopich',
      estimated: 'skatten',
      predicted: 'foarsein',
      unreliable: 'ûnbetrouber',
      suppressed: 'efterhâlden',
      'not-delivered': 'net oanlevere',
      'not-applicable': 'kin net foarkomme',
      'below-half': 'minder as de helte',
      unknown: 'ûnbekend',
      withdrawn: 'ynlutsen',
    },
    quarter: (quarter, year) => `${quarter}e fearnsjier ${year}`,
    half: (half, year) => `${half}e healjier ${year}`,

    levels: {
      land: { one: 'lân', many: 'lannen' },
      provincie: { one: 'provinsje', many: 'provinsjes' },
      gemeente: { one: 'gemeente', many: 'gemeenten' },
      wijk: { one: 'wyk', many: 'wiken' },
      buurt: { one: 'buert', many: 'buerten' },
    },
    level: { one: 'gebiet', many: 'gebieten' },

    frame: {
      chart: 'Grafyk',
      table: 'Tabel',
      viewChoice: 'Werjefte',
      fictional: 'Betochte gegevens: dizze sifers en plakken besteane net.',
      caveat: 'Tink derom:',
      population: (population) => `Giet oer: ${population}.`,
      source: (sources) => `Boarne: ${sources}.`,
      boundaries: (attribution) => `Grinzen: ${attribution}.`,
      release: (id, date) => `Utjefte ${id}, publisearre op ${date}.`,
      licence: (licence) => `Lisinsje: ${licence}.`,
      superseded: (current) => `Der is in nijere útjefte: ${current}.`,
      supersededUnnamed: 'Der is in nijere útjefte.',
      predicted: 'Dit sifer is foarsein mei in model, net teld.',
      predictedOf: (titles) => `Foarsein mei in model, net teld: ${titles}.`,
      explanation: 'Utlis by dizze sifers',
      explanationLoading: 'De útlis wurdt ophelle.',
      explanationFailed: 'De útlis koe net hielendal ophelle wurde.',
      overdue: 'Dizze sifers binne âlder as gewoanlik. Der hie al in nijer sifer wêze moatten.',
      overdueOf: (titles) => `Alder as gewoanlik: ${titles}.`,
      loading: 'De sifers wurde ophelle.',
      loadingNext: 'De nije sifers wurde ophelle.',
      retry: 'Besykje it nochris',
      empty: 'Foar dizze kar binne der gjin sifers.',
      idle: {
        release: 'Kies in útjefte: folje it skaaimerk release yn.',
        indicator: 'Kies in ûnderwerp: folje it skaaimerk indicator yn.',
        level: 'Kies in nivo: folje it skaaimerk level yn.',
        region: 'Kies in gebiet.',
        regions: 'Kies ien of mear gebieten.',
        branches: 'Kies twa ferskillende branches.',
      },
      failedLead: 'De sifers kinne no net toand wurde.',
      failed: {
        offline: 'De server mei de sifers is net te berikken.',
        'not-found': 'It bestân mei de sifers is net fûn.',
        busy: 'De server mei de sifers hat it te drok.',
        refused: 'De server jout gjin tagong ta de sifers.',
        server: 'De server mei de sifers hat in steuring.',
        changed: 'It bestân mei de sifers is skansearre of feroare.',
        'not-data': 'De server joech in oare side, bygelyks in oanmeldskerm.',
        invalid: 'It bestân mei de sifers kloppet net.',
        'newer-format': 'Dizze sifers freegje in nijere ferzje fan dit ûnderdiel.',
        withdrawn: 'Dizze sifers binne ynlutsen.',
        unknown: 'Dizze kar komt yn de útjefte net foar.',
      },
      unknownName: (what, name) => `Net fûn: ${what} "${name}".`,
      unexpected: 'Der gie wat mis yn dit ûnderdiel.',
      breakNote: (period, note) => `Trendbrek fan ${period} ôf: ${note}`,
    },

    unit: {
      shareOf: (base) => `persintaazje fan ${base}`,
      share: (unit) => `persintaazje ${unit}`,
      percentagePoints: 'persintpunt',
      ratio: (reference) => `ferhâlding ta ${reference}`,
      verdict: (reference) => `fergelike mei ${reference}`,
    },

    table: {
      region: 'Gebiet',
      code: 'Koade',
      period: 'Perioade',
      value: 'Wearde',
      count: 'Tal',
      base: 'Totaal',
      interval: '95%-marzje',
      intervalText: (lower, upper) => `${lower} oant ${upper}`,
    },

    verdict: {
      higher: 'heger',
      lower: 'leger',
      'not-distinguishable': 'net te ûnderskieden',
      'too-small': 'te lyts om wat te sizzen',
    },
    ratioText: (times) => `${times} kear`,
    byChance: (expected, total) => `Allinnich al troch tafal soe trochinoar ${expected ?? 'minder as 1'} fan de ${amount(total)} opfalle.`,
    notPublished: 'net publisearre',

    regionMap: {
      map: 'Kaart',
      label: (indicator, period) => `Kaart: ${indicator}, ${period}`,
      help: 'Rin mei de pylktoetsen oer de kaart. Kies in gebiet mei de spaasjebalke.',
      where: (many, parent) => (parent === undefined ? `alle ${many}` : `${many} yn ${parent}`),
      range: (low, high) => `De wearden rinne fan ${low} oant ${high}.`,
      middleHalf: (many, low, high) => `De helte fan de ${many} leit tusken ${low} en ${high}.`,
      clearlyDifferent: (clear, total, one, many, reference) =>
        `By ${clear === 0 ? 'gjinien' : amount(clear)} fan de ${counted(total, one, many)} is it ferskil mei ${reference} dúdlik.`,
      difference: {
        higher: 'Dat is dúdlik heger.',
        lower: 'Dat is dúdlik leger.',
        'not-distinguishable': 'Dat ferskil kin tafal wêze.',
        'too-small': 'It is te lyts om wat te sizzen.',
      },
      absent: (count, one, many, status) => `Fan ${counted(count, one, many)} is der gjin sifer: ${status}.`,
      clearlyHigher: (count, one, many) => `Yn ${counted(count, one, many)} is it sifer dúdlik heger.`,
      clearlyLower: (count, one, many) => `Yn ${counted(count, one, many)} is it dúdlik leger.`,
      legend: 'Leginda',
      classRange: (from, to) => `${from} oant ${to}`,
      classBelow: (to) => `ûnder ${to}`,
      classFrom: (from) => `fan ${from} ôf`,
      noOutline: (count, one, many) => `${counted(count, `${one} stiet`, `${many} steane`)} net op de kaart, wol yn de tabel.`,
      allEqual: (many, value) => `Alle ${many} hawwe ${value}.`,
      referenceAbove: (reference, many) => `${reference}, heger as alle ${many}`,
      referenceBelow: (reference, many) => `${reference}, leger as alle ${many}`,
    },
  },

  table: {
    sortBy: (column) => `Sortearje op ${column}`,
    page: (from, to, of) => `Rige ${from} oant en mei ${to} fan ${of}`,
    pageFound: (from, to, of) => `${of} rigen fûn. Rige ${from} oant en mei ${to}.`,
    pages: 'Siden fan de tabel',
    firstPage: 'Earste',
    previousPage: 'Foarige',
    nextPage: 'Folgjende',
    lastPage: 'Lêste',
    pageNumber: 'Side',
    pageOf: (pages) => `fan ${pages}`,
    filter: 'Sykje yn de tabel',
    filtered: (shown, single) => `${shown} ${single ? 'rige' : 'rigen'} fûn`,
    searched: (search) => `Socht op: ${search}`,
    notPrinted: (rows) => `De tabel hat ${rows} rigen en is net printe. Kies earst de tabel, sykje dêryn en print dan.`,
  },

  longList: {
    showAll: (count) => `Lit alles sjen (${count})`,
    showFewer: 'Lit minder sjen',
  },

  mapTools: {
    label: 'Betsjinning fan de kaart',
    place: 'Plak',
    wayIn: (one, smaller) => `Kies in ${one} en besjoch de ${smaller}.`,
    goIn: (smaller, region) => `Besjoch de ${smaller} yn ${region}`,
    zoom: 'Fergrutsje en ferlytsje',
    zoomIn: 'Fergrutsje',
    zoomOut: 'Ferlytsje',
    move: 'Ferskowe',
    directions: { north: 'Nei it noarden', south: 'Nei it suden', west: 'Nei it westen', east: 'Nei it easten' },
    whole: 'Lit de hiele kaart sjen',
    help: 'Fergrutsje mei plus, ferlytsje mei min, de hiele kaart mei nul.',
    helpIn: 'Gean mei Enter it gebiet yn.',
    helpOut: 'Gean werom mei Escape.',
    withModifier: (key) => `Hâld ${key} yndrukt en skrol om te fergrutsjen.`,
    withTwoFingers: 'Ferskow de kaart mei twa fingers.',
    period: 'Perioade',
    play: 'Spylje de perioaden ôf',
    pause: 'Pauze',
    regionsOf: (label, count) => `${label}: ${count}`,
    furtherInTable: (count) => `en noch ${count}; sjoch de tabel`,
  },

  find: {
    label: 'Sykje op namme of koade',
    clear: 'Wis de sykterm',
    list: 'Fûne gebieten',
    levelIn: (level) => `${level} yn`,
    found: (count, single) => `${count} ${single ? 'gebiet' : 'gebieten'} fûn.`,
    more: (count, single) => `Noch ${count} ${single ? 'gebiet' : 'gebieten'}: typ mear letters.`,
    none: 'Der is gjin gebiet fûn mei dizze namme of koade.',
    loading: 'De gebieten wurde noch ophelle.',
    failed: (many) => `De ${many} kinne no net socht wurde.`,
  },
};

export function learnFrisian(): void {
  learn('fy', FRISIAN);
}
