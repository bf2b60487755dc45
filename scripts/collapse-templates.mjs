import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/**
 * Takes the white space that nobody sees out of lit's templates and makes its styles short, in all modules of a folder. In HTML a run of white
 * space is one space anyway; templates with `<pre` are left alone. Between two holes styles are whole rules.
 */
export function collapseTemplates(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(join(folder, name), 'utf8');
    const edited = new MagicString(code);
    for (const { name, parts } of templatesIn(parseAst(code))) {
      const collapse = COLLAPSE[name];
      if (collapse === undefined || parts.some(({ value }) => value.raw.includes('<pre'))) continue;
      for (const { start, end, value } of parts) if (end > start) edited.update(start, end, collapse(value));
    }
    if (edited.hasChanged()) writeFileSync(join(folder, name), edited.toString());
  }
}

const COLLAPSE = { html: collapseMarkup, svg: collapseMarkup, css: collapseStyles };

function collapseMarkup({ raw }) {
  return raw.replace(/\s*\n\s*/g, ' ');
}

function collapseStyles({ cooked }) {
  const { code } = transformSync(cooked, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim().replace(/[`\\]|\$\{/g, '\\$&');
}

/** Every tagged template in a syntax tree: the name of its tag and its texts. */
function* templatesIn(node) {
  if (node?.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield { name: node.tag.name, parts: node.quasi.quasis };
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) for (const item of value) yield* templatesIn(item);
    else if (typeof value?.type === 'string') yield* templatesIn(value);
  }
}
