import { mergeArcs } from 'topojson-client';
import { members, neighbours, type CountryId } from './countries.ts';
import { buildDetail } from './detail.ts';
import { toGrid } from './grid.ts';
import { buildLakes, withLakes } from './lakes.ts';
import { buildPlane } from './plane.ts';
import { simplifyTopology } from './simplify.ts';
import { isOnStage } from './stage.ts';
import { byId, toArc, type Basemap, type Territory, type World } from './topologies.ts';

/** Grid of the coordinates, in degrees. 0.01° is 0.2 px in the frame of `plane.ts`. */
const grid = 0.01;
/** Smallest triangle worth a vertex and smallest island worth drawing, in px² at the largest zoom of the page. */
const triangle = 12;
const island = 6;

/** Left out: it is south of every frame, and on the conic projection it would be a ring around the map. */
const antarctica: CountryId = 'ATA';

/** How much of the possible zoom counts for the detail of an arc: `share` of it, but at least `least`. */
interface Care {
  readonly least: number;
  readonly share: number;
}

const forMembers: Care = { least: 1, share: 1 };
const forNeighbours: Care = { least: 1.2, share: 0.35 };
const forLand: Care = { least: 0.9, share: 0.2 };

/** Objects of the basemap. Named countries keep their borders; all other visible land is merged into `land`. */
function cast(world: World, isVisible: (polygon: Territory['arcs'][number]) => boolean) {
  const drawn = world.objects.countries.geometries
    .filter(({ id }) => id !== antarctica)
    .map((territory) => ({ ...territory, arcs: territory.arcs.filter(isVisible) }))
    .filter(({ arcs }) => arcs.length > 0);
  const named = new Set<CountryId | undefined>([...members, ...neighbours]);
  const geometries = drawn.filter(({ id }) => named.has(id)).toSorted(byId);
  const others = drawn.filter(({ id }) => !named.has(id));
  return {
    countries: { type: 'GeometryCollection' as const, geometries },
    crimea: world.objects.crimea,
    land: mergeArcs(world, others),
  };
}

/** The care for each arc. If several shapes use an arc, the one with the largest share counts. */
function careByArc({ countries, land }: Basemap['objects']): ReadonlyMap<number, Care> {
  const careful = new Set<CountryId | undefined>([...members, 'UKR']);
  const careFor = (id: CountryId | undefined) => (careful.has(id) ? forMembers : forNeighbours);
  const marks = [
    { arcs: land.arcs, care: forLand },
    ...countries.geometries.map(({ id, arcs }) => ({ arcs, care: careFor(id) })),
  ].toSorted((a, b) => a.care.share - b.care.share);
  const cares = new Map<number, Care>();
  for (const { arcs, care } of marks)
    for (const index of arcs.flat(2)) cares.set(toArc(index), care);
  return cares;
}

/**
 * Builds the regional basemap from the repaired world, with no more detail than its views need.
 *
 * @throws Error if a country is missing
 */
export function buildBasemap(world: World): Basemap {
  const plane = buildPlane(world);
  const detail = buildDetail(world, plane);
  const pixel = 1 / plane.scale() ** 2;
  const objects = cast(world, (polygon) => isOnStage(world, plane, polygon));
  const cares = careByArc(objects);
  const zoomOf = (lonLat: readonly number[], arc: number) => {
    const zoom = detail(lonLat);
    const { least, share } = cares.get(arc) ?? forLand;
    return zoom < 1 ? zoom : Math.max(least, share * zoom);
  };
  const simplified = simplifyTopology(
    { type: 'Topology', arcs: world.arcs, objects },
    { zoomOf, triangle: triangle * pixel, island: island * pixel },
  );
  const whole = withLakes(simplified, buildLakes(plane, detail, triangle));
  return toGrid(whole, grid);
}
