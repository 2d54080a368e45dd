import { mergeArcs } from 'topojson-client';
import type { CountryId } from './countries.ts';
import { members, neighbours } from './countries.ts';
import { buildDetail } from './detail.ts';
import { toGrid } from './grid.ts';
import { buildLakes, withLakes } from './lakes.ts';
import { buildPlane } from './plane.ts';
import { simplifyTopology } from './simplify.ts';
import { isOnStage } from './stage.ts';
import type { Basemap, Territory, World } from './topologies.ts';
import { byId, toArc } from './topologies.ts';

/** Degrees. 0.01° is 0.2 px in the frame. */
const grid = 0.01;
/** Px² at the largest enlargement a reader can reach. */
const triangle = 12;
const island = 6;

/** South of every frame; unrolled on the cone it would only be a hoop around the map. */
const antarctica: CountryId = 'ATA';

/** How much of the possible enlargement an arc is worth: at least, and as a share. */
interface Care {
  readonly least: number;
  readonly share: number;
}

const forMembers: Care = { least: 1, share: 1 };
const forNeighbours: Care = { least: 1.2, share: 0.35 };
const forLand: Care = { least: 0.9, share: 0.2 };

/** Named countries keep their borders; whatever else can come into sight is merged into land. */
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

/** The most careful of an arc's users decides. */
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

/** The basemap of a repaired world on a grid, no finer than its views need it. Throws where a country is missing. */
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
