import { describe, expect, it } from 'vitest';
import { embedAddress, embeddedView } from '../../src/exporting/embed-address.js';

const PAGE = 'https://cijfers.example/embed/';

describe('the address of a view in a frame', () => {
  it('gives the view back that it was made of', () => {
    const view = {
      element: 'zo-region-map',
      attributes: { indicator: 'misdrijven', level: 'gemeente', regions: 'GM0001 GM0002', drill: '' },
      lang: 'en',
      scheme: 'auto',
      colours: { 'color-action': '#0b5a8f' },
      release: '2026-1/release.json',
      id: 'a&b',
    } as const;
    const address = embedAddress(PAGE, view);
    expect(address).toMatch(/^https:\/\/cijfers\.example\/embed\/\?element=zo-region-map&/);
    expect(embeddedView(new URL(address).search)).toEqual(view);
  });

  it('says nothing of what goes without saying', () => {
    expect(embedAddress(PAGE, { element: 'zo-trend-line', lang: 'nl', scheme: 'light', id: '' })).toBe(`${PAGE}?element=zo-trend-line`);
  });

  it.each([
    'heading',
    'actions',
    'foo',
    'style',
    'class',
    'onclick',
    'on',
    'slot',
    'is',
    'part',
    'Indicator',
    'data-x1',
    'x y',
    '__proto__',
  ])('brings no %s', (name) => {
    expect(embeddedView(`?element=zo-trend-line&${encodeURIComponent(name)}=x`).attributes).toEqual({});
  });

  it.each([
    'https://elsewhere.example/release.json',
    '//elsewhere.example/release.json',
    '../x/release.json',
    '../release.json',
    '..%2f/release.json',
    'x',
    'releases.json',
  ])('leads to no release at %s', (release) => {
    expect(embeddedView(`?release=${encodeURIComponent(release)}`).release).toBeUndefined();
  });

  it.each(['red', '#0b5a8f', '0b5a', 'url(x)', '0b5a8g', ''])('takes no colour from %s', (colour) => {
    expect(embeddedView(`?color-text=${encodeURIComponent(colour)}`).colours).toEqual({});
  });
});
