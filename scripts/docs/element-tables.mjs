import { escaped } from './escaped.mjs';

const type = ({ type }) => type?.text ?? '';
const name = ({ name }) => (name === '' ? '(default)' : name);
const KINDS = [
  [
    'Attributes',
    'attributes',
    [
      ['attribute', name],
      ['property', ({ fieldName }) => fieldName ?? ''],
      ['type', type],
      ['default', (each) => each.default ?? ''],
    ],
  ],
  [
    'Properties without an attribute',
    'properties',
    [
      ['property', name],
      ['type', type],
    ],
  ],
  [
    'Events',
    'events',
    [
      ['event', name],
      ['type', type],
    ],
  ],
  ['Slots', 'slots', [['slot', name]]],
  ['Parts', 'cssParts', [['part', name]]],
  [
    'CSS properties',
    'cssProperties',
    [
      ['property', name],
      ['default', (each) => each.default ?? ''],
    ],
  ],
];

/** What custom-elements.json says of an element, as tables; in English, as the code is. */
export function elementTables(element) {
  const named = new Set((element.attributes ?? []).map(({ fieldName }) => fieldName));
  const properties = (element.members ?? []).filter(
    ({ kind, name, privacy, static: isStatic }) =>
      kind === 'field' && !isStatic && privacy === undefined && !name.startsWith('#') && !named.has(name),
  );
  const tables = KINDS.map(([title, key, columns]) => tableOf(title, columns, (key === 'properties' ? properties : element[key]) ?? []));
  return `<section class="api" lang="en" aria-labelledby="reference"><h2 id="reference">Reference of &lt;${element.tagName}&gt;</h2>${tables.join('')}</section>`;
}

function tableOf(title, columns, entries) {
  if (entries.length === 0) return '';
  const head = [...columns.map(([column]) => column), 'meaning'].map((column) => `<th>${column}</th>`).join('');
  const rows = entries.map((entry) => {
    const cells = columns.map(([, text]) => `<td>${text(entry) === '' ? '' : `<code>${escaped(text(entry))}</code>`}</td>`).join('');
    return `<tr>${cells}<td>${escaped(entry.description ?? '')}</td></tr>`;
  });
  return `<h3>${title}</h3><div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
