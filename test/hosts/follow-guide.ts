import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { allReady } from './open-page.js';

const COMMAND = fileURLToPath(new URL('../../dist/publisher/zicht-op.js', import.meta.url));
/** Where the guides have the publisher. */
export const PUBLISHER = 'https://cijfers.example/';
/** The website on which the reader of a guide pastes. */
export const WEBSITE = 'https://gemeente.example/';

/** The steps of the first numbered list of a guide. */
export function stepsOf(guide: string): string[] {
  const lines = guide.split('\n');
  const first = lines.findIndex((line) => line.startsWith('1. '));
  const steps: string[] = [];
  for (const line of lines.slice(first)) {
    if (line.startsWith(`${steps.length + 1}. `)) steps.push(line.replace(/^\d+\. /, ''));
    else if (/^ +\S/.test(line)) steps[steps.length - 1] += ` ${line.trim()}`;
    else break;
  }
  return steps;
}

export interface Followed {
  /** What the reader has pasted. */
  readonly pasted: string;
  /** The steps that were done by what they say of our own pages; the others are of the host. */
  readonly done: readonly string[];
}

/**
 * Does what the steps say, with the builder as a reader has it before them.
 * @param served where the publisher of the guides really is
 */
export async function follow(steps: readonly string[], context: BrowserContext, served: string): Promise<Followed> {
  const page = await context.newPage();
  const done: string[] = [];
  let copied = '';
  let pasted = '';
  for (const step of steps) {
    const way = /^Kies bij _(.+?)_: (.+?)\. Druk op _(.+?)_/.exec(step);
    if (step === 'Open de bouwer.') await page.goto(`${PUBLISHER}embed/builder.html`);
    else if (step.startsWith('Kies onderdeel, thema, onderwerp en gebied.')) await chooseTrend(page);
    else if (way !== null) {
      await page.getByLabel(way[1]!, { exact: true }).selectOption({ label: way[2]! });
      await page.getByRole('button', { name: way[3]! }).click();
      await page.getByText('Gekopieerd').waitFor();
      copied = await page.evaluate(() => navigator.clipboard.readText());
    } else if (step.startsWith('Draai de opdracht')) copied = await run(copied, served);
    else if (step.startsWith('Plak ')) pasted = copied;
    else if (!step.startsWith('Bekijk ')) continue;
    done.push(step);
  }
  await page.close();
  return { pasted, done };
}

async function chooseTrend(page: Page): Promise<void> {
  await page.getByLabel('Onderdeel', { exact: true }).selectOption({ label: 'Verloop in de tijd' });
  await page.getByLabel('Thema', { exact: true }).selectOption({ label: 'Drugsproblematiek' });
  await page.getByLabel('Onderwerp', { exact: true }).selectOption({ label: 'Geregistreerde drugsmisdrijven' });
  await page.getByLabel('Gebied: zoek op naam of code').fill('GM9001');
  await page.getByRole('listbox', { name: 'Gebied: gevonden' }).selectOption('GM9001');
  await allReady(page, '.box > *');
}

/** The command as it was copied, of this package: a browser can be told where an example stands, a command cannot. */
async function run(command: string, served: string): Promise<string> {
  const [, args] = /^npx zicht-op (render .*) > figure\.html$/.exec(command)!;
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...args!.replaceAll(PUBLISHER, served).split(' ')]);
  return stdout.replaceAll(served, PUBLISHER);
}
