import type { Ring } from '#geometry/compactPath.ts';
import type { Bounds } from '#geometry/coordinates.ts';
import { turnPoint, type Similarity } from '#geometry/similarity.ts';

/** Distance between two scan lines, in pixels of the drawing. */
export const linePitch = 4;

/** The x of the points where a line enters and leaves a shape, alternately, from left to right. */
export type ScanLine = readonly number[];

/** A shape as a list of horizontal lines through a frame, `linePitch` apart. */
export interface ScannedShape {
  /** The y of the first line. */
  readonly top: number;
  readonly lines: readonly ScanLine[];
}

/**
 * Scans a shape with horizontal lines through a frame.
 *
 * @param rings of the shape, in plane units
 * @param to maps the plane to pixels of the drawing
 * @param frame in pixels; only its top and bottom count
 */
export function scan(rings: readonly Ring[], to: Similarity, { y0, y1 }: Bounds): ScannedShape {
  const [cos, sin] = turnPoint([to.k, 0], to.turn);
  const count = Math.max(0, Math.floor((y1 - y0) / linePitch) + 1);
  const lines: number[][] = Array.from({ length: count }, () => []);
  for (const ring of rings) {
    // Starts at the last point, without an edge (NaN), then goes to the first, the second and so on.
    let fromX = Number.NaN;
    let fromY = Number.NaN;
    for (let step = 0; step <= ring.length; step += 2) {
      const at = step === 0 ? ring.length - 2 : step - 2;
      const planeX = ring[at] ?? 0;
      const planeY = ring[at + 1] ?? 0;
      const x = cos * planeX - sin * planeY + to.x;
      const y = sin * planeX + cos * planeY + to.y;
      // An edge includes its upper end but not its lower one, so that no line meets a corner twice.
      const last = Math.min(count, Math.ceil((Math.max(fromY, y) - y0) / linePitch));
      let index = Math.max(0, Math.ceil((Math.min(fromY, y) - y0) / linePitch));
      for (; index < last; index += 1)
        lines[index]?.push(fromX + ((y0 + index * linePitch - fromY) / (y - fromY)) * (x - fromX));
      fromX = x;
      fromY = y;
    }
  }
  return { top: y0, lines: lines.map((crossings) => crossings.sort((a, b) => a - b)) };
}

/** The stretches that two lines have in common, without those shorter than `atLeast`. */
export function meet(a: ScanLine, b: ScanLine, atLeast = 0): ScanLine {
  const common: number[] = [];
  for (let i = 0, j = 0; i + 1 < a.length && j + 1 < b.length;) {
    const aEnd = a[i + 1] ?? 0;
    const bEnd = b[j + 1] ?? 0;
    const from = Math.max(a[i] ?? 0, b[j] ?? 0);
    const to = Math.min(aEnd, bEnd);
    if (to - from > 0 && to - from >= atLeast) common.push(from, to);
    if (aEnd < bEnd) i += 2;
    else j += 2;
  }
  return common;
}

/** The stretches of a line outside a shape. */
export const outside = (line: ScanLine): ScanLine => [-Infinity, ...line, Infinity];

/** How much of a box the shape covers, 0 to 1, measured along the scan lines through the box. */
export function coveredShare({ x0, y0, x1, y1 }: Bounds, { top, lines }: ScannedShape): number {
  const first = Math.max(0, Math.round((y0 - top) / linePitch));
  const through = lines.slice(first, Math.max(first, Math.round((y1 - top) / linePitch)) + 1);
  const covered = through
    .flatMap((line) => meet(line, [x0, x1]))
    .reduce((sum, x, index) => sum + (index % 2 === 1 ? x : -x), 0);
  return covered / ((x1 - x0) * Math.max(1, through.length));
}
