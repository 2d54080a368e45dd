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

/** Places of a height on the land, at least `width` wide. */
function placesOf(
  lines: readonly ScanLine[],
  { x0, y0, x1 }: Bounds,
  height: number,
  width: number,
): readonly Place[] {
  const covered = Math.max(1, Math.ceil(height / linePitch));
  const places: Place[] = [];
  for (let first = 0; first + covered < lines.length; first += 1) {
    let common: ScanLine = [x0, x1];
    for (let index = first; index <= first + covered && common.length > 0; index += 1)
      common = meet(common, lines[index] ?? [], width);
    const y = y0 + (first + covered / 2) * linePitch;
    for (let side = 0; side + 1 < common.length; side += 2) {
      const [from, to] = [common[side] ?? 0, common[side + 1] ?? 0];
      places.push({ at: [(from + to) / 2, y], width: to - from });
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
  const dry = land.lines.map((line, index) => meet(line, outside(lakes.lines[index] ?? []), width));
  for (const air of airs) {
    const places = placesOf(dry, frame, air * heightOf(name), width);
    if (places.length > 0) return middleOf(places);
  }
  return null;
}
