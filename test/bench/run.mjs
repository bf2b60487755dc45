import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as browsers } from 'playwright-core';
import { bundlePages, compressScripts } from './bundles.mjs';
import { makeDataset } from './datasets.mjs';
import { MAPS, TABLES, TRENDS } from './maps.mjs';
import { Outcomes } from './outcomes.mjs';
import { Pictures } from './pictures.mjs';
import { goalTable, longTable, mapTable, trendTable, useTable } from './report.mjs';
import { makeTrendDataset } from './trend-dataset.mjs';
import { visitMap } from './visit-map.mjs';
import { visitMemory } from './visit-memory.mjs';
import { visitTable } from './visit-table.mjs';
import { visitTrend } from './visit-trend.mjs';

/** Makes the pages, visits them in turns, and gives a report of each comparison: `maps`, `trends`. */
export async function run({ root, chromium, folder, data, options }) {
  const made = join(root, '.cache', 'bench');
  const served = await prepare(root, made, folder);
  try {
    const visits = { chromium, origin: served.url, options };
    const head = await headline(chromium, data, options);
    const reports = {};
    if (options.what.includes('maps')) reports.maps = [head, ...(await compareMaps(root, made, visits))].join('\n');
    if (options.what.includes('trends')) reports.trends = [head, await compareTrends(root, made, visits)].join('\n');
    return reports;
  } finally {
    await served.close();
  }
}

async function compareMaps(root, made, visits) {
  const { origin, options } = visits;
  const datasets = [];
  for (const level of options.levels)
    datasets.push(await makeDataset(root, `${origin}releases/releases.json`, level, join(made, 'figures')));
  const [maps, tables] = [MAPS, TABLES].map((pages) => wanted(pages, options));
  const byLevel = new Map();
  for (const dataset of datasets) byLevel.set(dataset.level, await inTurns(visits, maps, dataset, visitMap, visitMemory));
  const largest = datasets.at(-1);
  const ofTables = await inTurns(visits, tables, largest, visitTable);
  return [
    ...datasets.map((dataset) => mapTable(dataset, maps, byLevel.get(dataset.level))),
    useTable(largest, byLevel.get(largest.level)),
    longTable(largest, tables, ofTables),
    goalTable(
      byLevel,
      ofTables,
      maps.map(({ id }) => id),
    ),
  ];
}

async function compareTrends(root, made, visits) {
  const dataset = { level: 'trend', ...(await makeTrendDataset(root, made)) };
  const trends = wanted(TRENDS, visits.options);
  return trendTable(dataset, trends, await inTurns(visits, trends, dataset, visitTrend, visitMemory));
}

function wanted(pages, { only }) {
  return pages.filter(({ id }) => only?.includes(id) !== false);
}

async function prepare(root, made, folder) {
  rmSync(made, { recursive: true, force: true });
  for (const name of ['figures', 'trend/release']) mkdirSync(join(made, name), { recursive: true });
  await bundlePages(join(made, 'pages'));
  cpSync(join(root, 'dist', 'cdn'), join(made, 'cdn'), { recursive: true });
  for (const scripts of ['pages', 'cdn']) compressScripts(join(made, scripts));
  const { serve } = await import(pathToFileURL(join(root, 'dist', 'publisher', 'serving', 'serve.js')).href);
  const mounts = {
    '/bench': join(made, 'pages'),
    '/made': join(made, 'figures'),
    '/dist/cdn': join(made, 'cdn'),
    '/trend': join(made, 'trend', 'release'),
    ...(folder === undefined ? {} : { '/releases': folder }),
  };
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

async function headline(chromium, data, { repeats, what }) {
  const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const only = what.length === 1 ? ` --what ${what[0]}` : '';
  return `Made on ${date} by \`npm run bench -- --repeats ${repeats}${only} --write\`: medians of ${repeats} visits in turns, headless Chromium ${version},\n${processors.length} processors (${processors[0].model.trim()}), Node ${process.versions.node}, ${data}.\n`;
}
