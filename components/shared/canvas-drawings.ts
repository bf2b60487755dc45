/** What is painted with: a canvas, or whatever else notes what is drawn. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'fill' | 'stroke' | 'globalAlpha' | 'lineWidth' | 'lineJoin'
> & {
  fillStyle: string | CanvasPattern | CanvasGradient;
  strokeStyle: string | CanvasPattern | CanvasGradient;
};

export interface CanvasDrawing {
  /** What it is drawn in, in units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Draws what the canvas shows, with the colours that the page has now. */
  readonly draw: (context: PaintContext) => void;
}

/** What each canvas shows, for who draws it elsewhere: a picture to take along has no other way to know. */
export const canvasDrawings = new WeakMap<HTMLCanvasElement, CanvasDrawing>();
