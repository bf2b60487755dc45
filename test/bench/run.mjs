import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as browsers } from 'playwright-core';
import { bundlePages, compressScripts } from './bundles.mjs';
import { makeDataset } from './datasets.mjs';
import { MAPS, TABLES } from './maps.mjs';
import { Outcomes } from './outcomes.mjs';
import { Pictures } from './pictures.mjs';
import { goalTable, longTable, mapTable, useTable } from './report.mjs';
import { visitMap } from './visit-map.mjs';
import { visitMemory } from './visit-memory.mjs';
import { visitTable } from './visit-table.mjs';

/** Makes the pages, visits them in turns, and gives the report. */
export async function run({ root, chromium, folder, data, options }) {
  const made = join(root, '.cache', 'bench');
  const served = await prepare(root, made, folder);
  try {
    const visits = { chromium, origin: served.url, options };
    const datasets = [];
    for (const level of options.levels)
      datasets.push(await makeDataset(root, `${served.url}releases/releases.json`, level, join(made, 'figures')));
    const maps = MAPS.filter(({ id }) => options.only?.includes(id) !== false);
    const tables = TABLES.filter(({ id }) => options.only?.includes(id) !== false);
    const byLevel = new Map();
    for (const dataset of datasets) byLevel.set(dataset.level, await inTurns(visits, maps, dataset, visitMap, visitMemory));
    const largest = datasets.at(-1);
    const ofTables = await inTurns(visits, tables, largest, visitTable);
    return [
      await headline(chromium, data, options),
      ...datasets.map((dataset) => mapTable(dataset, maps, byLevel.get(dataset.level))),
      useTable(largest, byLevel.get(largest.level)),
      longTable(largest, tables, ofTables),
      goalTable(
        byLevel,
        ofTables,
        maps.map(({ id }) => id),
      ),
    ].join('\n');
  } finally {
    await served.close();
  }
}

async function prepare(root, made, folder) {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(join(made, 'figures'), { recursive: true });
  await bundlePages(join(made, 'pages'));
  cpSync(join(root, 'dist', 'cdn'), join(made, 'cdn'), { recursive: true });
  for (const scripts of ['pages', 'cdn']) compressScripts(join(made, scripts));
  const { serve } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'serving', 'serve.js')).href);
  const mounts = { '/bench': join(made, 'pages'), '/made': join(made, 'figures'), '/dist/cdn': join(made, 'cdn'), '/releases': folder };
  return serve(join(made, 'pages'), { mounts });
}

/** Every page once, then every page again: what else the machine does falls on all alike. */
async function inTurns({ chromium, origin, options }, pages, dataset, visit, visitBefore) {
  const outcomes = new Outcomes();
  const attempt = async (page, act) => {
    if (outcomes.hasFailed(page.id)) return;
    try {
      await act();
    } catch (error) {
      outcomes.fail(page.id, error.message.split('\n')[0]);
      console.log(`${page.name} was left out: ${error.message}`);
    }
  };
  if (visitBefore !== undefined)
    for (const page of pages)
      await attempt(page, async () => outcomes.addOnce(page.id, await visitBefore(chromium, origin, page, dataset)));
  for (let repeat = 0; repeat < options.repeats; repeat++) {
    for (const page of pages)
      await attempt(page, async () => {
        const pictures = repeat === 0 ? new Pictures(options.pictures, `${dataset.level}.${page.id}`) : undefined;
        outcomes.add(page.id, await visit(chromium, origin, page, dataset, pictures));
      });
    console.log(`${dataset.level}: ${repeat + 1} of ${options.repeats}`);
  }
  return outcomes;
}

async function headline(chromium, data, { repeats }) {
  const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `Made on ${date} by \`npm run bench -- --repeats ${repeats} --write\`: medians of ${repeats} visits in turns, headless Chromium ${version},\n${processors.length} processors (${processors[0].model.trim()}), Node ${process.versions.node}, ${data}.\n`;
}
