import type { NextStepsSettings } from '../../publisher/types.generated.js';

/** What a reader can do after a figure, by indicator. One without an entry is published without. */
export const NEXT_STEPS: Readonly<Record<string, NextStepsSettings>> = {
  vestigingen: {
    see: [
      {
        nl: 'Kijk ook naar de kleine branches. Daar valt een verschil het eerst op.',
        en: 'Look at the small branches too. There a difference stands out first.',
      },
    ],
    check: [
      {
        nl: 'Leg de lijst van vergunningen naast het handelsregister.',
        en: 'Lay the list of licences beside the trade register.',
      },
      { nl: 'Loop een dag mee met de toezichthouder.', en: 'Spend a day with the inspector.' },
    ],
    help: [
      {
        nl: 'De accountmanager van de ondernemers kent de winkelstraten.',
        en: 'Whoever keeps contact with the traders knows the shopping streets.',
      },
    ],
    measures: [
      {
        nl: 'Begin met voorlichting. Een vergunningplicht is een stap voor later.',
        en: 'Begin with information. A licence duty is a step for later.',
      },
    ],
  },
  drugsmisdrijven: {
    see: [{ nl: 'Kijk naar meer jaren: één jaar kan toeval zijn.', en: 'Look at more years: one year may be chance.' }],
    check: [
      { nl: 'Hoeveel meldingen kreeg de gemeente zelf?', en: 'How many reports did the municipality get itself?' },
      { nl: 'Waren er dit jaar meer controles dan anders?', en: 'Were there more checks this year than before?' },
    ],
    help: [{ nl: 'De wijkagent en het jongerenwerk kennen de buurt.', en: 'The community officer and the youth workers know the area.' }],
    measures: [
      { nl: 'Geef voorlichting op scholen, samen met ouders.', en: 'Give information at schools, together with parents.' },
      { nl: 'Maak afspraken met verhuurders.', en: 'Make agreements with landlords.' },
    ],
  },
  'woningen-kweekkans': {
    check: [
      { nl: 'Vraag de netbeheerder of het gebruik past bij de wijk.', en: 'Ask the grid operator whether the use fits the district.' },
    ],
    help: [{ nl: 'De woningcorporatie ziet de woningen van binnen.', en: 'The housing association sees the dwellings from inside.' }],
    measures: [{ nl: 'Spreek af wie huurders voorlicht.', en: 'Agree on who informs tenants.' }],
  },
};
