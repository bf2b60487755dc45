import type { ExplanationSettings, RhythmSettings } from '../../publisher/types.generated.js';

/** What a reader asks about each indicator, and how often it has a new period. */
interface Explained {
  readonly explanation: ExplanationSettings;
  readonly rhythm: RhythmSettings;
}

const YEARLY: RhythmSettings = { every: 'P1Y', delay: 'P15M' };
const QUARTERLY: RhythmSettings = { every: 'P3M', delay: 'P12M' };

const WHY_PUBLIC = {
  nl: 'De cijfers gaan over gebieden, nooit over personen of bedrijven. Ieder kan zo zien waarop beleid rust.',
  en: 'The figures are about areas, never about persons or firms. So all can see what policy rests on.',
};

const GROWING_MODEL = {
  features: [
    { nl: 'kenmerken van de woning', en: 'traits of the dwelling' },
    { nl: 'het gebruik van stroom in de buurt', en: 'the use of electricity in the neighbourhood' },
    { nl: 'eerdere ontruimingen in de wijk', en: 'earlier clearances in the district' },
  ],
  trainedOn: { nl: 'Ontruimde kwekerijen van 2014 tot en met 2018.', en: 'Cleared nurseries from 2014 to 2018.' },
  quality: {
    nl: 'Bij controle lag één op de tien woningen boven de grens bij een kwekerij.',
    en: 'A check found one in ten dwellings above the limit near a nursery.',
  },
  notFor: { nl: 'Het controleren van één woning of bewoner.', en: 'Checking one dwelling or resident.' },
};

const YOUTH_MODEL = {
  features: [
    { nl: 'schoolloopbaan', en: 'school career' },
    { nl: 'inkomen van het huishouden', en: 'income of the household' },
    { nl: 'eerdere contacten met hulpverlening', en: 'earlier contacts with care' },
  ],
  trainedOn: { nl: 'Jongeren van 8 tot en met 23 jaar, 2015 tot en met 2021.', en: 'Young people aged 8 to 23, from 2015 to 2021.' },
  quality: {
    nl: 'Op het niveau van de gemeente klopt de schatting goed. Per buurt is zij ruw.',
    en: 'At the level of the municipality the estimate is good. By neighbourhood it is rough.',
  },
  notFor: { nl: 'Besluiten over één jongere of gezin.', en: 'Decisions about one young person or family.' },
};

