import { fileURLToPath } from 'node:url';
import { designTokens } from './scripts/design-tokens.mjs';

const TOKENS = cssProperties(designTokens(fileURLToPath(new URL('components', import.meta.url))).zo);

/**
 * What `npm run analyze` reads and writes: the description of the elements for editors and documentation. Only what a page may use stands
 * in it: the analyzer takes the inner state of an element for attributes, and does not see that every attribute mirrors its property.
 */
export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/*.template.ts', 'components/**/*.styles.ts', 'components/**/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'public-only', packageLinkPhase: ({ customElementsManifest }) => describe(customElementsManifest.modules) }],
};

function describe(modules) {
  // Files are read in any order: the same sources make the same description.
  modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  modules.forEach(keepPublic);
}

function keepPublic({ declarations = [] }) {
  for (const declaration of declarations.filter(({ customElement }) => customElement)) {
    const { members = [], attributes = [], events = [] } = declaration;
    // What stands on a class is not of the element on a page.
    const isPublic = ({ name, privacy, static: ofClass }) =>
      privacy !== 'private' && privacy !== 'protected' && ofClass !== true && !name.startsWith('#');
    const inner = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
    declaration.members = members
      .filter(isPublic)
      .map((member) => (member.attribute === undefined ? member : { ...member, reflects: true }));
    declaration.attributes = attributes
      .filter(({ name, fieldName }) => !inner.has(fieldName ?? name))
      .map((attribute) => ({ ...attribute, reflects: true }));
    declaration.events = events.filter(({ name }) => name.startsWith('zo-'));
    // A group only holds others, which take the tokens of the page themselves.
    if (declaration.tagName !== undefined && declaration.tagName !== 'zo-group') declaration.cssProperties = TOKENS;
  }
}

/** The tokens of the house style, in one list. */
function cssProperties(tokens) {
  return Object.values(tokens).flatMap((token) => {
    if (typeof token !== 'object') return [];
    const { property } = token.$extensions?.['zicht-op.widgets'] ?? {};
    return property === undefined ? cssProperties(token) : [{ name: property, description: token.$description }];
  });
}
