import type { CustomElements } from '@zicht-op/widgets/jsx';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
