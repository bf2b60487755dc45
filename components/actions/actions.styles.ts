import { css } from 'lit';

/** Cards of actions, and what stands under them. */
export const actionsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    margin-block: var(--_space);
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) / 2);
    min-width: 0;
    padding: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_border-subtle);
    border-radius: var(--_radius);
    color: var(--_text);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .card > .kind,
  .card > .card-note {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .card-title,
  .cards-heading {
    font-weight: 700;
    line-height: 1.3;
    break-after: avoid;
  }
  .card-title {
    font-size: 1.0625em;
  }
  .cards-heading {
    margin-block-start: calc(var(--_space) * 2);
  }
  .card a,
  .feedback a {
    display: inline-block;
    min-height: 24px;
  }
  .card .access {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    align-items: baseline;
  }
  .access-word {
    padding: 0.05em 0.5em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    font-size: var(--_font-size-small);
  }
  .access-word.on-request {
    border-style: dashed;
  }
  .card summary,
  .card ul,
  .card ol {
    margin-block: 0;
  }
  .feedback {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .feedback-text {
    max-width: 70ch;
    margin-block: var(--_space);
    padding: var(--_space);
    background: var(--_surface);
    border: var(--_border-width) solid var(--_border-subtle);
    border-radius: var(--_radius);
    white-space: pre-line;
    overflow-wrap: anywhere;
    user-select: text;
  }
  @media print {
    /* On paper an address is only of use when it can be read; beside the table it stands there. */
    :is(.what-to-do, .step) .card a[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
    .card {
      padding: calc(var(--_space) / 2) var(--_space);
    }
    .feedback {
      display: none;
    }
  }
`;
