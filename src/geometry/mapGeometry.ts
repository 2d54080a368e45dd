import { geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, GeoJSON } from 'geojson';
import { BasemapProblem, type Basemap, type Country } from '#geometry/basemap.ts';
import { coarseStep, toCompactPath } from '#geometry/compactPath.ts';
import {
  boundsOf,
  grow,
  overlaps,
  widthOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import { placeName } from '#geometry/nameplace.ts';
import { placeSeas, type PlacedSea } from '#geometry/seas.ts';
import { chooseFrames, type Frames } from '#geometry/frames.ts';
import { buildGraticule } from '#geometry/graticule.ts';
import { divideAtTheCut } from '#geometry/beyondTheCut.ts';
import { divideCountry, type CountryParts } from '#geometry/mainParts.ts';
import { chooseProjection, createProjection } from '#geometry/projection.ts';
import { turnPoint } from '#geometry/similarity.ts';
import { viewOf } from '#geometry/viewOf.ts';

/** A country as the plane has it. */
export interface PlacedCountry {
  readonly id: string;
  readonly name: string;
  /** SVG path data in plane units. */
  readonly path: string;
  readonly bounds: Bounds;
  /** Where its name belongs: the middle of its largest part. */
  readonly labelPoint: Point;
}

export interface PlacedMember extends PlacedCountry {
  /** Path of what lies an ocean away and takes no seat; absent where there is none. */
  readonly outlying?: string;
  /** Square plane units. */
  readonly area: number;
  /** Turn in degrees that brings its north up. */
  readonly northTurn: number;
  /** Bounds after that turn. */
  readonly uprightBounds: Bounds;
}

/** Everything the map view draws, in plane units; plain data that holds no d3 object. */
export interface MapGeometry {
  readonly members: readonly PlacedMember[];
  /** Named countries outside the alliance. */
  readonly neighbours: readonly PlacedCountry[];
  readonly seas: readonly PlacedSea[];
  /** Other land, in steps of `coarseStep`. */
  readonly land: string;
  readonly lakes: string;
  /** Empty where it lies outside the frame. */
  readonly crimea: string;
  readonly borders: string;
  /** In steps of `coarseStep`. */
  readonly graticule: string;
  readonly frames: Frames;
}

/** The plane the members are fitted into. One unit is a tenth of a pixel on a screen of 1600 × 900. */
const plane: Bounds = { x0: 0, y0: 0, x1: 16000, y1: 9000 };
/** Land is drawn this far around the plane, for screens that show more than the members. */
const surroundings = grow(plane, 11000);

/** For the name of a country that the edge of a map of the world cuts: its middle lies in neither part. */
const noRoom: Bounds = { x0: 0, y0: 0, x1: 0, y1: 0 };

/** Rings and lines of an object in the plane. */
function ringsOf(projection: GeoProjection, object: GeoJSON): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  const recorder = {
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
    beginPath() {},
    closePath() {},
    arc() {},
  };
  geoPath(projection, recorder as unknown as CanvasRenderingContext2D)(object);
  return rings;
}

const pointsOf = (projection: GeoProjection, object: GeoJSON) => ringsOf(projection, object).flat();

/** The polygon of a country that covers most of the plane. */
function largestPart(projection: GeoProjection, { geometry }: Feature): Feature {
  if (geometry.type !== 'MultiPolygon') return { type: 'Feature', properties: {}, geometry };
  const path = geoPath(projection);
  const parts = geometry.coordinates.map((coordinates) => {
    const polygon = { type: 'Polygon', coordinates } as const;
    return { polygon, area: path.area(polygon) };
  });
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a));
  return { type: 'Feature', properties: {}, geometry: largest.polygon };
}

function turnToNorth(projection: GeoProjection, feature: Feature): number {
  const [lon, lat] = geoCentroid(feature);
  const [here, north] = [projection([lon, lat]), projection([lon, Math.min(lat + 0.5, 89.9)])];
  if (!here || !north) return 0;
  return -(Math.atan2(north[0] - here[0], here[1] - north[1]) * 180) / Math.PI;
}

