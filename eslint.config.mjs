import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { lintRooms } from './scripts/lint-rooms.mjs';

const ELSEWHERE = {
  fetch: { name: 'fetch', message: 'Only src/sources asks the network.' },
  intl: { name: 'Intl', message: 'Only src/language writes numbers, dates and lists.' },
  dom: ['document', 'window', 'navigator', 'customElements', 'HTMLElement', 'localStorage', 'sessionStorage'].map((name) => ({
    name,
    message: 'src runs in Node too: it knows no DOM.',
  })),
};

const LOCALE_METHODS = {
  selector: 'MemberExpression[property.name=/^toLocale.*String$/]',
  message: 'Only src/language writes numbers and dates.',
};
const MARKUP = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
  message: 'Text from data is never HTML, and a strict page forbids it.',
};
const STYLE_IN_TEMPLATE = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  message: 'A strict Content-Security-Policy blocks style attributes: use a class, a custom property set by script, or an SVG attribute.',
};
const BLOCKED_DIRECTIVES = {
  patterns: [
    { group: ['**/style-map.js'], message: 'A strict Content-Security-Policy blocks styleMap on first render.' },
    { group: ['**/unsafe-html.js', '**/unsafe-svg.js', '**/unsafe-mathml.js'], message: 'Text from data is never HTML.' },
  ],
};

const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      'coverage/',
      'docs/api/',
      '**/*.generated.ts',
      'test/fixtures/',
      'test/frameworks/*/',
      'test/frameworks/page.ts',
    ],
  },
  js.configs.recommended,
  {
    plugins: { zo: lintRooms },
    rules: { 'zo/imports': 'error', 'max-lines': ['error', 400], eqeqeq: 'error', 'no-unused-vars': ['error', UNUSED] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // With `noUncheckedIndexedAccess` an assertion is how one says that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // `interface HTMLElementEventMap extends ZoEventMap {}` is how one adds to a map of the DOM.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true }, ignoreIfStatements: true },
      ],
      // Zero is a number: `count || '–'`, `if (count)` and `!count` all take it for nothing.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNumber: false, allowNullableNumber: false, allowString: true, allowNullableString: true, allowNullableBoolean: true },
      ],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: readonly('console', 'process', 'URL', 'setTimeout', 'fetch', 'Buffer', 'performance') },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: readonly('document', 'window', 'customElements', 'console', 'setTimeout', 'URL') },
  },
  {
    files: ['scripts/load-part.js'],
    languageOptions: { globals: readonly('document', 'URL', 'LATER_PARTS', 'SHARED_PART', 'NEED_SHARED', 'SHARED_WITH_PARTS') },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^loadPart$' }] },
  },
  { files: ['test/frameworks/visit.mjs'], languageOptions: { globals: readonly('document') } },
  {
    files: ['test/bench/pages/**/*.js'],
    languageOptions: {
      globals: readonly(
        ...['document', 'devicePixelRatio', 'fetch', 'performance', 'requestAnimationFrame', 'setTimeout', 'clearTimeout', 'URL'],
        ...['Event', 'MutationObserver', 'OffscreenCanvas', 'Path2D', 'PerformanceObserver'],
      ),
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ELSEWHERE.fetch, ELSEWHERE.intl, ...ELSEWHERE.dom],
      'no-restricted-syntax': ['error', LOCALE_METHODS, MARKUP],
    },
  },
  { files: ['src/sources/**/*.ts'], rules: { 'no-restricted-globals': ['error', ELSEWHERE.intl, ...ELSEWHERE.dom] } },
  {
    files: ['src/language/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ELSEWHERE.fetch, ...ELSEWHERE.dom], 'no-restricted-syntax': ['error', MARKUP] },
  },
  {
    files: ['components/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'no-restricted-globals': ['error', ELSEWHERE.fetch, ELSEWHERE.intl],
      'no-restricted-syntax': ['error', LOCALE_METHODS, MARKUP, STYLE_IN_TEMPLATE],
      'no-restricted-imports': ['error', BLOCKED_DIRECTIVES],
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['embedding/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ELSEWHERE.fetch, ELSEWHERE.intl],
      'no-restricted-syntax': ['error', LOCALE_METHODS, MARKUP],
    },
  },
  { files: ['src/**/*.ts', 'components/**/*.ts', 'embedding/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    // A test may assert with a property (`expect(x).to.be.true`), and takes parts out of documents to see what happens.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
);

function readonly(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
