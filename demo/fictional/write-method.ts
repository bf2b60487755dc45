import type { Indicator } from './indicators/indicator.js';

/** The technical explanation as Markdown: headings, paragraphs, a list and a link. */
export function methodText({ settings, method }: Indicator): string {
  const title = typeof settings.title === 'string' ? settings.title : settings.title.nl;
  return (
    [
      `# ${title}`,
      method.question,
      '**Deze cijfers zijn verzonnen.** Zij horen bij het land Laagland, dat niet bestaat.',
      '## Hoe wij rekenen',
      method.steps.map((step) => `- ${step}`).join('\n'),
      '## Waar u op moet letten',
      method.limits,
      'Vergelijk een regio met regio’s van dezelfde grootte. Kleine aantallen wisselen sterk door toeval.',
      '## Meer weten',
      `Lees de [volledige toelichting](https://example.org/methode/${settings.id}).`,
      '## In English',
      `${method.english} All figures are fictional.`,
    ].join('\n\n') + '\n'
  );
}
