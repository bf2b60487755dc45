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
  plugins: [{ name: 'public-only', packageLinkPhase: ({ customElementsManifest }) => customElementsManifest.modules.forEach(keepPublic) }],
};

function keepPublic({ declarations = [] }) {
  for (const declaration of declarations.filter(({ customElement }) => customElement)) {
    const { members = [], attributes = [], events = [] } = declaration;
    const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
    const inner = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
    declaration.members = members
      .filter(isPublic)
      .map((member) => (member.attribute === undefined ? member : { ...member, reflects: true }));
    declaration.attributes = attributes
      .filter(({ name, fieldName }) => !inner.has(fieldName ?? name))
      .map((attribute) => ({ ...attribute, reflects: true }));
    declaration.events = events.filter(({ name }) => name.startsWith('zo-'));
  }
}
