import { embedAddress, embeddedView, type EmbeddedView } from '../../src/exporting/embed-address.js';
import { EMBED_WAYS, type EmbedWay } from '../../src/exporting/embed-snippets.js';
import { WIDTHS, type PreviewWidth } from './preview.js';

/** All that was chosen. */
export interface BuilderState {
  readonly view: EmbeddedView;
  readonly width: PreviewWidth;
  readonly way: EmbedWay;
}

/** The state that an address ends in, after `#`: the address of a view in a frame, with what only this page knows. */
export function stateOf(hash: string): BuilderState {
  const search = hash.replace(/^#/, '');
  const given = new URLSearchParams(search);
  return {
    view: embeddedView(search),
    width: WIDTHS.find((width) => width === given.get('width')) ?? 'full',
    way: EMBED_WAYS.find((way) => way === given.get('way')) ?? 'element',
  };
}

export function hashOf({ view, width, way }: BuilderState): string {
  const own = new URLSearchParams({ ...(width === 'full' ? {} : { width }), ...(way === 'element' ? {} : { way }) }).toString();
  return `#${embedAddress('', view).slice(1)}${own === '' ? '' : `&${own}`}`;
}
