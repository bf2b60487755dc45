/**
 * Makes a new element with all its parts and registers it: npm run new price-list
 * What it makes works at once, as an element that shows the figure of one region; the templates are in scripts/new-element/.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const templates = fileURLToPath(new URL('./new-element/', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Adds an element to the project in `root`, which is this one unless a test says otherwise.
 * @returns the paths of what was made and changed
 * @throws Error when the name is not a name, or a part is there already; then nothing is changed
 */
export async function newElement(stem, root = project) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(stem))
    throw new Error(`"${stem}" is not a name: expected small letters and hyphens, such as price-list.`);
  const name = stem.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  const fill = (text) =>
    text
      .replaceAll('__stem__', stem)
      .replaceAll('__Name__', name)
      .replaceAll('__name__', name[0].toLowerCase() + name.slice(1));

  const made = filesBelow(templates).map((template) => ({
    path: fill(relative(templates, template).replace(/\.txt$/, '')),
    content: fill(readFileSync(template, 'utf8')),
  }));
  const present = made.find(({ path }) => existsSync(join(root, path)));
  if (present !== undefined) throw new Error(`${present.path} is there already.`);

  const read = (path) => readFileSync(join(root, path), 'utf8');
  const changed = [
    {
      path: 'components/define.ts',
      content: withLine(read('components/define.ts'), /^import '.*\/define\.js';$/, `import './${stem}/define.js';`),
    },
    {
      path: 'components/index.ts',
      content: withLine(read('components/index.ts'), /^export \{ Zo\w+ \} from/, `export { Zo${name} } from './${stem}/${stem}.js';`),
    },
    { path: 'package.json', content: withDoors(read('package.json'), stem) },
  ];
  for (const { path, content } of [...made, ...changed]) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await format(content, { ...(await resolveConfig(project + 'package.json')), filepath: file }));
  }
  return [...made, ...changed].map(({ path }) => path);
}

/** The text with one more line of its kind, after the last that comes before it in the alphabet. */
function withLine(text, kind, line) {
  const lines = text.split('\n');
  const places = lines.flatMap((each, place) => (kind.test(each) ? [place] : []));
  if (places.length === 0) throw new Error(`There is no line such as ${line} to put it beside.`);
  const before = places.filter((place) => lines[place] < line).at(-1);
  lines.splice(before === undefined ? places[0] : before + 1, 0, line);
  return lines.join('\n');
}

/** package.json with the doors of the element, before the door of the core. */
function withDoors(text, stem) {
  const manifest = JSON.parse(text);
  const door = (path) => ({ types: `./dist/components/${stem}/${path}.d.ts`, default: `./dist/components/${stem}/${path}.js` });
  const doors = { [`./${stem}`]: door(stem), [`./${stem}/define`]: door('define') };
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) => [
    ...(name === './core' ? Object.entries(doors) : []),
    [name, target],
  ]);
  return JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2);
}

function filesBelow(directory) {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) => join(directory, path));
  return paths.filter((path) => statSync(path).isFile());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const [stem] = process.argv.slice(2);
    if (stem === undefined) throw new Error('Say which element: npm run new price-list');
    for (const path of await newElement(stem)) console.log(path);
    console.log(`\n<zo-${stem}> works. Write what it shows in src/views/${stem}.view.ts, then its template.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
