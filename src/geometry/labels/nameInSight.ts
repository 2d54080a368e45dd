import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import {
  linePitch,
  meet,
  outside,
  type ScanLine,
  type ScannedShape,
} from '#geometry/labels/scanLines.ts';

/** Land above and below a name, as multiples of its height: where it can be had a name stands well inside. */
const airs = [1, 1.6, 2.5, 4];
/** A place nearly as wide as the widest is as good. */
const nearlyWidest = 0.9;

interface Place {
  readonly at: Point;
  readonly width: number;
}

/** What so many lines from each on have in common, at least `width` wide. */
interface Stretches {
  readonly count: number;
  readonly from: readonly ScanLine[];
}

/** The same of `count` lines: every step takes as many more as one stretch has already, so that few are met. */
function widen(stretches: Stretches, count: number, width: number): Stretches {
  if (stretches.count >= count) return stretches;
  const step = Math.min(stretches.count, count - stretches.count);
  const from = stretches.from
    .slice(0, -step)
    .map((line, index) => meet(line, stretches.from[index + step] ?? [], width));
  return widen({ count: stretches.count + step, from }, count, width);
}

/** The middles of stretches, in the frame that was scanned. */
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

/** Of the widest places the one in the middle between the first and the last. */
function middleOf(places: readonly Place[]): Point {
  const widest = Math.max(...places.map(({ width }) => width));
  const best = places.filter(({ width }) => width >= widest * nearlyWidest);
  const middle = ((best[0]?.at[1] ?? 0) + (best.at(-1)?.at[1] ?? 0)) / 2;
  const distance = ({ at }: Place) => Math.abs(at[1] - middle);
  return best.reduce((a, b) => (distance(b) < distance(a) ? b : a)).at;
}

/**
 * Where a name stands on what the frame shows of a country's land, clear of lakes and with as much land
 * around it as can be had; null where it does not fit.
 *
 * @param land and `lakes` scanned through `frame`
 * @param name what the name covers about its middle
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
