import { css } from 'lit';

/** Charts beside each other; as wide as they were laid out (trend-line.panels.ts). */
export const trendPanelStyles = css`
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .panel {
    display: grid;
    grid-template-columns: min-content;
    grid-template-rows: 1fr auto auto;
    overflow: hidden;
    break-inside: avoid;
  }
  .panel-name {
    align-self: end;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .panel-trend {
    min-height: 1.35em;
    color: var(--_text-subtle);
  }
`;
