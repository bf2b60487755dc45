import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = readdirSync(`${root}components`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

/** Elements that show nothing themselves. */
const WITHOUT_A_PICTURE = ['group'];

it.each(elements)('no part of %s is missing', (stem) => {
  const always = [
    `components/${stem}/${stem}.ts`,
    `components/${stem}/define.ts`,
    `docs/components/${stem}.md`,
    `test/components/${stem}.test.ts`,
  ];
  const picture = [
    `components/${stem}/${stem}.template.ts`,
    `components/${stem}/${stem}.styles.ts`,
    `src/views/${stem}.view.ts`,
    `test/views/${stem}.view.test.ts`,
    `demo/${stem}.html`,
  ];
  const parts = WITHOUT_A_PICTURE.includes(stem) ? always : [...always, ...picture];
  expect(parts.filter((part) => !existsSync(`${root}${part}`))).toEqual([]);
});

it.each(elements)('%s is exported, registered and has its doors', (stem) => {
  const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
  expect(text('components/index.ts')).toContain(`./${stem}/${stem}.js`);
  expect(text('components/define.ts')).toContain(`./${stem}/`);
  expect(JSON.parse(text('package.json')).exports).toMatchObject({ [`./${stem}`]: {}, [`./${stem}/define`]: {} });
});
