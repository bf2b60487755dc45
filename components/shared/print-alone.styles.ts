import { css } from 'lit';

/**
 * A page on paper, of which only one element counts: that is marked `data-zo-alone`, and all that it stands in `data-zo-around`. Adopted by the
 * page and by each shadow root on the way.
 */
export const printAloneStyles = css`
  @media print {
    :not([data-zo-alone], [data-zo-alone] *, [data-zo-around]) {
      display: none !important;
    }
    /* No box, and the text beside the element takes no room. */
    [data-zo-around] {
      display: contents !important;
      visibility: hidden !important;
      line-height: 0 !important;
    }
    [data-zo-around]::before,
    [data-zo-around]::after {
      content: none !important;
    }
    html[data-zo-around] {
      display: block !important;
      height: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }
    [data-zo-alone] {
      display: block !important;
      visibility: visible !important;
      position: static !important;
      float: none !important;
      width: auto !important;
      max-width: none !important;
      margin: 0 !important;
      transform: none !important;
    }
  }
`;
