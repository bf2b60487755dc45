import MagicString from 'magic-string';

/**
 * A Rollup plugin that takes the white space that nobody sees out of lit's templates and styles. In HTML a run of white space is one
 * space anyway; templates with `<pre` are left alone. In styles nothing depends on it beside braces, colons, semicolons and commas.
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code) {
      const edited = new MagicString(code);
      for (const { name, parts } of templatesIn(this.parse(code))) {
        const collapse = COLLAPSE[name];
        if (collapse === undefined || parts.some(({ value }) => value.raw.includes('<pre'))) continue;
        for (const { start, end, value } of parts) if (end > start) edited.update(start, end, collapse(value.raw));
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

const COLLAPSE = { html: collapseMarkup, svg: collapseMarkup, css: collapseStyles };

function collapseMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

function collapseStyles(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** Every tagged template in a syntax tree: the name of its tag and its texts. */
function* templatesIn(node) {
  if (node?.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield { name: node.tag.name, parts: node.quasi.quasis };
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) for (const item of value) yield* templatesIn(item);
    else if (typeof value?.type === 'string') yield* templatesIn(value);
  }
}
