import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const JSX = 'jsx.d.ts';

/** Writes what editors and JSX know of the elements into `folder`, from the description of the elements. */
export async function writeEditorData(manifestFile, folder) {
  await generateJsxTypes(elementsOf(manifestFile), { outdir: folder, fileName: JSX, globalTypePath: '@zicht-op/widgets' });
  keepTypes(join(folder, JSX));
  // There is no code in it, but a door leads to code too.
  writeFileSync(join(folder, 'jsx.js'), 'export {};\n');
  await generateVsCodeCustomElementData(elementsOf(manifestFile), {
    outdir: folder,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
    hideLogs: true,
  });
  await generateJetBrainsWebTypes(elementsOf(manifestFile), {
    outdir: folder,
    webTypesFileName: 'web-types.json',
    packageJson: false,
    hideLogs: true,
  });
}

/** The description with nothing but elements: what else is exported beside them is no tag. Each tool gets its own, as they add to it. */
function elementsOf(manifestFile) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  for (const part of manifest.modules) part.declarations = part.declarations?.filter(({ tagName }) => tagName !== undefined);
  return manifest;
}

const REF = 'ref?: (T | ((e: T) => void)) | undefined;';
const ANY_REF = 'ref?: (T | { current: T | null } | ((e: T) => void)) | undefined;';

/**
 * Leaves the types of the elements. The tool adds them to each framework it knows, installed or not, which is a fault to a page that has
 * its libraries checked; a page adds them to the one it has. And it does not know what `useRef` of React gives.
 */
function keepTypes(file) {
  const [types] = readFileSync(file, 'utf8').split(/^declare /m);
  if (!types.includes(REF)) throw new Error('The types of JSX are written otherwise than before: see scripts/editor-data.mjs.');
  writeFileSync(file, types.replace(REF, ANY_REF));
}
