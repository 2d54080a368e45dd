import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { linePitch, meet, outside, type ScanLine, type ScannedShape } from '#geometry/scanLines.ts';

/** Land above and below a name, as multiples of its height: where it can be had a name stands well inside. */
const airs = [4, 2.5, 1.6, 1];
/** A place nearly as wide as the widest is as good. */
const nearlyWidest = 0.9;

interface Place {
  readonly at: Point;
  readonly width: number;
}

/** The widest places of a height on the land. */
function placesOf(lines: readonly ScanLine[], { x0, y0, x1 }: Bounds, height: number): Place[] {
  const covered = Math.max(1, Math.ceil(height / linePitch));
  return lines.slice(covered).flatMap((_, index) => {
    const common = lines
      .slice(index, index + covered + 1)
      .reduce<ScanLine>((land, line) => meet(land, line), [x0, x1]);
    const y = y0 + (index + covered / 2) * linePitch;
    return common.flatMap((from, side): Place[] => {
      const to = common[side + 1];
      return side % 2 === 1 || to === undefined
        ? []
        : [{ at: [(from + to) / 2, y], width: to - from }];
    });
  });
}

/** Of the widest places the one in the middle between the first and the last. */
function middleOf(places: readonly Place[], width: number): Point | null {
  const widest = Math.max(...places.map((one) => one.width));
  if (widest < width) return null;
  const best = places.filter((one) => one.width >= Math.max(width, widest * nearlyWidest));
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
  const dry = land.lines.map((line, index) => meet(line, outside(lakes.lines[index] ?? [])));
  for (const air of airs) {
    const places = placesOf(dry, frame, air * heightOf(name));
    const found = places.length > 0 ? middleOf(places, widthOf(name)) : null;
    if (found) return found;
  }
  return null;
}
