/**
 * The rooms of this package and what each may use: the one place where that is written down. Lint shows a breach while you type
 * (scripts/lint-rooms.mjs), test/project/architecture.test.ts fails on it.
 */

const BELOW_ALL = ['src/contract', 'src/memory'];
const KNOWLEDGE = ['src/sources', 'src/tables', 'src/regions', 'src/geometry', 'src/statistics', 'src/scales', 'src/language'];

/**
 * Per room the rooms and packages its files may import, besides the room itself. A name ending in / stands for all that begins so.
 * Rooms of the same height may use each other, as long as no file uses itself by a detour.
 */
export const ROOMS = {
  ...Object.fromEntries(BELOW_ALL.map((room) => [room, { rooms: [], packages: [] }])),
  ...Object.fromEntries(KNOWLEDGE.map((room) => [room, { rooms: [...BELOW_ALL, ...KNOWLEDGE], packages: [] }])),
  'src/scales': { rooms: [...BELOW_ALL, ...KNOWLEDGE], packages: ['simple-statistics'] },
  'src/statistics': { rooms: [...BELOW_ALL, ...KNOWLEDGE], packages: ['simple-statistics'] },
  'src/views': { rooms: [...BELOW_ALL, ...KNOWLEDGE, 'src/own-data'], packages: [] },
  'src/own-data': { rooms: [...BELOW_ALL, ...KNOWLEDGE], packages: [] },
  'src/exporting': { rooms: [...BELOW_ALL, ...KNOWLEDGE, 'src/views'], packages: [] },
  src: { rooms: ['src/'], packages: [] },
  components: { rooms: ['src', 'src/'], packages: ['lit'] },
  // Pages that a publisher hosts, and what a host's page loads for them: elements are used there by name.
  embedding: { rooms: ['src', 'src/'], packages: [] },
  publisher: {
    rooms: ['src', 'src/'],
    packages: [
      'node:',
      'marked',
      'papaparse',
      'proj4',
      'simple-statistics',
      'topojson-server',
      'topojson-simplify',
      'topojson-specification',
      'yaml',
      'geojson',
    ],
  },
};

/** Packages that only the rooms above may use; scripts, demo and tests are free in the others. */
export const VAGUE_NAMES = /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/;

/** The room of a file, given by its path in the project with forward slashes; undefined for files that are in no room. */
export function roomOf(path) {
  const [first, second, third] = path.split('/');
  if (first === 'src') return third === undefined ? 'src' : `src/${second}`;
  return first !== undefined && Object.hasOwn(ROOMS, first) && second !== undefined ? first : undefined;
}

/**
 * Why a file may not import something, or undefined when it may.
 * `specifier` is what stands in the import; a relative one is taken from the file.
 */
export function breach(path, specifier) {
  const room = roomOf(path);
  const rules = room === undefined ? undefined : ROOMS[room];
  if (!specifier.startsWith('.')) {
    if (rules === undefined || rules.packages.some((name) => isOf(specifier, name))) return undefined;
    return `${room} may not use the package ${specifier}`;
  }
  const target = roomOf(resolvePath(path, specifier));
  if (rules === undefined || target === room) return undefined;
  if (target === undefined) return `${room} may not use a file outside the rooms`;
  if (rules.rooms.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name))) return undefined;
  return `${room} may not use ${target}`;
}

function isOf(specifier, name) {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

function resolvePath(path, specifier) {
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}
