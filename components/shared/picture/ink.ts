import type { Paint } from '../../../src/exporting/picture.js';

const known = new Map<string, Paint>();
let drop: CanvasRenderingContext2D | undefined;

/** A colour as CSS computed it, in whatever notation, as every program can read it. Undefined where nothing would be seen of it. */
export function inkOf(colour: string, opacity = 1): Paint | undefined {
  let paint = known.get(colour);
  if (paint === undefined) known.set(colour, (paint = dropped(colour)));
  const together = paint.opacity * opacity;
  return together === 0 ? undefined : { colour: paint.colour, opacity: together };
}

/** Of one drop of it. */
function dropped(colour: string): Paint {
  drop ??= dropOf();
  drop.clearRect(0, 0, 1, 1);
  drop.fillStyle = colour;
  drop.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = drop.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return { colour: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`, opacity: alpha / 255 };
}

function dropOf(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  return context;
}
