import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAlongWords } from '../../src/language/take-along-words.js';

export interface TakeAlongInput {
  readonly words: TakeAlongWords;
  /** What became of the last wish. */
  readonly status: string;
  readonly file: { readonly url: string; readonly name: string } | undefined;
  readonly citation: string | undefined;
  readonly onDownload: () => void;
  readonly onCopyTable: () => void;
  readonly onCopyCitation: () => void;
}

export function takeAlongTemplate({ words, status, file, citation, ...on }: TakeAlongInput): TemplateResult {
  return html`<details>
    <summary>${words.title}</summary>
    <div class="choices">
      <button type="button" @click=${on.onDownload}>${words.csv}</button>
      <button type="button" @click=${on.onCopyTable}>${words.table}</button>
      <button type="button" @click=${on.onCopyCitation}>${words.citation}</button>
    </div>
    <p role="status">${status}</p>
    ${file === undefined ? nothing : html`<p><a href=${file.url} download=${file.name}>${file.name}</a></p>`}
    ${citation === undefined ? nothing : html`<p class="citation">${citation}</p>`}
  </details>`;
}
