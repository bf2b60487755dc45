const FOLDER = 'test/components/accessibility';

/** Tests that a criterion can name: a file, the title of a group in it, and what it does, for who reads the report. */
export const SUITES = {
  axe: [`${FOLDER}/axe.test.ts`, 'axe finds nothing', 'axe-core, elke toestand, licht en donker'],
  keyboard: [`${FOLDER}/keyboard.test.ts`, 'the keyboard', 'met Tab heen en terug door alles, met zichtbare focus'],
  keys: [
    `${FOLDER}/keyboard-table.test.ts`,
    'each key that the documentation names does something, and no other',
    'de toetsentabellen van de documentatie',
  ],
  large: [`${FOLDER}/layout.test.ts`, 'what is pressed and read is large enough', 'doelen van 24 bij 24, tekst van 12 pixels'],
  whole: [`${FOLDER}/layout.test.ts`, 'nothing is lost or scrolls sideways', '400% vergroot, 200% tekst, ruimere tekst'],
  said: [`${FOLDER}/live-messages.test.ts`, 'what is said aloud', 'wat een schermlezer hoort, zonder overvloed'],
  still: [`${FOLDER}/live-messages.test.ts`, 'nothing moves', 'geen beweging of flitsen'],
  tooltip: [`${FOLDER}/tooltip.test.ts`, 'what is shown of the place under the pointer', 'het kaartje bij de muis gaat weg met Escape'],
  held: [`${FOLDER}/predictable.test.ts`, 'a screen can be held as one likes', 'het scherm staand en liggend'],
  pressed: [
    `${FOLDER}/predictable.test.ts`,
    'a press that is let go elsewhere does nothing',
    'een klik die ergens anders wordt losgelaten',
  ],
  dragged: [`${FOLDER}/predictable.test.ts`, 'what can be dragged can be pressed', 'wat slepen doet, met een klik'],
  expected: [`${FOLDER}/predictable.test.ts`, 'focus and a choice do only what one expects', 'focus en keuze verplaatsen niets'],
  named: [`${FOLDER}/predictable.test.ts`, 'what does the same is called the same', 'dezelfde naam in elk onderdeel'],
  mended: [`${FOLDER}/predictable.test.ts`, 'what goes wrong says what to do', 'wat te doen als het misgaat'],
  charts: [
    `${FOLDER}/chart-guideline.test.ts`,
    'the guideline for charts of NL Design System',
    'de richtlijn voor grafieken van NL Design System',
  ],
  critical: [`${FOLDER}/chart-guideline.test.ts`, 'critical tests of Chartability', 'de kritieke toetsen van Chartability'],
};
