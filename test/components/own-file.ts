/** A place for a person's own file, and a file that is opened there. */
import { until } from './page.js';

export const ownFileField = (local: Element): HTMLInputElement | null => local.shadowRoot?.querySelector('input[type=file]') ?? null;

/** A person chooses a file, once there is where to. */
export async function openOwnFile(local: Element, content: string | Uint8Array<ArrayBuffer>, name = 'controles.csv'): Promise<void> {
  await until(
    () => ownFileField(local) !== null,
    () => `a place to open a file, but ${local.shadowRoot?.textContent}`,
  );
  const { File } = local.ownerDocument.defaultView as typeof window & typeof globalThis;
  chooseFile(ownFileField(local)!, new File([content], name, { type: 'text/csv' }));
}

export function chooseFile(field: HTMLInputElement, file: File): void {
  const { DataTransfer } = field.ownerDocument.defaultView as typeof window & typeof globalThis;
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