/** Parts as a map of the world shows them: what it draws at its other edge lies outside the shape. */
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

/**
 * Projects a basemap for an alliance.
 *
 * @param memberIds countries of the alliance, in the order they are drawn from large to small
 * @throws BasemapProblem where the basemap lacks a member
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
  // A net of degrees needs no point that its coarse grid could not tell from the next.
  const coarse = withSurroundings().precision(coarseStep);

  const draw = (by: GeoProjection, object: GeoJSON | null, step = 1) =>
    object === null ? '' : toCompactPath(geoPath(by).digits(0)(object) ?? '', step);
  const place = (by: GeoProjection, { id, name, feature }: Country): PlacedCountry => {
    const largest = largestPart(by, feature);
    const centre = geoPath(by).centroid(largest);
    return {
      id,
      name,
      path: draw(by, feature),
      // Room for the name is where the name stands, not on islands far from it.
      bounds: boundsOf(pointsOf(by, largest)),
      labelPoint: [Math.round(centre[0]), Math.round(centre[1])],
    };
  };
  const edge = projection([spec.kind === 'world' ? spec.meridian + 179.9 : 0, 0])?.[0] ?? 0;
  const middle = projection([spec.kind === 'world' ? spec.meridian : 0, 0])?.[0] ?? 0;
  const lakes = basemap.lakes ? ringsOf(clipped, basemap.lakes) : [];
  const placeMember = ({ id, name, ...parts }: (typeof members)[number]): PlacedMember => {
    const { main, outlying } =
      spec.kind === 'world' ? withoutBeyond(projection, parts, edge - middle) : parts;
    const northTurn = turnToNorth(projection, main);
    const turned = (rings: readonly (readonly Point[])[]) =>
      rings.map((ring) => ring.map((point) => turnPoint(point, northTurn)));
    const placed = place(projection, { id, name, feature: main });
    const outline = turned(ringsOf(projection, largestPart(projection, main)));
    const [x, y] = placeName(turnPoint(placed.labelPoint, northTurn), outline, turned(lakes));
    const [labelX, labelY] = turnPoint([x, y], -northTurn);
    return {
      ...placed,
      labelPoint: [Math.round(labelX), Math.round(labelY)],
      bounds: boundsOf(pointsOf(projection, main)),
      ...(outlying ? { outlying: draw(clipped, outlying) } : {}),
      area: geoPath(projection).area(main),
      northTurn,
      uprightBounds: boundsOf(turned(ringsOf(projection, main)).flat()),
    };
  };

  const isCut = ({ bounds }: PlacedCountry) =>
    spec.kind === 'world' && widthOf(bounds) > (edge - middle) / 2;

  const inAlliance = new Set(memberIds);
  const neighbours = basemap.countries
    .filter(({ id }) => !inAlliance.has(id))
    .map((country) => place(clipped, country))
    .filter(({ path, bounds }) => path !== '' && widthOf(bounds) > 0)
    .map((placed) => (isCut(placed) ? { ...placed, bounds: noRoom } : placed));
  const points = pointsOf(projection, together);
  const frames = chooseFrames(points, spec.kind === 'conic');
  const showsCrimea = overlaps(boundsOf(pointsOf(clipped, basemap.crimea)), boundsOf(points));
  const [south, north] = spec.kind === 'conic' && spec.parallels[0] > 0 ? [20, 80] : [-80, 80];
  return {
    members: members.map(placeMember).sort((a, b) => b.area - a.area),
    neighbours,
    seas: placeSeas(clipped),
    land: draw(clipped, basemap.land, coarseStep),
    lakes: draw(clipped, basemap.lakes),
    crimea: showsCrimea ? draw(clipped, basemap.crimea) : '',
    borders: draw(clipped, basemap.borders),
    graticule: draw(coarse, buildGraticule(south, north), coarseStep),
    frames,
  };
}
