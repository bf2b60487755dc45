/** The practical lower limit of a long table: only the rows in sight are in the page. Find-in-page does not find the others. */
import { fetchJson } from '../fetched.js';

const ROW = 24;
const HEIGHT = 480;

export async function draw(scene, container) {
  const rows = await fetchJson(scene.rows);
  const order = new Intl.Collator('nl', { numeric: true });
  let shown = rows;
  const scroller = document.createElement('div');
  scroller.style.cssText = `height:${HEIGHT}px;overflow:auto;position:relative`;
  const room = document.createElement('div');
  const table = document.createElement('table');
  table.style.cssText = 'position:absolute;top:0;width:100%;table-layout:fixed';
  scroller.append(room, table);
  const head = document.createElement('div');
  const search = document.createElement('input');
  const buttons = ['Regio', 'Waarde', 'Aantal'].map((label, column) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => {
      const text = column === 0;
      shown = [...shown].sort((a, b) => (text ? order.compare(a[0], b[0]) : (a[column] ?? Infinity) - (b[column] ?? Infinity)));
      paint();
    });
    return button;
  });
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase();
    shown = rows.filter(([name]) => name.toLowerCase().includes(words));
    paint();
  });
  head.append(search, ...buttons);

  function paint() {
    room.style.height = `${shown.length * ROW}px`;
    const first = Math.floor(scroller.scrollTop / ROW);
    table.style.top = `${first * ROW}px`;
    table.replaceChildren(
      ...shown.slice(first, first + HEIGHT / ROW + 2).map((row) => {
        const line = document.createElement('tr');
        line.style.height = `${ROW}px`;
        for (const cell of row) line.insertCell().textContent = String(cell ?? '–');
        return line;
      }),
    );
  }

  return {
    async table() {
      scroller.addEventListener('scroll', paint);
      container.append(head, scroller);
      paint();
    },
    sort: () => buttons[1].click(),
    filter(text) {
      search.value = text;
      search.dispatchEvent(new Event('input'));
    },
  };
}
