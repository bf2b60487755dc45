import { executeServerCommand } from '@web/test-runner-commands';

/** Pictures as dots, to lay beside each other. */

/** The dots of a picture file, as a browser shows it. */
export async function dotsOf(file: Blob, width?: number, height?: number): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width ?? image.naturalWidth, height ?? image.naturalHeight];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much of what is drawn in a part of a picture is otherwise in another, where that part begins at `from`: 0 is the same, 1 as if that were
 * blank. A dot that is there in a neighbour counts as the same: letters may lie half a dot aside.
 * @param every for a first look: so many dots are left out
 */
export function difference(a: ImageData, b: ImageData, at = whole(a), from = { x: 0, y: 0 }, every = 1): number {
  let [drawn, differing] = [0, 0];
  for (let y = 1; y < at.height - 1; y += every)
    for (let x = 1; x < at.width - 1; x += every) {
      const [mine, theirs] = [dotAt(a, at.x + x, at.y + y), dotAt(b, from.x + x, from.y + y)];
      if (isAlike(mine, WHITE) && isAlike(theirs, WHITE)) continue;
      drawn++;
      const there = (dot: Dot, of: ImageData, ox: number, oy: number): boolean =>
        NEAR.some(([dx, dy]) => isAlike(dot, dotAt(of, ox + x + dx, oy + y + dy)));
      if (!there(mine, b, from.x, from.y) || !there(theirs, a, at.x, at.y)) differing++;
    }
  return drawn === 0 ? 0 : differing / drawn;
}

type Dot = readonly [red: number, green: number, blue: number];
const WHITE: Dot = [255, 255, 255];
const NEAR = [-1, 0, 1]
  .flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))
  .sort((p, q) => Math.abs(p[0]) + Math.abs(p[1]) - Math.abs(q[0]) - Math.abs(q[1]));

function whole({ width, height }: ImageData): Part {
  return { x: 0, y: 0, width, height };
}

function dotAt({ data, width }: ImageData, x: number, y: number): Dot {
  const i = 4 * (y * width + x);
  return [data[i]!, data[i + 1]!, data[i + 2]!];
}

function isAlike(one: Dot, other: Dot): boolean {
  return one.every((part, i) => Math.abs(part - other[i]!) <= 72);
}

/** A part of the page, as the browser shows it. */
export async function screenshot(part: Part): Promise<Blob> {
  const bytes = await executeServerCommand<string, Part>('screenshot', part);
  return (await fetch(`data:image/png;base64,${bytes}`)).blob();
}
