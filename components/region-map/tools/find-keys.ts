import type { RegionOption } from '../../../src/views/region-finder.view.js';

/** What a person sees when a key is pressed. */
export interface FindState {
  /** The options in sight; none while the list is closed. */
  readonly options: readonly RegionOption[];
  readonly active: number | undefined;
  readonly isOpen: boolean;
  readonly text: string;
}

export type FindAct =
  | { readonly kind: 'choose'; readonly option: number }
  /** To an option, with the list open; undefined or one that is not there: to none. */
  | { readonly kind: 'go'; readonly option: number | undefined }
  | { readonly kind: 'close' }
  | { readonly kind: 'clear' }
  /** The key moves the caret in the field; no option stays active. */
  | { readonly kind: 'caret' };

/** What a key does in the search field, by the combobox pattern of ARIA 1.2; undefined where the key is not for it. */
export function findKey(event: KeyboardEvent, { options, active, isOpen, text }: FindState): FindAct | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey) return undefined;
  const last = options.length - 1;
  if (event.altKey)
    return event.key === 'ArrowDown' ? { kind: 'go', option: active } : event.key === 'ArrowUp' ? { kind: 'close' } : undefined;
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'go', option: active === undefined || active >= last ? 0 : active + 1 };
    case 'ArrowUp':
      return { kind: 'go', option: last < 0 ? undefined : active === undefined || active === 0 ? last : active - 1 };
    case 'Enter':
      if (last < 0) return undefined;
      if (active !== undefined) return { kind: 'choose', option: active };
      // Nothing is chosen that a person has not heard, unless it can be no other.
      return last === 0 || (options[0]!.exact && !options[1]!.exact) ? { kind: 'choose', option: 0 } : { kind: 'go', option: 0 };
    case 'Escape':
      if (isOpen && text !== '') return { kind: 'close' };
      return text === '' ? undefined : { kind: 'clear' };
  }
  if (active === undefined || event.shiftKey) return undefined;
  switch (event.key) {
    case 'Home':
      return { kind: 'go', option: 0 };
    case 'End':
      return { kind: 'go', option: last };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { kind: 'caret' };
    default:
      return undefined;
  }
}
