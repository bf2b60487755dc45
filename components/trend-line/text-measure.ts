/** As in trend-line.styles.ts. */
const NAME_WEIGHT = 600;

let context: CanvasRenderingContext2D | null | undefined;

export interface TextMeasure {
  /** As in the CSS property; equal fonts measure equally. */
  readonly font: string;
  readonly textSize: number;
  readonly textWidth: (text: string) => number;
}

/** Measures text in the font of an element on the page, in CSS pixels; in the weight of names, the widest that is drawn. */
export function textMeasure(element: Element): TextMeasure {
  const { fontStyle, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${NAME_WEIGHT} ${fontSize} ${fontFamily}`;
  const textSize = Number.parseFloat(fontSize);
  context ??= document.createElement('canvas').getContext('2d');
  const textWidth = (text: string): number => {
    // Without a canvas (it may be blocked against tracking) a wide guess keeps texts apart.
    if (context === null || context === undefined) return text.length * textSize * 0.62;
    context.font = font;
    return context.measureText(text).width;
  };
  return { font, textSize, textWidth };
}
