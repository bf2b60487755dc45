import { expect } from 'chai';
import '../../../components/define.js';
import { ELEMENTS } from '../../states/elements.js';
import { RELEASE, type ElementState } from '../../states/state.js';
import { showState } from '../accessibility/show-state.js';
import { place, until } from '../page.js';

interface Token {
  readonly $value: { readonly hex?: string };
  readonly $extensions: { readonly 'zicht-op.widgets': { readonly property: string; readonly dark?: { readonly hex: string } } };
}

/** What the build made, which the server of the tests hands out as a module. */
async function made(path: string): Promise<unknown> {
  return ((await import(path)) as { default: unknown }).default;
}

const { zo } = (await made('/dist/tokens.json')) as { zo: { color: Record<string, Token> } };
const colours = Object.values(zo.color).filter((token) => typeof token === 'object');

/** The element that has them all. */
const OVERLAY: ElementState = {
  name: 'branch-overlay',
  tag: 'zo-branch-overlay',
  attributes: { release: RELEASE, indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
  shows: '.pairs',
};

describe('the colours of tokens.json', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`are what an element has by itself, ${scheme}, and what it has once a page sets them`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await showState(OVERLAY);
      const probe = document.createElement('span');
      element.shadowRoot!.append(probe);
      for (const { $value, $extensions } of colours) {
        const { property, dark } = $extensions['zicht-op.widgets'];
        const inner = property.replace('--zo-color-', '--_').replace('--zo-', '--_');
        probe.style.color = `var(${inner})`;
        expect(getComputedStyle(probe).color, property).to.equal(written(scheme === 'light' ? $value.hex! : dark!.hex));
        element.style.setProperty(property, '#123456');
        expect(getComputedStyle(probe).color, property).to.equal(written('#123456'));
        element.style.removeProperty(property);
      }
      expect(colours.length).to.be.at.least(20);
    });
});

function written(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly cssParts?: readonly { readonly name: string }[] }[];
  }[];
}
const manifest = (await made('/custom-elements.json')) as Manifest;
const described = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, cssParts = [] }) => (tagName === undefined ? [] : [[tagName, cssParts.map(({ name }) => name)]])),
);
/** What is there only when someone points at something or walks to it, and how that is done. */
const WALK: Readonly<Record<string, string>> = Object.fromEntries(
  ELEMENTS.flatMap(({ tag, walked }) => (walked === undefined ? [] : [[tag, walked]])),
);

describe('each part of an element can be styled by a page', () => {
  for (const { stem, tag, attributes, complete = '.state-ready .ways' } of ELEMENTS)
    it(stem, async () => {
      const ready: ElementState = { name: stem, tag, attributes: { release: RELEASE, ...attributes }, shows: complete };
      const parts = described.get(tag)!;
      const missing = new Set(parts);
      const page = place('style', {}, document.head);
      page.textContent = parts.map((part, i) => `${tag}::part(${part}){scroll-margin-top:${i + 1}px}`).join('');
      const element = await showState(ready);
      const look = (): boolean => {
        for (const shown of element.shadowRoot!.querySelectorAll('[part]'))
          for (const part of shown.part) {
            expect(parts, `${part} in custom-elements.json`).to.include(part);
            expect(getComputedStyle(shown).scrollMarginTop, part).to.equal(`${parts.indexOf(part) + 1}px`);
            missing.delete(part);
          }
        return missing.size === 0;
      };
      look();
      if (WALK[tag] !== undefined) {
        const walked = element.shadowRoot!.querySelector<HTMLElement>(WALK[tag])!;
        walked.focus();
        walked.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
        await until(
          () => look() || !missing.has('tooltip'),
          () => `a tooltip beside ${[...missing]}`,
        );
      }
      element.setAttribute('view', 'table');
      await until(look, () => `parts: ${[...missing].join(' ')}`);
    });
});

describe('each part is on the page of its element', () => {
  for (const { stem, tag } of ELEMENTS)
    it(stem, async () => {
      const page = await (await fetch(`/docs/components/${stem}.md`)).text();
      const line = page.split('\n').find((each) => each.startsWith('Delen voor `::part`:'));
      expect(line?.match(/(?<=`)[a-z-]+(?=`)/g)?.sort()).to.deep.equal([...described.get(tag)!].sort());
    });
});
