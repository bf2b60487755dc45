/** Whether a key is for the page or the browser: then a listbox leaves it alone. */
export function isShortcut({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/** Whether a key chooses what the keyboard is at. */
export function chooses({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}
