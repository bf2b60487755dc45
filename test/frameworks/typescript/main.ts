import '@zicht-op/widgets/region-map/define';
import '@zicht-op/widgets/trend-line/define';
import { countedFetch, ownTable, tell } from '../page.js';

const map = document.createElement('zo-region-map');
map.release = '/releases/releases.json';
map.indicator = 'drugsmisdrijven';
map.level = 'gemeente';
map.fetch = countedFetch;
map.addEventListener('zo-load', ({ detail }) => tell('loaded', `${detail.indicator} ${detail.cells.toFixed()}`));
map.addEventListener('zo-select', ({ detail }) => tell('chosen', `${detail.code} ${detail.status}`));
document.body.append(map);

const own = document.createElement('zo-trend-line');
Object.assign(own, { release: '/releases/releases.json', indicator: 'drugsmisdrijven', level: 'gemeente', region: 'GM9001' });
own.view = 'table';
own.table = ownTable;
document.body.append(own);

const absent = document.createElement('zo-trend-line');
absent.setAttribute('release', '/absent/releases.json');
absent.setAttribute('indicator', 'drugsmisdrijven');
absent.addEventListener('zo-error', ({ detail }) => tell('failed', `${detail.kind}: ${detail.message}`));
document.body.append(absent);
