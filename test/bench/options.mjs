import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]
  --repeats <n>      visits to each page, of which the medians are given (7)
  --only <names>     only these pages, separated by commas: zo, limit, d3-canvas, echarts, plot, leaflet, vega, maplibre, hand, uplot
  --what <names>     only these comparisons, separated by commas: maps (with their tables), trends
  --levels <names>   only these levels, separated by commas: gemeente, buurt
  --release <dir>    folder with a releases.json, in place of the real or the fictional release
  --pictures <dir>   saves what each page looks like at its first visit
  --write            puts the outcome in docs/performance.md`;

/** The options of the command; throws an error that says what is wrong and what there is. */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        repeats: { type: 'string', default: '7' },
        only: { type: 'string' },
        what: { type: 'string', default: 'maps,trends' },
        levels: { type: 'string', default: 'gemeente,buurt' },
        release: { type: 'string' },
        pictures: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
  const repeats = Number(values.repeats);
  if (!Number.isInteger(repeats) || repeats < 1)
    throw new Error(`--repeats must be a whole number from 1, not "${values.repeats}".\n${USAGE}`);
  return { ...values, repeats, only: values.only?.split(','), levels: values.levels.split(','), what: values.what.split(',') };
}
