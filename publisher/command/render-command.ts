import { stat } from 'node:fs/promises';
import { STATIC_ELEMENTS } from '../../src/exporting/static/static-elements.js';
import { staticView } from '../../src/exporting/static/static-view.js';
import { failureText } from '../../src/language/failures.js';
import { speak } from '../../src/language/every-language.js';
import { PublicationError } from '../faults.js';
import { releasesAt } from '../rendering/local-releases.js';
import { argumentsOf, onlyOne } from './arguments.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

/** Longer HTML makes a page heavy that was meant to be light. */
const LARGE = 250_000;

/** Writes what an element shows as HTML without script to the standard output. */
export async function renderCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const names = [...new Set(Object.values(STATIC_ELEMENTS).flatMap(({ needs, takes }) => [...needs, ...takes]))];
  const options = Object.fromEntries(names.map((name) => [name, text]));
  const { values, positionals } = argumentsOf(args, { ...options, element: text, lang: text, 'heading-level': text, address: text });
  const target = onlyOne(positionals, 'directory or address');
  const { element = '', lang = 'nl', 'heading-level': level = '3', address, ...given } = values as Record<string, string | undefined>;
  const attributes = Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  checkUsage(element, attributes, lang, level);
  const isAddress = /^https?:\/\//.test(target);
  if (!isAddress && !(await stat(target).catch(() => undefined))?.isDirectory())
    throw new PublicationError([
      { file: target, found: 'no directory', expected: 'a directory with releases, or the address of a releases.json' },
    ]);
  const release = address ?? (isAddress ? target : undefined);
  const view = { element, attributes, lang: lang as 'nl' | 'en', headingLevel: Number(level), release };
  const { html } = await staticView(releasesAt(target), view).catch((error: unknown) => {
    throw new PublicationError([{ file: target, found: failureText(error, speak('en')).sentences.join(' '), expected: 'figures to show' }]);
  });
  if (html.length > LARGE)
    terminal.remark(`warning: ${Math.round(html.length / 1000)} kB of HTML; fewer regions make it lighter (--within, --regions)`);
  terminal.result(html);
  return 0;
}

function checkUsage(element: string, attributes: Readonly<Record<string, string>>, lang: string, level: string): void {
  const known = Object.hasOwn(STATIC_ELEMENTS, element) ? STATIC_ELEMENTS[element] : undefined;
  if (known === undefined) throw new UsageError(`--element is "${element}"; give one of ${Object.keys(STATIC_ELEMENTS).join(', ')}.`);
  const missing = known.needs.find((name) => attributes[name] === undefined);
  if (missing !== undefined) throw new UsageError(`${element} needs --${missing}.`);
  const stranger = Object.keys(attributes).find((name) => !known.needs.includes(name) && !known.takes.includes(name));
  if (stranger !== undefined) throw new UsageError(`${element} has no --${stranger}.`);
  if (lang !== 'nl' && lang !== 'en') throw new UsageError(`--lang is "${lang}"; give nl or en.`);
  if (!/^[1-6]$/.test(level)) throw new UsageError(`--heading-level is "${level}"; give a number from 1 to 6.`);
}