/** By indicator. One without an entry is published without answers. */
export const EXPLANATIONS: Readonly<Record<string, Explained>> = {
  vestigingen: {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Hoeveel vestigingen een branche heeft, en of dat er naar verhouding veel zijn.',
        en: 'It shows how many establishments a branch has, and whether these are many in proportion.',
      },
      doesNotMean: {
        nl: 'Veel vestigingen zijn geen teken dat er iets mis is. Een winkelgebied trekt ook klanten van elders.',
        en: 'Many establishments are no sign that anything is wrong. A shopping area draws customers from elsewhere too.',
      },
      limits: [
        { nl: 'Een vestiging telt waar zij staat ingeschreven.', en: 'An establishment counts where it is registered.' },
        { nl: 'De grootte van een vestiging telt niet mee.', en: 'The size of an establishment does not count.' },
      ],
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Herkent u deze branche in uw winkelstraten? Kijk samen met de accountmanager van de ondernemers.',
        en: 'Do you recognise this branch in your shopping streets? Look together with whoever knows the traders.',
      },
    },
  },
  inwoners: {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Hoeveel mensen er in een gebied staan ingeschreven.',
        en: 'How many people are registered in an area.',
      },
      doesNotMean: {
        nl: 'Overdag zijn er vaak meer of minder mensen dan er wonen.',
        en: 'By day there are often more or fewer people than live there.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Komen er in dit gebied veel mensen van elders?',
        en: 'Do many people from elsewhere come to this area?',
      },
    },
  },
  'snel-gestopt': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Van alle nieuwe vestigingen stopt een deel binnen een jaar. Dat deel staat hier.',
        en: 'Of all new establishments some close within a year. This is that share.',
      },
      doesNotMean: {
        nl: 'Stoppen is niet verdacht. Veel starters proberen iets en gaan weer verder.',
        en: 'Closing is not suspicious. Many who start try something and move on.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Zijn er adressen waar vaak een andere zaak begint? Kijk in uw eigen vergunningen.',
        en: 'Are there addresses where another business often begins? Look in your own licences.',
      },
    },
  },
  'jongeren-profiel': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Het deel van de jongeren met een mix van kenmerken die vaker samengaat met drugszaken.',
        en: 'The share of young people with traits that more often go with drug cases.',
      },
      doesNotMean: {
        nl: 'Deze jongeren hebben niets gedaan. De meesten komen nooit met de politie in aanraking.',
        en: 'These young people have done nothing. Most of them never meet the police.',
      },
      limits: [{ nl: 'Verschillen tussen buurten kunnen toeval zijn.', en: 'Differences between neighbourhoods may be chance.' }],
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Welke steun is er al op scholen en in het jongerenwerk van deze wijk?',
        en: 'What support is there already in schools and youth work of this district?',
      },
      model: YOUTH_MODEL,
    },
  },
  'woningen-kweekkans': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Het deel van de woningen dat volgens een model een hogere kans op hennepteelt heeft.',
        en: 'The share of dwellings that by a model have a higher chance of cannabis growing.',
      },
      doesNotMean: {
        nl: 'In een woning boven de grens wordt bijna nooit hennep geteeld.',
        en: 'In a dwelling above the limit cannabis is almost never grown.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Past dit bij wat de netbeheerder en de wijkagent zien?',
        en: 'Does this fit what the grid operator and the community officer see?',
      },
      model: GROWING_MODEL,
    },
  },
  drugsmisdrijven: {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Het aantal drugsmisdrijven dat de politie vastlegde, naar verhouding van het aantal inwoners.',
        en: 'Drug offences that the police recorded, in proportion to the number of inhabitants.',
      },
      doesNotMean: {
        nl: 'Het zegt niet hoeveel drugs er zijn. Meer controles geven meer misdrijven.',
        en: 'It does not say how many drugs there are. More checks give more offences.',
      },
      limits: [
        {
          nl: 'Het misdrijf telt waar het plaatsvond, niet waar de verdachte woont.',
          en: 'An offence counts where it happened, not where the suspect lives.',
        },
      ],
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Is er in deze jaren meer gecontroleerd? Vraag het de politie.',
        en: 'Were there more checks in these years? Ask the police.',
      },
    },
  },
  drugsmeldingen: {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Hoe vaak inwoners drugs of overlast van drugs meldden bij de gemeente.',
        en: 'How often inhabitants reported drugs or nuisance of drugs to the municipality.',
      },
      doesNotMean: {
        nl: 'Een stille buurt is niet altijd een buurt zonder drugs.',
        en: 'A quiet neighbourhood is not always one without drugs.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Weten inwoners waar zij kunnen melden?',
        en: 'Do inhabitants know where they can report?',
      },
    },
  },
  'woningen-meer-bezit': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Het deel van de woningen waarvan de eigenaar nog meer woningen heeft.',
        en: 'The share of dwellings of which the owner has further dwellings.',
      },
      doesNotMean: {
        nl: 'Meer woningen bezitten mag. Het zegt niets over de verhuur.',
        en: 'Owning several dwellings is allowed. It says nothing about letting.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Hoeveel van deze woningen worden verhuurd, en aan wie?',
        en: 'How many of these dwellings are let, and to whom?',
      },
    },
  },
  'snelle-doorverkoop': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Het deel van de verkochte woningen dat binnen een jaar opnieuw werd verkocht.',
        en: 'The share of dwellings sold that were sold again within a year.',
      },
      doesNotMean: {
        nl: 'Een snelle verkoop kan een gewone reden hebben, zoals een scheiding.',
        en: 'A quick sale may have an ordinary reason, such as a divorce.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Steeg bij deze verkopen ook de prijs meer dan elders?',
        en: 'Did the price of these sales also rise more than elsewhere?',
      },
    },
  },
  verkoopprijs: {
    rhythm: QUARTERLY,
    explanation: {
      means: {
        nl: 'De gemiddelde prijs waarvoor woningen zijn verkocht.',
        en: 'The mean price for which dwellings were sold.',
      },
      doesNotMean: {
        nl: 'Het is niet de waarde van alle woningen: alleen die van verkochte.',
        en: 'It is not the value of all dwellings: only of those sold.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Welke soort woningen werd er verkocht?',
        en: 'Which kind of dwellings was sold?',
      },
    },
  },
  'gemelde-transacties': {
    rhythm: QUARTERLY,
    explanation: {
      means: {
        nl: 'Hoe vaak banken en anderen een ongebruikelijke transactie meldden.',
        en: 'How often banks and others reported an unusual transaction.',
      },
      doesNotMean: {
        nl: 'Ongebruikelijk is nog niet verdacht. De meeste meldingen leiden tot niets.',
        en: 'Unusual is not yet suspicious. Most reports lead to nothing.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Staan er in deze gemeente veel melders, zoals banken of autohandels?',
        en: 'Does this municipality have many reporters, such as banks or car dealers?',
      },
    },
  },
  'meldingen-rechtsvorm': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Welke rechtsvorm de ontvangers in meldingen hebben, naast die van alle vestigingen.',
        en: 'It shows the legal form of recipients in reports, beside that of all establishments.',
      },
      doesNotMean: {
        nl: 'Een bv doet vaak grotere zaken. Zij komt daardoor vaker in meldingen voor.',
        en: 'A private company often does larger deals. So it occurs in reports more often.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Welke branches hebben hier veel bv’s?',
        en: 'Which branches have many private companies here?',
      },
    },
  },
  'jongeren-kenmerken': {
    rhythm: YEARLY,
    explanation: {
      means: {
        nl: 'Welke risicokenmerken jongeren hier vaker hebben dan elders.',
        en: 'It shows which risk indicators young people have more often here than elsewhere.',
      },
      doesNotMean: {
        nl: 'Een kenmerk zegt niets over één jongere. De meesten komen nooit in de problemen.',
        en: 'A trait says nothing about one young person. Most never get into trouble.',
      },
      whyPublic: WHY_PUBLIC,
      nextQuestion: {
        nl: 'Welke hulp is er in deze buurt voor deze gezinnen?',
        en: 'What help does this neighbourhood have for these families?',
      },
    },
  },
};
