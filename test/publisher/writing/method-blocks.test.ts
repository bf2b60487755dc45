import { expect, test } from 'vitest';
import { validateMethodDocument } from '../../../src/contract/later/method.validator.generated.js';
import { methodDocument } from '../../../publisher/writing/method-blocks.js';

function blocks(markdown: string) {
  const document = methodDocument(markdown);
  expect(validateMethodDocument(document)).toBe(true);
  return document.blocks;
}

test('headings, paragraphs, marks and code', () => {
  expect(blocks('## Hoe\n\nEen **sterk** en *schuin*\nwoord met `code`.\n\n```\nx = 1\n\ny\n```')).toEqual([
    { kind: 'heading', level: 2, lines: [[{ text: 'Hoe' }]] },
    {
      kind: 'paragraph',
      lines: [
        [
          { text: 'Een ' },
          { mark: 'strong', text: 'sterk' },
          { text: ' en ' },
          { mark: 'emphasis', text: 'schuin' },
          { text: ' woord met ' },
          { mark: 'code', text: 'code' },
          { text: '.' },
        ],
      ],
    },
    { kind: 'code', lines: [[{ text: 'x = 1' }], [{ text: '' }], [{ text: 'y' }]] },
  ]);
});

test('lists, numbered lists and nested items', () => {
  expect(blocks('- een\n  - twee\n- drie\n\n1. vier\n2. vijf')).toEqual([
    { kind: 'list', lines: [[{ text: 'een' }], [{ text: 'twee' }], [{ text: 'drie' }]] },
    { kind: 'numbered-list', lines: [[{ text: 'vier' }], [{ text: 'vijf' }]] },
  ]);
});

test('only https links are links; the text of others stays', () => {
  expect(blocks('[goed](https://cbs.nl) [kwaad](javascript:alert(1)) [oud](http://cbs.nl)')[0]?.lines).toEqual([
    [{ text: 'goed', href: 'https://cbs.nl' }, { text: ' kwaad oud' }],
  ]);
});

test('raw HTML is text, in a line and as a block', () => {
  expect(blocks('a <b onclick="x">b</b>')[0]?.lines).toEqual([[{ text: 'a <b onclick="x">b</b>' }]]);
  expect(blocks('<script>alert(1)</script>')).toEqual([{ kind: 'paragraph', lines: [[{ text: '<script>alert(1)</script>' }]] }]);
});

test('a table is a list with a line a row; an image is its description; character references are characters', () => {
  expect(blocks('| jaar | n |\n|---|---|\n| 2023 | 5 |')).toEqual([
    { kind: 'list', lines: [[{ text: 'jaar: ' }, { text: '2023' }, { text: '; n: ' }, { text: '5' }]] },
  ]);
  expect(blocks('![een kaart](x.png) A &amp; B &#8364; &onbekend;')[0]?.lines).toEqual([[{ text: 'een kaart A & B € &onbekend;' }]]);
});

test('a quotation and a rule keep their text and add nothing', () => {
  expect(blocks('> let op\n\n---\n')).toEqual([{ kind: 'paragraph', lines: [[{ text: 'let op' }]] }]);
});

test('answers and next steps go along, with or without a technical explanation', () => {
  const nextSteps = { check: [{ nl: 'Tel de meldingen.', en: 'Count the reports.' }] };
  const document = methodDocument('', { explanation: { means: 'Hoeveel.' }, nextSteps });
  expect(validateMethodDocument(document)).toBe(true);
  expect(document).toEqual({ format: '1.0', blocks: [], explanation: { means: 'Hoeveel.' }, nextSteps });
});
