/** What an element shows of the choices that were made in it, as one text: another text is another state. What is closed may come later. */
export function choicesIn(element: Element): string {
  const marked = element.shadowRoot!.querySelectorAll(
    '[aria-pressed], [aria-selected], [aria-expanded], [aria-checked], [aria-busy], details[open], input, select, [part=summary], [part=heading]',
  );
  return JSON.stringify(
    [...marked].map((each) => [
      each.localName,
      ...['aria-pressed', 'aria-selected', 'aria-expanded', 'aria-checked', 'aria-busy', 'open'].map((name) => each.getAttribute(name)),
      each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.value : null,
      each.matches('[part]') ? each.textContent!.trim() : null,
    ]),
  );
}

/** What a control is called: by its label, or by what stands on it. */
export function nameOf(control: Element): string {
  const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? [...(control.labels ?? [])] : [];
  const name = control.getAttribute('aria-label') ?? labels[0]?.querySelector('span')?.textContent ?? labels[0]?.textContent;
  return (name ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}
