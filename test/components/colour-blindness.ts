/** Colours as people see them who lack a kind of cone: G. M. Machado et al., IEEE Trans. Vis. Comput. Graph. 15 (2009), severity 1, on linear RGB. */
const SIGHTS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** The distance in OKLab of the two colours that are most alike, for each kind of sight. */
export function leastDistance(colours: readonly string[]): Record<keyof typeof SIGHTS, number> {
  const linear = colours.map(linearRgb);
  const of = (matrix: readonly (readonly number[])[]): number => {
    const seen = linear.map((colour) => oklab(matrix.map((row) => within(dot(row, colour)))));
    const distances = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => Math.hypot(...one.map((part, at) => part - other[at]!))));
    return Math.min(...distances);
  };
  return Object.fromEntries(Object.entries(SIGHTS).map(([name, matrix]) => [name, of(matrix)])) as Record<keyof typeof SIGHTS, number>;
}

function linearRgb(colour: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

/** B. Ottosson, A perceptual color space for image processing (2020). */
function oklab(rgb: readonly number[]): number[] {
  const [l, m, s] = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function dot(row: readonly number[], values: readonly number[]): number {
  return row.reduce((sum, each, at) => sum + each * values[at]!, 0);
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
