import type { Arrangement } from '#geometry/arrangement.ts';
import { ringsOfPath, type Ring } from '#geometry/compactPath.ts';
import { boundsOf, overlaps, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { MapGeometry, PlacedCountry } from '#geometry/mapGeometry.ts';
import type { CoversAnother } from '#geometry/labels/placeLabels.ts';
import { framePxOf, type LabelArea } from '#geometry/labels/label.ts';
import { coveredShare, scan, type ScannedShape } from '#geometry/labels/scanLines.ts';
import { apply, compose, identity } from '#geometry/similarity.ts';

/** Land and lakes as a drawing shows them, in its pixels. Each shape is scanned when it is first needed. */
export interface LandInSight {
  /** Frame of the drawing, in pixels. */
  readonly frame: Bounds;
  isInSight(country: PlacedCountry): boolean;
  landOf(country: PlacedCountry): ScannedShape;
  lakes(): ScannedShape;
  coversAnother: CoversAnother;
}

const readRings = new WeakMap<object, readonly Ring[]>();

/** Rings in plane units. Cached, because every frame of an animation needs them. */
function ringsOf(owner: object, path: string): readonly Ring[] {
  const rings = readRings.get(owner) ?? ringsOfPath(path);
  readRings.set(owner, rings);
  return rings;
}

/** The land and lakes that an arrangement of the map shows in an area. */
export function landInSight(
  geometry: MapGeometry,
  { camera }: Arrangement,
  area: LabelArea,
): LandInSight {
  const toPixels = compose({ ...identity, k: 1 / area.unitsPerPixel }, camera);
  const framePx = framePxOf(area);
  const scanned = new Map<object, ScannedShape>();
  const scanOnce = (owner: object, path: string) => {
    const shape = scanned.get(owner) ?? scan(ringsOf(owner, path), toPixels, framePx);
    scanned.set(owner, shape);
    return shape;
  };
  const landOf = (country: PlacedCountry) => scanOnce(country, country.path);
  /** Bounds around the turned bounds of a shape: an estimate that often makes scanning the shape unnecessary. */
  const boundsInSight = ({ bounds: { x0, y0, x1, y1 } }: PlacedCountry) => {
    const corners: readonly Point[] = [
      [x0, y0],
      [x0, y1],
      [x1, y0],
      [x1, y1],
    ];
    return boundsOf(corners.map((corner) => apply(toPixels, corner)));
  };
  return {
    frame: framePx,
    isInSight: (country) => overlaps(framePx, boundsInSight(country)),
    landOf,
    lakes: () => scanOnce(geometry, geometry.lakes),
    coversAnother: (id, box, share) =>
      geometry.members.some(
        (member) =>
          member.id !== id &&
          overlaps(box, boundsInSight(member)) &&
          coveredShare(box, landOf(member)) > share,
      ),
  };
}
