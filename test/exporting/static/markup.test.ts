import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tag, textOf } from '../../../src/exporting/static/markup.js';
import { mixedColour } from '../../../src/exporting/static/mixed-colour.js';
import { COLOURS, toneColour } from '../../../src/exporting/static/static-colours.js';

describe('markup', () => {
  it('takes every text for a text, in an element and in an attribute', () => {
    const hostile = `</p><script>alert("1")</script>&amp;'`;
    expect(textOf(tag('p', { title: hostile }, hostile, tag('b', {}, hostile)))).toBe(
      '<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;">' +
        '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;' +
        '<b>&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;</b></p>',
    );
  });

  it('leaves out what is not there, and keeps what is empty or zero', () => {
    expect(textOf(tag('i', { a: undefined, b: 0, c: '' }, undefined, [['x'], undefined]))).toBe('<i b="0" c="">x</i>');
  });
});

describe('colours without a style sheet', () => {
  it('of areas are those of the tokens in light', () => {
    const tokens = readFileSync(new URL('../../../components/shared/token.styles.ts', import.meta.url), 'utf8');
    const light = (name: string): string => new RegExp(`--_${name}: .*?light-dark\\((#[0-9a-f]{6})`).exec(tokens)![1]!;
    for (const scale of ['sequential', 'diverging'] as const)
      for (const [end, colour] of Object.entries(COLOURS[scale])) expect(colour, `${scale}-${end}`).toBe(light(`${scale}-${end}`));
  });

  it('of lines and marks can be told from a light and from a dark page', () => {
    const { series, verdict, border, hatch } = COLOURS;
    for (const colour of [...Object.values(series), ...Object.values(verdict), border, hatch])
      for (const ground of ['#ffffff', '#14191d']) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('are mixed from end to end, a middle one at the centre', () => {
    expect(mixedColour('#e3eef6', '#073a63', 0)).toBe('#e3eef6');
    expect(mixedColour('#e3eef6', '#073a63', 1)).toBe('#073a63');
    expect(toneColour('sequential', { at: 0, of: 5 })).toBe(COLOURS.sequential.low);
    expect(toneColour('sequential', { at: 4, of: 5 })).toBe(COLOURS.sequential.high);
    expect([0, 1, 2].map((at) => toneColour('diverging', { at, of: 3 }))).toEqual(Object.values(COLOURS.diverging));
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
