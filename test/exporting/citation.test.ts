import { describe, expect, it } from 'vitest';
import { citation } from '../../src/exporting/citation.js';
import { en, nl, taken, TAKEN } from './taken.builder.js';

describe('a citation', () => {
  it('names all by which the figure is found again, and what it must not be taken for', () => {
    expect(citation(TAKEN, nl)).toBe(
      'Het bureau. Zaken. Alle gemeenten · 2024 · zaken per 10.000 inwoners. Gaat over: alle inwoners. Let op: Een patroon is geen bewijs. ' +
        'Zicht op het land. Release 2026-4, gepubliceerd op 20 november 2026. Bron: Register. Licentie: CC-BY-4.0. ' +
        'Gelezen op 27 november 2026. Pagina: https://gemeente.example/cijfers Vaste cijfers: https://data.example/2026-4/release.json',
    );
  });

  it('is in the language of the figure', () => {
    expect(citation(TAKEN, en)).toMatch(/^The office\. /);
    expect(citation(TAKEN, en)).toMatch(/The country in view\. .* Read on 27 November 2026\. Page: https:.* Fixed figures: https:/);
  });

  it('says that figures are fictional', () => {
    expect(citation(taken({ fictional: 'Fictieve gegevens.' }), nl)).toContain(' Fictieve gegevens. ');
  });

  it('has one full stop after each sentence, on one line, and says nothing of an address that is not known', () => {
    const text = citation(
      taken({ heading: 'Hoeveel\n zaken?' }, { address: { page: undefined, release: undefined, element: undefined } }),
      nl,
    );
    expect(text).toContain('Het bureau. Hoeveel zaken? Alle');
    expect(text).toMatch(/Gelezen op 27 november 2026\.$/);
    expect(text).not.toMatch(/\.\.|undefined|\n/);
  });
});
