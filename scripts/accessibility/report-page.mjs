import { CRITERIA } from './criteria.mjs';
import { SUITES } from './suites.mjs';

const SAID = {
  tested: 'voldoet, getest',
  absent: 'niet van toepassing',
  page: 'van uw pagina',
  person: 'nog door een persoon te beoordelen',
};

/**
 * The report as it stands in docs/accessibility.md.
 * @param results of each suite how many tests passed and failed
 */
export function reportPage({ results, browser, day }) {
  const total = Object.values(results).reduce((sum, { passed }) => sum + passed, 0);
  return `# Toegankelijkheid: verslag per criterium

Dit verslag gaat over de onderdelen zelf, niet over de pagina eromheen. U kunt ernaar verwijzen in uw toegankelijkheidsverklaring. Het is gemaakt uit
${total} tests, gedraaid op ${day} in ${browser}, door \`npm run accessibility-report\`. Verander het niet met de hand.

**Norm.** WCAG 2.2, niveau A en AA: ${CRITERIA.length} criteria. De wet wijst EN 301 549 aan, en die WCAG 2.1 A en AA. De kolom "EN" zegt welke criteria daarin staan.

**Wat nog niet is beoordeeld.** Tests vinden niet alles. Nog geen persoon heeft de onderdelen nagelopen met JAWS, NVDA en VoiceOver. Of de teksten voor iedereen
duidelijk zijn, is niet met lezers getoetst. Doe dat op uw pagina, met uw gegevens, voor u haar status A geeft.

**Uw huisstijl.** Het contrast is gemeten met de eigen kleuren van de onderdelen, licht en donker. Zet u andere kleuren? De [bouwer](insluiten.md) controleert ze.

## De tests

| test | wat | gelukt | mislukt |
| --- | --- | --- | --- |
${Object.entries(SUITES)
  .map(([key, [file, , what]]) => `| [${key}](../${file}) | ${what} | ${results[key].passed} | ${results[key].failed} |`)
  .join('\n')}

Ook bekeken: de beelden van elk onderdeel in \`test/visual/pictures\`. Zij tonen breed, smal, donker, hoog contrast en papier. Wie een beeld
verandert, bekijkt het eerst.

## Elk criterium

| criterium | niveau | EN | oordeel | tests | toelichting |
| --- | --- | --- | --- | --- | --- |
${CRITERIA.map((criterion) => row(criterion, results)).join('\n')}

## De richtlijn voor grafieken van NL Design System

| punt | hoe |
| --- | --- |
| Vat de boodschap samen in tekst | de samenvatting boven elke figuur: test 1 van \`charts\` |
| Te begrijpen zonder kleur | vorm, streep en arcering: test 4 |
| Labels niet alleen in de legenda | namen bij lijnen, rijen en in de kruistabel: test 2 en 3 |
| Patronen of lijnstijlen | test 4 |
| Niets belangrijks alleen in een tooltip | elk cijfer staat in de tabel: test 5 |
| Een tabel als alternatief | één druk op de knop: test 6 |

## De 14 kritieke toetsen van Chartability

| toets | oordeel |
| --- | --- |
| Te weinig contrast | getest: \`axe\`, \`critical\` |
| Alleen te zien | getest in de code: \`critical\`, \`charts\`; nog niet met schermlezers |
| Kleine tekst | getest: \`large\` |
| Kans op een aanval | getest: \`still\` |
| Bediening op één manier | getest: \`keyboard\`, \`keys\` |
| Geen aanwijzingen | getest: \`critical\` |
| Neemt toetsen van hulpmiddelen over | getest: \`critical\`, \`keys\` |
| Geen uitleg van doel en lezen | getest: \`critical\` |
| Geen titel of samenvatting | getest: \`critical\`, \`charts\` |
| Te moeilijke taal | zinnen van hoogstens vijftien woorden en een woordenlijst, getest; nog niet met lezers |
| Geen tabel | getest: \`charts\` |
| Te veel op een plek | tabel in bladzijden, eerste rijen en zoeken; oordeel van een persoon per publicatie |
| Omslachtig | getest: \`critical\` |
| Eigen stijl van de lezer | getest: \`critical\`, \`whole\` |
`;
}

function row({ id, name, level, since, how, tests, text }, results) {
  const failed = tests.some((key) => results[key].failed > 0);
  const named = tests.map((key) => `${key} (${results[key].passed})`).join(', ');
  return `| ${id} ${name} | ${level} | ${since === '2.2' ? '–' : 'ja'} | ${failed ? 'voldoet niet' : SAID[how]} | ${named} | ${text} |`;
}
