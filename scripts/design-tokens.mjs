/**
 * The tokens of the house style as a file that design tools read: the format of the Design Tokens Community Group, 2025.10. Names and values
 * are what the styles of the elements read; only what a token is for is written here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MEANINGS = {
  'color-text': 'Text. At least 4.5:1 on background, surface and failed.',
  'color-text-subtle': 'Text of less weight: the source, labels of axes. At least 4.5:1 on background and surface.',
  'color-background': 'What everything stands on.',
  'color-surface': 'Areas that stand out a little: messages, headings of a table, a row in focus.',
  'color-border': 'Edges of what can be operated. At least 3:1 on background.',
  'color-border-subtle': 'Lines that only divide.',
  'color-action': 'Links and what opens. At least 4.5:1 on background.',
  'color-focus': 'The outline of what has the keyboard. At least 3:1 on background.',
  'color-focus-halo': 'A second ring around what has the keyboard.',
  'color-failed': 'Background of a message that something failed.',
  'color-sequential-low': 'Lowest class of a map; classes between are mixed.',
  'color-sequential-high': 'Highest class of a map. At least 3:1 on background and on the lowest class.',
  'color-diverging-low': 'Furthest below the reference.',
  'color-diverging-middle': 'Around the reference.',
  'color-diverging-high': 'Furthest above the reference.',
  'color-absent': 'Background of the hatches that say why there is no figure.',
  'color-hatch': 'Lines of those hatches. At least 3:1 on absent.',
  'color-series-1': 'Line or bars of the region in focus. At least 3:1 on background, as the four below.',
  'color-series-2': 'Second line or bars.',
  'color-series-3': 'Third.',
  'color-series-4': 'Fourth.',
  'color-series-5': 'Fifth.',
  'color-reference': 'What is compared with. At least 3:1 on background.',
  'color-overlay-low': 'Two branches over each other: both low.',
  'color-overlay-first': 'Two branches over each other: only the first is high.',
  'color-overlay-second': 'Two branches over each other: only the second is high.',
  'color-overlay-both': 'Two branches over each other: both high.',
  'font-size': 'Size of running text; the rest follows from it. The font itself is that of the page.',
  space: 'Unit of distance.',
  'border-radius': 'Corners of frame, buttons and messages.',
  'table-height': 'Height from which a table scrolls; at most 32em.',
};

/** What a token falls back on and what it is by itself, in light and in dark, by name without `--zo-`; from the styles in a folder. */
export function tokensRead(folder) {
  const tokens = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.styles.ts'));
  for (const file of files.sort())
    for (const [, name, basis, value] of readFileSync(join(folder, file), 'utf8').matchAll(READ))
      tokens.set(name, { basis, ...sides(value) });
  return tokens;
}

const READ = /var\(\s*--zo-([a-z0-9-]+),\s*(?:var\(\s*(--basis-[a-z0-9-]+),\s*)?((?:light-dark|max)\([^()]*\)|[^()]+)\)/g;

/** Of `max`, the first: what it is on a page that leaves the root as large as it is. */
function sides(value) {
  const [light, dark] = value.replace(/^(light-dark|max)\(|\)$/g, '').split(/,\s*/);
  return value.startsWith('max') ? { light } : { light, dark };
}

/** The document itself. A token without a meaning, and a meaning without a token, stop the build. */
export function designTokens(folder) {
  const read = tokensRead(folder);
  const lacking = [...read.keys()].filter((name) => MEANINGS[name] === undefined);
  const idle = Object.keys(MEANINGS).filter((name) => !read.has(name));
  if (lacking.length + idle.length > 0) throw new Error(`scripts/design-tokens.mjs: without a meaning: ${lacking}; in no style: ${idle}`);
  const zo = { color: { $type: 'color' } };
  for (const name of Object.keys(MEANINGS)) {
    const isColour = name.startsWith('color-');
    (isColour ? zo.color : zo)[isColour ? name.slice('color-'.length) : name] = token(name, read.get(name));
  }
  return { $description: 'House style of @zicht-op/widgets: a name with dots is a CSS custom property with dashes.', zo };
}

function token(name, { basis, light, dark }) {
  const type = name.startsWith('color-') ? {} : { $type: 'dimension' };
  const own = {
    property: `--zo-${name}`,
    ...(dark === undefined ? {} : { dark: valueOf(dark) }),
    ...(basis ? { fallsBackOn: basis } : {}),
  };
  return { ...type, $value: valueOf(light), $description: MEANINGS[name], $extensions: { 'zicht-op.widgets': own } };
}

function valueOf(written) {
  const dimension = /^([\d.]+)(r?em|px)$/.exec(written);
  // The format knows no `em`.
  if (dimension !== null) return { value: Number(dimension[1]), unit: dimension[2] === 'em' ? 'rem' : dimension[2] };
  const parts = /^#(..)(..)(..)$/.exec(written)?.slice(1);
  if (parts === undefined) throw new Error(`A token is a colour of six digits, or a length in rem, em or px, not: ${written}`);
  const components = parts.map((part) => Number((parseInt(part, 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex: written };
}
