import { css } from 'lit';

/**
 * The tokens of the house style. Each falls back to NL Design System's `--basis-*`, then to our own value.
 * A page sets `--zo-*`; inside, only the private names are used. `light-dark` follows the colour scheme of the page.
 */
export const tokenStyles = css`
  :host {
    --_text: var(--zo-color-text, var(--basis-color-default-color-document, light-dark(#1c2227, #e9edf0)));
    --_text-subtle: var(--zo-color-text-subtle, var(--basis-color-default-color-subtle, light-dark(#4c565f, #b4bec7)));
    --_background: var(--zo-color-background, var(--basis-color-default-bg-document, light-dark(#ffffff, #14191d)));
    --_surface: var(--zo-color-surface, var(--basis-color-default-bg-subtle, light-dark(#f2f5f7, #1f262c)));
    --_border: var(--zo-color-border, var(--basis-color-default-border-default, light-dark(#6b7680, #8b97a1)));
    --_border-subtle: var(--zo-color-border-subtle, var(--basis-color-default-border-subtle, light-dark(#c9d1d8, #3b464f)));
    --_action: var(--zo-color-action, var(--basis-color-action-1-color-default, light-dark(#0b5a8f, #7cc4f4)));
    --_focus: var(--zo-color-focus, var(--basis-focus-outline-color, light-dark(#0b0c0c, #ffffff)));
    --_focus-halo: var(--zo-color-focus-halo, light-dark(#ffd43b, #7a5c00));
    --_failed: var(--zo-color-failed, var(--basis-color-negative-bg-default, light-dark(#fdecea, #46201c)));
    --_sequential-low: var(--zo-color-sequential-low, light-dark(#e3eef6, #20394a));
    --_sequential-high: var(--zo-color-sequential-high, light-dark(#073a63, #c6e6fb));
    --_diverging-low: var(--zo-color-diverging-low, light-dark(#5b3a8c, #b79ae6));
    --_diverging-middle: var(--zo-color-diverging-middle, light-dark(#f3f1ee, #33363a));
    --_diverging-high: var(--zo-color-diverging-high, light-dark(#9a4b00, #f3a65a));
    --_absent: var(--zo-color-absent, light-dark(#ffffff, #14191d));
    --_hatch: var(--zo-color-hatch, light-dark(#59636c, #a3aeb8));
    --_series-1: var(--zo-color-series-1, light-dark(#07487a, #7cc4f4));
    --_series-2: var(--zo-color-series-2, light-dark(#9a4b00, #f3a65a));
    --_series-3: var(--zo-color-series-3, light-dark(#5b3a8c, #b79ae6));
    --_series-4: var(--zo-color-series-4, light-dark(#0b6b4f, #6fd3b1));
    --_series-5: var(--zo-color-series-5, light-dark(#8c2f5e, #ee9cc4));
    --_reference: var(--zo-color-reference, light-dark(#4c565f, #b4bec7));
    --_font-size: var(--zo-font-size, max(1rem, 1em));
    --_font-size-small: max(0.8125em, 12px);
    --_space: var(--zo-space, max(0.5rem, 8px));
    --_radius: var(--zo-border-radius, 3px);
    --_border-width: 1px;
  }
  /* What is drawn keeps to the reader's own colours; the browser sees to the rest. */
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_text-subtle: CanvasText;
      --_border: CanvasText;
      --_border-subtle: CanvasText;
      --_hatch: CanvasText;
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
      --_reference: CanvasText;
      --_background: Canvas;
      --_surface: Canvas;
      --_absent: Canvas;
      --_focus: Highlight;
    }
  }
`;
