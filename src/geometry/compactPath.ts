import type { Point } from '#geometry/coordinates.ts';

/**
 * Grid for the points of land without a name and of the graticule, in plane units. These need no detail, and their
 * path data was a seventh of the page; a coarser grid makes its numbers shorter.
 */
export const coarseStep = 8;

/**
 * Writes a path in relative whole numbers, which makes it less than half as long: `M120,30L121,32Z` → `m120 30l1 2z`.
 *
 * @param path only absolute M, L and Z with whole numbers, as `geoPath().digits(0)` writes it
 * @param step width of the grid that points are rounded to, in plane units; the numbers of the result count steps.
 *   Default: 1
 */
export function toCompactPath(path: string, step = 1): string {
  let [x, y, startX, startY, last] = [0, 0, 0, 0, ''];
  let compact = '';
  for (const [, command, toX, toY] of path.matchAll(/([MLZ])(?:(-?\d+),(-?\d+))?/g)) {
    if (command === 'Z') {
      compact += 'z';
      [x, y, last] = [startX, startY, 'z'];
      continue;
    }
    const [nextX, nextY] = [Math.round(Number(toX) / step), Math.round(Number(toY) / step)];
    const [dx, dy] = [nextX - x, nextY - y];
    if (command === 'L' && dx === 0 && dy === 0) continue;
    const letter = command === 'M' ? 'm' : 'l';
    const separator = letter !== last || letter === 'm' ? letter : dx < 0 ? '' : ' ';
    compact += `${separator}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y, last] = [nextX, nextY, letter];
    if (letter === 'm') [startX, startY] = [x, y];
  }
  return compact;
}

/** The corners of a ring as x, y, x, y, … */
export type Ring = Float64Array;

/** Reads the rings of a path that `toCompactPath` has written; coordinates are in its steps. */
export function ringsOfPath(path: string): readonly Ring[] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?\d+/g) ?? [];
      const ring = new Float64Array(numbers.length);
      for (let index = 0; index + 1 < ring.length; index += 2) {
        x += Number(numbers[index]);
        y += Number(numbers[index + 1]);
        ring[index] = x;
        ring[index + 1] = y;
      }
      // After a `z` the next coordinates are relative to the start of this ring.
      [x, y] = [ring[0] ?? x, ring[1] ?? y];
      return ring;
    });
}

/** The corners of a ring as points. */
export const cornersOf = (ring: Ring): readonly Point[] =>
  Array.from({ length: ring.length / 2 }, (_, at) => [ring[2 * at] ?? 0, ring[2 * at + 1] ?? 0]);
