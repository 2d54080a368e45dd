import { geoArea } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import type { ArcIndexes } from 'topojson-specification';
import { toGrid } from './grid.ts';
import { simplifyTopology } from './simplify.ts';
import {
  byId,
  ringArea,
  territoryShape,
  toArc,
  type Basemap,
  type Territory,
  type World,
} from './topologies.ts';

/** Grid of the coordinates, in degrees. */
const grid = 0.005;
/** Smallest triangle and smallest island, in steradians at zoom 1, which is the zoom of Russia. */
const triangle = 2e-5;
const island = 4e-5;
/** 0: the same scale for all countries. 1: every country gets about the same number of vertices. */
const evenness = 0.7;

/** Zoom of each arc. Small countries are drawn enlarged, so their outlines need smaller triangles. */
function zoomByArc(world: World, countries: readonly Territory[]): ReadonlyMap<number, number> {
  const zooms = new Map<number, number>();
  for (const country of countries) {
    const share = geoArea(territoryShape(world, country)) / 0.4;
    const zoom = share ** (-evenness / 2);
    for (const index of country.arcs.flat(2)) {
      const arc = toArc(index);
      zooms.set(arc, Math.max(zooms.get(arc) ?? 0, zoom));
    }
  }
  return zooms;
}

/** The largest ring of each country, which is kept even if the country is very small. */
function mainRings(world: World, countries: readonly Territory[]): ReadonlySet<string> {
  const largest = ({ arcs }: Territory): ArcIndexes => {
    const rings = arcs.flatMap(([ring]) => (ring ? [{ ring, area: ringArea(world, ring) }] : []));
    return rings.toSorted((a, b) => b.area - a.area)[0]?.ring ?? [];
  };
  return new Set(countries.map((country) => largest(country).join()));
}

/** Builds the basemap with every country of the world, for alliances that the regional basemap does not cover. */
export function buildWorldMap(world: World): Basemap {
  const { geometries } = world.objects.countries;
  const countries = geometries.filter(({ id }) => id !== undefined).toSorted(byId);
  const nameless = geometries.filter(({ id }) => id === undefined);
  const zooms = zoomByArc(world, countries);
  const main = mainRings(world, countries);
  const objects = {
    countries: { type: 'GeometryCollection' as const, geometries: countries },
    crimea: world.objects.crimea,
    land: mergeArcs(world, nameless),
  };
  const simplified = simplifyTopology(
    { type: 'Topology', arcs: world.arcs, objects },
    {
      zoomOf: (_, arc) => zooms.get(arc) ?? 1,
      triangle,
      island,
      isKept: (ring) => main.has(ring.join()),
    },
  );
  return toGrid(simplified, grid);
}
