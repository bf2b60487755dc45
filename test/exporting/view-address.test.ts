import { describe, expect, it } from 'vitest';
import { viewAddress, type ViewPlace } from '../../src/exporting/view-address.js';

const PLACE: ViewPlace = {
  page: 'https://gemeente.example/cijfers?id=3#kaart',
  release: 'https://data.example/2026-4/release.json',
  tag: 'zo-region-map',
  attributes: { release: 'https://data.example/releases.json', indicator: 'zaken', level: 'gemeente' },
};

describe('where a view is found again', () => {
  it('is its page, its release, and the element with that release in place of the one it follows', () => {
    expect(viewAddress(PLACE)).toEqual({
      page: 'https://gemeente.example/cijfers?id=3',
      release: 'https://data.example/2026-4/release.json',
      element: '<zo-region-map release="https://data.example/2026-4/release.json" indicator="zaken" level="gemeente"></zo-region-map>',
    });
  });

  it('has flags without a value, and nothing of what is not said', () => {
    const { element } = viewAddress({ ...PLACE, attributes: { indicator: 'zaken', drill: '', within: undefined } });
    expect(element).toMatch(/ indicator="zaken" drill><\/zo-region-map>$/);
  });

  it('keeps a hostile attribute within its quotes', () => {
    const { element } = viewAddress({ ...PLACE, attributes: { heading: `"><script>'&amp;` } });
    expect(element).toContain('heading="&quot;&gt;&lt;script&gt;&#39;&amp;amp;"');
  });

  it('of figures that are the page’s own is the page only', () => {
    expect(viewAddress({ ...PLACE, release: undefined })).toEqual({
      page: 'https://gemeente.example/cijfers?id=3',
      release: undefined,
      element: undefined,
    });
  });

  it('gives no name and password away', () => {
    expect(viewAddress({ ...PLACE, page: 'https://jan:geheim@intranet.example/' }).page).toBe('https://intranet.example/');
  });

  it.each(['about:srcdoc', 'file:///C:/Users/jan/cijfers.html', 'blob:https://x.example/1', 'data:text/html,x', ''])(
    'has no page that others can open for %o',
    (page) => {
      expect(viewAddress({ ...PLACE, page }).page).toBeUndefined();
    },
  );
});
