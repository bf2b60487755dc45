import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../src/exporting/copied-table.js';
import type { TwinCell } from '../../src/views/table-twin.js';
import { anyText, FORMULAS, nl, taken, TAKEN, twinOf } from './taken.builder.js';

const cell = (text: string): TwinCell => ({ text, order: null });

describe('a table for the clipboard', () => {
  it('has the texts of the picture, and below them in the same table what goes with them', () => {
    const { html, text } = copiedTable(twinOf([cell('12,3% (voorlopig)'), cell('-0,4')]), TAKEN, nl);
    expect(html).toMatch(/^<table><thead><tr><th scope="col">Gebied<\/th><th scope="col">Waarde<\/th><\/tr><\/thead><tbody>/);
    expect(html).toContain('<tr><th scope="row">Plaats 1</th><td>-0,4</td></tr></tbody><tfoot>');
    expect(html).toContain('<tr><td colspan="2">Let op: Een patroon is geen bewijs.</td></tr>');
    expect(text.split('\r\n').slice(0, 4)).toEqual(['Gebied\tWaarde', 'Plaats 0\t12,3% (voorlopig)', 'Plaats 1\t-0,4', 'Zaken']);
    for (const said of [
      'Let op: Een patroon',
      'Gaat over: alle inwoners.',
      'Periode: 2024.',
      'Bron: Register.',
      'Release 2026-4',
      'Licentie:',
    ])
      for (const copy of [html, text]) expect(copy).toContain(said);
  });

  it.each([...FORMULAS, '-1+cmd|calc!A', '+2+3', '-1 "x"'])('has no formula of %j', (hostile) => {
    const { html, text } = copiedTable(twinOf([cell(hostile)]), taken({ caveat: hostile, heading: hostile }), nl);
    const cells = [...text.split(/\r\n|\t/), ...html.split(/<[^>]*>/)];
    expect(cells.filter((each) => /^\s*[=+\-@＝]/.test(each) && !/^[+-]\d$/.test(each))).toEqual([]);
  });

  it('keeps text as text, each in its own cell', () => {
    const hostile = fc.oneof(anyText, fc.constantFrom('</td><script>x</script>', '<img src=x onerror=y>', '&lt;b&gt;', '"a\tb', 'a\r\nb'));
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile)), hostile, (rows, heading) => {
        const twin = twinOf([], { rows: rows.map(([header, text]) => ({ code: 'x', header, cells: [cell(text)] })) });
        const { html, text } = copiedTable(twin, taken({ heading, caveat: heading }), nl);
        expect(new Set(html.match(/<\/?[a-z]+/g))).toEqual(new Set(TAGS));
        expect(html.match(/<td>/g) ?? []).toHaveLength(rows.length);
        const lines = text.split('\r\n').slice(1, rows.length + 1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(2);
      }),
    );
  });
});

const TAGS = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].flatMap((tag) => [`<${tag}`, `</${tag}`]);
