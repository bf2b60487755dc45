const VIEWS = 'test/views';
const ELEMENTS = 'test/components';
const withheld = (title) =>
  ['region-map', 'trend-line', 'branch-concentration', 'benchmark-table'].map((name) => [`${VIEWS}/${name}.withheld.test.ts`, title]);

/**
 * What the library promises, by group. Each has what one case of it is and its tests: a file, or a folder with a slash at the end, and where only
 * some of it are meant, the beginning of their titles, groups included. A promise is one line here; `npm run trust` makes its row of docs/trust.md.
 * @type {[group: string, promises: [promise: string, oneCase: string, ...tests: string[][]][]][]}
 */
export const PROMISES = [
  [
    'Geheim blijft geheim',
    [
      [
        'De uitgever vindt elk lek: wat is onderdrukt, is niet uit te rekenen',
        'een release met een lek, of een goede',
        ['test/publisher/auditing/generated.test.ts', 'of releases'],
      ],
      ['De toets op lekken van een heel land past in tien minuten en 4 GB', 'een land', ['test/bench/audit.ts']],
      ['Met `--protect` is daarna niets meer uit te rekenen', 'een release', ['test/publisher/auditing/'], ['test/publisher/protecting/']],
      ['Geen figuur, zin of grens hangt af van een onderdrukt cijfer', 'een verzonnen tabel', ...withheld('of any')],
      ['Wie een cijfer meeneemt, neemt niets mee dat onderdrukt is', 'een verzonnen kaart', ['test/exporting/withheld.test.ts']],
      [
        'Eigen cijfers naast onderdrukte geven die niet weg',
        'een bestand',
        ['test/own-data/', 'own figures beside withheld ones'],
        [`${ELEMENTS}/local-data.test.ts`, 'own data are not shown where'],
        [`${ELEMENTS}/local-data.test.ts`, 'own data are not in a trend where'],
      ],
    ],
  ],
  [
    'Wat er staat, klopt',
    [
      [
        'Elk cijfer in het beeld staat ook in de tabel, en andersom',
        'een verzonnen tabel',
        [`${VIEWS}/region-map.withheld.test.ts`, 'of any country with withheld figures every figure'],
        [`${VIEWS}/branch-concentration.withheld.test.ts`, 'of any country with withheld figures every figure'],
        [`${VIEWS}/trend-line.withheld.test.ts`, 'of any trend every value'],
        [`${VIEWS}/benchmark-table.withheld.test.ts`, 'of any figures the picture'],
      ],
      [
        'Op een kaart heeft elk gebied zijn kleur, en tussen duizenden schijnt niets door',
        'een kaart',
        ['test/geometry/cover-pixels.test.ts'],
        [`${ELEMENTS}/region-map.test.ts`, 'zo-region-map paints every class'],
        [`${ELEMENTS}/map-picture.test.ts`],
      ],
      [
        'Gebieden met dezelfde naam zijn uit elkaar te houden',
        'een geval',
        [`${VIEWS}/region-map.names.test.ts`],
        [`${ELEMENTS}/map-names.test.ts`],
      ],
      ['Statistiek is gelijk aan die van R', 'een vector', ['test/statistics/reference.test.ts', 'agreement with R']],
      [
        'Gebieden die lijken zijn die van SciPy',
        'een vector',
        ['test/statistics/nearest-neighbours.test.ts', 'the regions most like each are those that SciPy'],
      ],
      ['Statistiek volgt haar gepubliceerde definitie', 'een geval', ['test/statistics/']],
      [
        'Een zin claimt geen verschil dat het oordeel niet kent',
        'een verzonnen tabel',
        [`${VIEWS}/benchmark-table.withheld.test.ts`, 'of any figures no sentence'],
        [`${VIEWS}/branch-concentration.withheld.test.ts`, 'of any country with withheld figures no text'],
      ],
      ['Zinnen hebben hoogstens vijftien woorden, in elke taal', 'een taal', ['test/language/words.test.ts', 'every text in']],
      [
        'Codes van gebieden blijven wat ze zijn, ook met letters',
        'een geval',
        ['test/regions/'],
        ['test/publisher/reading/read-publication.test.ts', 'levels'],
      ],
      ['Een meegenomen beeld zegt wat het scherm zegt', 'een beeld', [`${ELEMENTS}/picture.test.ts`]],
      ['Een ander onderwerp werkt met alleen een publicatiebestand', 'een onderdeel', [`${ELEMENTS}/second-subject.test.ts`]],
      ['Van cijfer naar stap is één kant van een vel', 'een toestand', [`${ELEMENTS}/next-steps.test.ts`]],
    ],
  ],
  [
    'Vijandige gegevens',
    [
      [
        'Tekst uit gegevens is nooit code',
        'een reeks vijandige teksten in een onderdeel of pagina',
        [`${ELEMENTS}/hostile-text.test.ts`],
        [`${ELEMENTS}/hostile-everywhere.test.ts`],
        [`${ELEMENTS}/hostile-map.test.ts`],
        ['test/embedding/hostile-embed-page.test.ts'],
        ['test/embedding/hostile-builder.test.ts'],
        ['test/publisher/rendering/hostile-render.test.ts'],
        ['test/publisher/sharing/hostile-shares.test.ts'],
        ['test/exporting/embed-snippets.test.ts', 'hostile texts of an address'],
      ],
      [
        'Een beschadigd document is een fout met een plaats, binnen 50 ms',
        'een veranderd document',
        ['test/hostile/mutated-documents.test.ts'],
      ],
      [
        'Een beschadigde release geeft nooit een getal dat er geen is',
        'een veranderde release of een reeks ervan',
        ['test/hostile/mutated-release.test.ts'],
        [`${ELEMENTS}/changed-release.test.ts`],
      ],
      [
        'Elke grens aan grootte geldt precies',
        'een grens',
        ['test/hostile/limits.test.ts'],
        ['test/sources/registry.test.ts', "a partner's own list is taken at"],
      ],
      ['Gegevens veranderen geen prototype', 'een plek voor een verboden naam', ['test/hostile/prototype-pollution.test.ts']],
      ['Een document dat niet klopt, wordt geweigerd met zijn plaats', 'een fout document', ['test/hostile/malformed.test.ts']],
      [
        'Wat een pagina of een eigen bestand noemt, blijft tekst',
        'een kenmerk, woord of bestand',
        [`${ELEMENTS}/hostile-attributes.test.ts`],
      ],
      [
        'Een fout in een publicatie wordt geweigerd met haar plaats, en wat er hoort',
        'een fout of een veranderde publicatie',
        ['test/publisher/reading/'],
      ],
      ['Wat na publiceren is veranderd, vindt de controle', 'een fout', ['test/publisher/checking/']],
      ['Wie het publiceren afbreekt, houdt de release van ervoor', 'een geval', ['test/publisher/publishing/']],
      ['Een CSV-bestand heeft geen formules', 'een begin van een formule', ['test/hostile/bulk-formulas.test.ts']],
    ],
  ],
  [
    'Kapotte netwerken',
    [
      [
        'Elke storing heeft een oorzaak in woorden, en geen oud cijfer als nieuw',
        'een storing bij een onderdeel',
        [`${ELEMENTS}/network-bodies.test.ts`],
        [`${ELEMENTS}/network-changes.test.ts`],
        [`${ELEMENTS}/network-own-data.test.ts`],
        [`${ELEMENTS}/network-silence.test.ts`],
        [`${ELEMENTS}/network-statuses.test.ts`],
        [`${ELEMENTS}/broken-view.test.ts`],
      ],
      ['Wat kwam, is wat werd gepubliceerd, of het wordt geweigerd', 'een antwoord', ['test/sources/fetch-json.test.ts']],
      ['Eén aanvraag per adres per pagina', 'een geval', ['test/sources/shared-requests.test.ts']],
      [
        'Snelle wisselingen eindigen in de laatste stand',
        'een geval',
        [`${ELEMENTS}/map-races.test.ts`],
        [`${ELEMENTS}/element-races.test.ts`],
      ],
    ],
  ],
  [
    'Vreemde pagina’s',
    [
      [
        'Niets blijft achter van wat wegging',
        'een onderdeel, vele malen geplaatst',
        [`${ELEMENTS}/element-leaks.test.ts`],
        [`${ELEMENTS}/map-leaks.test.ts`],
      ],
      [
        'Een tweede kopie schaadt niets',
        'een geval',
        [`${ELEMENTS}/shared-element.test.ts`, 'registering'],
        [`${ELEMENTS}/copies-on-a-page.test.ts`],
        ['test/hosts/many-widgets.test.ts'],
      ],
      ['Een pagina met veranderde objecten toont dezelfde cijfers', 'een onderdeel', [`${ELEMENTS}/hostile-pages.test.ts`]],
      ['Een onderdeel mag worden verplaatst, gekopieerd en verborgen', 'een onderdeel', [`${ELEMENTS}/moved-about.test.ts`]],
      ['Vijfhonderd bezoekers tegelijk krijgen alles, zonder fout', 'een verzoek', ['test/load/load.mjs']],
      [
        'Vijftig onderdelen vragen elk adres één keer',
        'een pagina of bron',
        ['test/hosts/many-widgets.test.ts', 'a page of others with fifty'],
        ['test/sources/release-source.test.ts', 'regions and outlines share'],
      ],
      ['Een onderdeel krijgt de ruimte die een pagina heeft', 'een onderdeel', [`${ELEMENTS}/room.test.ts`]],
      ['Ook op een verkleinde pagina hoort een cijfer bij de plek van de muis', 'een tekening', [`${ELEMENTS}/scaled-page.test.ts`]],
      ['Een pagina van vóór Unicode toont dezelfde tekens', 'een script', ['test/hosts/old-encoding.test.ts']],
      ['Stijlen van de pagina raken een onderdeel niet', 'een onderdeel onder een stijl', [`${ELEMENTS}/hostile-styles.test.ts`]],
      [
        'Het strengste beleid (CSP) meldt niets',
        'een pagina',
        [`${ELEMENTS}/strict-page.test.ts`, 'a strict page shows'],
        [`${ELEMENTS}/strict-page.test.ts`, 'a strict page would'],
        ['test/hosts/strict-site.test.ts'],
      ],
      [
        'Een deel van het script dat is veranderd, draait niet',
        'een deel',
        [`${ELEMENTS}/later-parts.test.ts`, 'later parts do not run'],
        [`${ELEMENTS}/later-parts.test.ts`, 'later parts that draw a figure do not run'],
      ],
      [
        'Er gaat niets naar anderen en er blijft niets op het apparaat',
        'een pagina',
        [`${ELEMENTS}/strict-page.test.ts`, 'a strict page is asked'],
        [`${ELEMENTS}/take-along.test.ts`, 'taking a figure along asks'],
        [`${ELEMENTS}/local-data.test.ts`, 'own data send nothing'],
        ['test/whole/demo-requests.test.ts'],
      ],
      [
        'Een frame werkt in een sandbox, en krijgt zijn hoogte',
        'een pagina',
        ['test/embedding/embed-page.test.ts'],
        ['test/embedding/loader.test.ts'],
        ['test/embedding/wordpress.test.ts'],
        ['test/embedding/fit.test.ts'],
        ['test/hosts/sandbox.test.ts'],
      ],
      ['De stappen van elke handleiding werken', 'een handleiding of recept', ['test/hosts/guide.test.ts'], ['test/hosts/recipes.test.ts']],
      ['Een gewone webserver levert een release goed', 'een regel', ['test/hosts/nginx.test.ts']],
    ],
  ],
  [
    'Voor iedereen',
    [
      ['axe vindt niets, licht en donker', 'een toestand', [`${ELEMENTS}/accessibility/axe.test.ts`]],
      [
        'Het toetsenbord bereikt alles en zit nergens vast',
        'een toestand',
        [`${ELEMENTS}/accessibility/keyboard.test.ts`],
        [`${ELEMENTS}/accessibility/keyboard-table.test.ts`],
      ],
      ['Op 320 pixels, met grote of ruime tekst valt niets weg', 'een toestand', [`${ELEMENTS}/accessibility/layout.test.ts`]],
      ['Wat een schermlezer hoort, is genoeg en niet te veel', 'een toestand', [`${ELEMENTS}/accessibility/live-messages.test.ts`]],
      ['De richtlijn voor grafieken en de kritieke toetsen', 'een punt', [`${ELEMENTS}/accessibility/chart-guideline.test.ts`]],
      [
        'Kleuren zijn te onderscheiden voor wie kleurenblind is',
        'een kleurenschema',
        [`${ELEMENTS}/branch-overlay.test.ts`, 'zo-branch-overlay has nine colours that every eye'],
      ],
      ['De huisstijl van een gemeente werkt', 'een thema', [`${ELEMENTS}/house-style/`]],
      ['Elk onderdeel ziet eruit als op het bekeken beeld', 'een beeld', ['test/visual/visual.test.ts']],
    ],
  ],
  [
    'Het pakket',
    [
      ['Twee keer bouwen geeft byte voor byte hetzelfde', 'een bestand', ['scripts/build-twice.mjs']],
      ['De voorbeelden voor raamwerken vertalen en draaien', 'een voorbeeld', ['test/frameworks/frameworks.mjs']],
      ['Elke deur is te importeren, ook in Node', 'een deur', ['test/project/package.test.ts', 'package doors']],
      ['Wat een pagina laadt, blijft klein', 'een bestand', ['test/project/package.test.ts', 'size']],
      ['Weinig afhankelijkheden, vast en vrij van licentie', 'een regel', ['test/project/dependencies.test.ts']],
      ['Het pakket heeft alleen wat een gebruiker nodig heeft', 'een regel', ['test/project/packed.test.ts']],
      ['Waar alles vandaan komt, staat erbij', 'een regel', ['test/project/supply-chain.test.ts']],
      [
        'Ontwikkelaars hebben de typen van elk onderdeel',
        'een regel',
        ['test/project/element-types.test.ts'],
        ['test/project/custom-elements.test.ts'],
      ],
      ['De code blijft in haar kamers', 'een regel', ['test/project/architecture.test.ts'], ['test/project/lint.test.ts']],
    ],
  ],
];
