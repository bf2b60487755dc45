/** Our element as a page embeds it: heading, sentence, legend, caveat, source and all, from the published release. */
import '/dist/cdn/zo.js';

export async function draw(scene, container) {
  const map = document.createElement('zo-region-map');
  const ask = ({ indicator, level, period }) => Object.assign(map, { indicator, level, period });
  ask(scene.questions[0]);
  map.release = scene.release;
  const loaded = heard(map, 'zo-load');
  container.append(map);
  await loaded;
  const canvas = () => map.shadowRoot.querySelector('canvas');
  await drawnOn(map.shadowRoot, canvas);

  return {
    drawing: canvas,
    async recolour() {
      const next = heard(map, 'zo-load');
      ask(scene.questions[1]);
      await next;
      await map.updateComplete;
    },
    async table() {
      map.view = 'table';
      await map.updateComplete;
    },
    async sort() {
      map.shadowRoot.querySelectorAll('th button')[1].click();
      await map.updateComplete;
    },
    async filter(text) {
      const field = map.shadowRoot.querySelector('.table-filter input');
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await map.updateComplete;
    },
    box: () => map.shadowRoot.querySelector('.map-box'),
    legendLine: () => map.shadowRoot.querySelector('.legend [tabindex="0"]'),
    searchField: () => map.shadowRoot.querySelector('[role=combobox]'),
  };
}

/** The first render measures the room there is; the canvas gets its size when it is painted, in the same task. */
function drawnOn(root, canvas) {
  return new Promise((resolve) => {
    const look = () => canvas()?.hasAttribute('width') === true && resolve();
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributeFilter: ['width'] });
    look();
  });
}

function heard(target, name) {
  return new Promise((resolve, reject) => {
    target.addEventListener(name, resolve, { once: true });
    target.addEventListener('zo-error', ({ detail }) => reject(new Error(detail.message)), { once: true });
  });
}
