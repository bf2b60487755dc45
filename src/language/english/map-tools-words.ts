import type { MapToolsWords } from '../map-tools-words.js';

export const MAP_TOOLS_ENGLISH: MapToolsWords = {
  label: 'Map controls',
  place: 'Place',
  wayIn: (one, smaller) => `Choose a ${one} and view its ${smaller}.`,
  goIn: (smaller, region) => `View the ${smaller} in ${region}`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show the whole map',
  move: 'Move',
  directions: { north: 'To the north', south: 'To the south', west: 'To the west', east: 'To the east' },
  help: 'Zoom in with plus, out with minus, the whole map with zero.',
  helpIn: 'Go into the region with Enter.',
  helpOut: 'Go back with Escape.',
  withModifier: (key) => `Hold ${key} and scroll to zoom.`,
  withTwoFingers: 'Move the map with two fingers.',
  period: 'Period',
  play: 'Play the periods',
  pause: 'Pause',
  regionsOf: (label, count) => `${label}: ${count}`,
  furtherInTable: (count) => `and ${count} more; see the table`,
};
