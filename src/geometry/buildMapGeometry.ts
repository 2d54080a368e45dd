import type { GeoProjection } from 'd3-geo';
import { BasemapProblem, type Basemap } from '#geometry/basemap.ts';
import { coarseStep } from '#geometry/compactPath.ts';
import { boundsOf, grow, overlaps, widthOf, type Bounds } from '#geometry/coordinates.ts';
import { chooseFrames } from '#geometry/frames.ts';
import { graticulePath } from '#geometry/graticule.ts';
import { divideCountry } from '#geometry/mainParts.ts';
import type { MapGeometry, PlacedCountry } from '#geometry/mapGeometry.ts';
import { placeCountry } from '#geometry/placeCountry.ts';
import { placeMember } from '#geometry/placeMember.ts';
import { pathOf, pointsOf, ringsOf } from '#geometry/planarShape.ts';
import { chooseProjection, createProjection } from '#geometry/projection.ts';
import { placeSeas } from '#geometry/seas.ts';
import { viewOf } from '#geometry/viewOf.ts';

/** The part of the drawing plane that the members are fitted into. One unit is 0.1 px on a screen of 1600 × 900. */
const plane: Bounds = { x0: 0, y0: 0, x1: 16000, y1: 9000 };
/** Land is drawn up to here, because a screen of another shape shows more than the members. */
const surroundings = grow(plane, 11000);

/** Bounds of a neighbour that the edge of a world map cuts. It gets no name: its middle lies in neither part. */
const noRoom: Bounds = { x0: 0, y0: 0, x1: 0, y1: 0 };

/**
 * Projects a basemap for an alliance.
 *
 * @param memberIds countries of the alliance, in any order. The geometry lists them from large to small, so that small
 *   ones are drawn on top
 * @throws BasemapProblem if the basemap lacks a member
 */
export function buildMapGeometry(basemap: Basemap, memberIds: readonly string[]): MapGeometry {
  const byId = new Map(basemap.countries.map((country) => [country.id, country]));
  const members = memberIds.map((id) => {
    const country = byId.get(id);
    if (!country) throw new BasemapProblem(`the basemap has no country "${id}"`);
    return { ...country, ...divideCountry(country.feature) };
  });
  const features = members.map(({ extent }) => extent);
  const together = viewOf(features, basemap);
  const spec = chooseProjection(features);
  const isConic = spec.kind === 'conic';
  const fitted = (): GeoProjection =>
    createProjection(spec).fitExtent(
      [
        [plane.x0, plane.y0],
        [plane.x1, plane.y1],
      ],
      together,
    );
  const projection = fitted();
  const withSurroundings = () =>
    fitted().clipExtent([
      [surroundings.x0, surroundings.y0],
      [surroundings.x1, surroundings.y1],
    ]);
  const clipped = withSurroundings();
  const xAt = (longitude: number) => projection([longitude, 0])?.[0] ?? 0;
  const lakes = basemap.lakes ? ringsOf(clipped, basemap.lakes) : [];
  const halfWorld = spec.kind === 'world' ? xAt(spec.meridian + 179.9) - xAt(spec.meridian) : null;
  const memberPlane = { projection, clipped, lakes, halfWorld };

  const isCut = ({ bounds }: PlacedCountry) =>
    halfWorld !== null && widthOf(bounds) > halfWorld / 2;

  const inAlliance = new Set(memberIds);
  const neighbours = basemap.countries
    .filter(({ id }) => !inAlliance.has(id))
    .map((country) => placeCountry(clipped, country))
    .filter(({ path, bounds }) => path !== '' && widthOf(bounds) > 0)
    .map((placed) => (isCut(placed) ? { ...placed, bounds: noRoom } : placed));
  const points = pointsOf(projection, together);
  const frames = chooseFrames(points, isConic);
  const showsCrimea = overlaps(boundsOf(pointsOf(clipped, basemap.crimea)), boundsOf(points));
  return {
    members: members
      .map((member) => placeMember(memberPlane, member))
      .sort((a, b) => b.area - a.area),
    neighbours,
    seas: placeSeas(clipped),
    land: pathOf(clipped, basemap.land, coarseStep),
    lakes: pathOf(clipped, basemap.lakes),
    crimea: showsCrimea ? pathOf(clipped, basemap.crimea) : '',
    borders: pathOf(clipped, basemap.borders),
    graticule: graticulePath(
      (precision) => withSurroundings().precision(precision),
      isConic,
      isConic && spec.parallels[0] > 0 ? [30, 80] : [-80, 80],
    ),
    frames,
  };
}
