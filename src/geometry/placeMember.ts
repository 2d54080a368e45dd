import { geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature } from 'geojson';
import { toDegrees } from '#geometry/angles.ts';
import type { Country } from '#geometry/basemap.ts';
import { divideAtTheCut } from '#geometry/beyondTheCut.ts';
import { boundsOf, type Point } from '#geometry/coordinates.ts';
import type { CountryParts } from '#geometry/mainParts.ts';
import type { PlacedMember } from '#geometry/mapGeometry.ts';
import { placeName } from '#geometry/placeName.ts';
import { placeCountry } from '#geometry/placeCountry.ts';
import { largestPart, pathOf, pointsOf, ringsOf } from '#geometry/planarShape.ts';
import { turnPoint } from '#geometry/similarity.ts';

/** What projecting a member needs besides its own shape. */
export interface MemberPlane {
  readonly projection: GeoProjection;
  /** The same projection, clipped to what is drawn. */
  readonly clipped: GeoProjection;
  /** Rings of lakes, in plane units. */
  readonly lakes: readonly (readonly Point[])[];
  /** Half the width of the world, in plane units; null if the projection is not a map of the world. */
  readonly halfWorld: number | null;
}

function turnToNorth(projection: GeoProjection, feature: Feature): number {
  const [lon, lat] = geoCentroid(feature);
  const [here, north] = [projection([lon, lat]), projection([lon, Math.min(lat + 0.5, 89.9)])];
  if (!here || !north) return 0;
  return -toDegrees(Math.atan2(north[0] - here[0], here[1] - north[1]));
}

/** Moves the parts that a world map draws at its other edge from the shape to the outlying parts. */
function withoutBeyond(
  projection: GeoProjection,
  { main, outlying }: Pick<CountryParts, 'main' | 'outlying'>,
  halfWidth: number,
): Pick<CountryParts, 'main' | 'outlying'> {
  const { near, beyond } = divideAtTheCut(projection, main, halfWidth);
  if (beyond.length === 0) return { main, outlying };
  const far = outlying?.geometry.type === 'MultiPolygon' ? outlying.geometry.coordinates : [];
  const geometry = { type: 'MultiPolygon' as const, coordinates: [...beyond, ...far] };
  return { main: near, outlying: { type: 'Feature', properties: {}, geometry } };
}

/** Projects a member, with what zoom and table need. */
export function placeMember(
  { projection, clipped, lakes, halfWorld }: MemberPlane,
  { id, name, ...parts }: Omit<Country, 'feature'> & CountryParts,
): PlacedMember {
  const { main, outlying } =
    halfWorld === null ? parts : withoutBeyond(projection, parts, halfWorld);
  const northTurn = turnToNorth(projection, main);
  const turned = (rings: readonly (readonly Point[])[]) =>
    rings.map((ring) => ring.map((point) => turnPoint(point, northTurn)));
  const placed = placeCountry(projection, { id, name, feature: main });
  const outline = turned(ringsOf(projection, largestPart(projection, main)));
  const [x, y] = placeName(turnPoint(placed.labelPoint, northTurn), outline, turned(lakes));
  const [labelX, labelY] = turnPoint([x, y], -northTurn);
  return {
    ...placed,
    labelPoint: [Math.round(labelX), Math.round(labelY)],
    bounds: boundsOf(pointsOf(projection, main)),
    ...(outlying ? { outlying: pathOf(clipped, outlying) } : {}),
    area: geoPath(projection).area(main),
    northTurn,
    uprightBounds: boundsOf(turned(ringsOf(projection, main)).flat()),
  };
}
