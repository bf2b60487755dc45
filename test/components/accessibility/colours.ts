/** A colour that the browser resolved, as red, green, blue and how far it covers what is behind it, each from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How much two colours differ as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(colourOf(one)), luminance(colourOf(other))].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What is behind an element: the closest background that covers all. */
export function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (colourOf(backgroundColor)[3] === 1) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** What is behind all that lies around an element. */
export function backgroundAround(element: Element): string {
  return backgroundOf(parentOf(element) ?? element);
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** By painting it: the browser knows every way to write a colour. */
function colourOf(text: string): Colour {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = text;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255, alpha! / 255];
}
