type Child = Node | string | undefined;

/** An element with attributes (those that are undefined left out; true is one without a value) and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Makes `parent` hold these elements in this order, and moves none that is in its place: a moved element loses the focus. */
export function keep(parent: Element, elements: readonly Element[]): void {
  for (const child of [...parent.children]) if (!elements.includes(child)) child.remove();
  elements.forEach((element, i) => {
    const at = parent.children[i];
    if (at !== element) parent.insertBefore(element, at ?? null);
  });
}
