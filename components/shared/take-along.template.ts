import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAlongWords } from '../../src/language/take-along-words.js';

export interface TakeAlongInput {
  readonly words: TakeAlongWords;
  /** What became of the last wish. */
  readonly status: string;
  readonly file: { readonly url: string; readonly name: string } | undefined;
  readonly citation: string | undefined;
  /** On paper, where nothing can be pressed: whose the figure is and where it is found again. */
  readonly found: string | undefined;
  readonly onDownload: () => void;
  readonly onPicture: (kind: 'png' | 'svg') => void;
  readonly onCopyTable: () => void;
  readonly onCopyCitation: () => void;
  readonly onPrint: () => void;
}

export function takeAlongTemplate({ words, status, file, citation, found, ...on }: TakeAlongInput): TemplateResult {
  const button = (label: string, onClick: () => void): TemplateResult =>
    html`<button type="button" part="button" @click=${onClick}>${label}</button>`;
  return html`${found === undefined ? nothing : foundTemplate(found)}
    <details class="ways">
      <summary>${words.title}</summary>
      <div class="choices">
        ${button(words.csv, on.onDownload)} ${button(words.table, on.onCopyTable)} ${button(words.png, () => on.onPicture('png'))}
        ${button(words.svg, () => on.onPicture('svg'))} ${button(words.citation, on.onCopyCitation)} ${button(words.print, on.onPrint)}
      </div>
      <p role="status">${status}</p>
      ${file === undefined ? nothing : html`<p><a href=${file.url} download=${file.name}>${file.name}</a></p>`}
      ${citation === undefined ? nothing : html`<p class="citation">${citation}</p>`}
    </details>`;
}

/** Whose a figure is and where it is found again: what stands on paper in place of all that can be pressed. */
export function foundTemplate(text: string): TemplateResult {
  return html`<p>${text}</p>`;
}
