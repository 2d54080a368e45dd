import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import {
  linePitch,
  meet,
  outside,
  type ScanLine,
  type ScannedShape,
} from '#geometry/labels/scanLines.ts';

/** Heights of free land that are tried for a name, as multiples of its own height. The largest that fits is taken. */
const airs = [1, 1.6, 2.5, 4];
/** A place with at least this share of the widest place's width is as good. */
const nearlyWidest = 0.9;

interface Place {
  readonly at: Point;
  readonly width: number;
}

/** For each scan line, the stretches that it has in common with the lines after it, `count` lines together. */
interface Stretches {
  readonly count: number;
  readonly from: readonly ScanLine[];
}

/**
 * Stretches that `count` lines have in common, at least `width` wide. Each step doubles the number of lines, so that
 * few steps are needed.
 */
function widen(stretches: Stretches, count: number, width: number): Stretches {
  if (stretches.count >= count) return stretches;
  const step = Math.min(stretches.count, count - stretches.count);
  const from = stretches.from
    .slice(0, -step)
    .map((line, index) => meet(line, stretches.from[index + step] ?? [], width));
  return widen({ count: stretches.count + step, from }, count, width);
}

/** The middles and widths of stretches, in pixels. */
function placesOf({ count, from }: Stretches, { y0 }: Bounds): readonly Place[] {
  const places: Place[] = [];
  for (const [first, line] of from.entries()) {
    const y = y0 + (first + (count - 1) / 2) * linePitch;
    for (let side = 0; side + 1 < line.length; side += 2) {
      const [left, right] = [line[side] ?? 0, line[side + 1] ?? 0];
      places.push({ at: [(left + right) / 2, y], width: right - left });
    }
  }
  return places;
}

/** The place closest to half-way between the topmost and the lowest of the widest places. */
function middleOf(places: readonly Place[]): Point {
  const widest = Math.max(...places.map(({ width }) => width));
  const best = places.filter(({ width }) => width >= widest * nearlyWidest);
  const middle = ((best[0]?.at[1] ?? 0) + (best.at(-1)?.at[1] ?? 0)) / 2;
  const distance = ({ at }: Place) => Math.abs(at[1] - middle);
  return best.reduce((a, b) => (distance(b) < distance(a) ? b : a)).at;
}

/**
 * The middle of a name on the part of a country's land that the frame shows. The name covers no lake and has as much
 * land above and below it as possible. Null if it does not fit.
 *
 * @param land scanned through `frame`, as are `lakes`; all in pixels
 * @param name bounds of the name around its middle
 */
export function nameInSight(
  land: ScannedShape,
  lakes: ScannedShape,
  frame: Bounds,
  name: Bounds,
): Point | null {
  const width = widthOf(name);
  const inFrame = [frame.x0, frame.x1];
  let stretches: Stretches = {
    count: 1,
    from: land.lines.map((line, index) =>
      meet(meet(line, inFrame, width), outside(lakes.lines[index] ?? []), width),
    ),
  };
  let best: readonly Place[] = [];
  for (const air of airs) {
    stretches = widen(stretches, Math.ceil((air * heightOf(name)) / linePitch) + 1, width);
    const places = placesOf(stretches, frame);
    if (places.length === 0) break;
    best = places;
  }
  return best.length > 0 ? middleOf(best) : null;
}
