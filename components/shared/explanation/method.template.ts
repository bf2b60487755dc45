import { html, type TemplateResult } from 'lit';
import type { Block, MethodDocument, Run } from '../../../src/contract/later/types.generated.js';

/** A technical explanation: text in blocks, never HTML from data. Headings stand below the element's own. */
export function methodTemplate(document: MethodDocument, headingLevel: number): TemplateResult {
  return html`<div class="method">${document.blocks.map((block) => blockTemplate(block, headingLevel))}</div>`;
}

function blockTemplate({ kind, level, lines }: Block, headingLevel: number): TemplateResult {
  const [first = []] = lines;
  switch (kind) {
    case 'heading':
      return html`<p role="heading" aria-level=${Math.min(6, headingLevel + (level ?? 1))} class="method-heading">
        ${first.map(runTemplate)}
      </p>`;
    case 'list':
      return html`<ul>
        ${lines.map((line) => html`<li>${line.map(runTemplate)}</li>`)}
      </ul>`;
    case 'numbered-list':
      return html`<ol>
        ${lines.map((line) => html`<li>${line.map(runTemplate)}</li>`)}
      </ol>`;
    case 'code':
      return html`<pre><code>${first.map(runTemplate)}</code></pre>`;
    default:
      return html`<p>${first.map(runTemplate)}</p>`;
  }
}

function runTemplate({ text, mark, href }: Run): TemplateResult {
  // The schema allows https only; this is the second lock on the same door.
  if (href?.startsWith('https://')) return html`<a href=${href} rel="noreferrer">${text}</a>`;
  if (mark === 'strong') return html`<strong>${text}</strong>`;
  if (mark === 'emphasis') return html`<em>${text}</em>`;
  if (mark === 'code') return html`<code>${text}</code>`;
  return html`${text}`;
}
