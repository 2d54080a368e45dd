import { feature, mesh } from 'topojson-client';
import type { Feature, MultiLineString } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { polygonsOf } from '#geometry/polygonsOf.ts';

/** Objects of a basemap made by `geo/build.ts`. */
export type BasemapTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryObject;
  crimea: GeometryObject;
  lakes?: GeometryObject;
}>;

/** A country of the basemap, in longitude and latitude. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly name: string;
  readonly feature: Feature;
}

/** The geography that all maps are drawn from, in longitude and latitude. `land` is land of no country in the list. */
export interface Basemap {
  readonly countries: readonly Country[];
  readonly land: Feature;
  readonly crimea: Feature;
  readonly lakes: Feature | null;
  /** Borders between two countries, each once. */
  readonly borders: MultiLineString;
}

/** The basemap is missing or damaged, or lacks a member. The page then lists the members without a map. */
export class BasemapProblem extends Error {
  override readonly name = 'BasemapProblem';
}

function whole(topology: Topology, object: GeometryObject): Feature {
  const found = feature(topology, object);
  if (found.type === 'Feature') return found;
  const polygons = found.features.flatMap(({ geometry }) => polygonsOf(geometry));
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

/**
 * Reads a parsed TopoJSON file as a basemap.
 *
 * @throws BasemapProblem if the file is damaged; its message says how
 */
export function readBasemap(file: unknown): Basemap {
  try {
    return readTopology(file as BasemapTopology);
  } catch (problem) {
    if (problem instanceof BasemapProblem) throw problem;
    throw new BasemapProblem('the basemap is damaged', { cause: problem });
  }
}

function readTopology(topology: BasemapTopology): Basemap {
  if (topology?.type !== 'Topology' || !topology.objects?.countries || !topology.objects.crimea) {
    throw new BasemapProblem('the basemap has no objects "countries" and "crimea"');
  }
  const { countries, land, crimea, lakes } = topology.objects;
  return {
    countries: feature(topology, countries).features.map((one) => {
      if (one.id === undefined) throw new BasemapProblem('the basemap has a country without an id');
      return { id: String(one.id), name: one.properties.name, feature: one };
    }),
    land: whole(topology, land),
    crimea: whole(topology, crimea),
    lakes: lakes ? whole(topology, lakes) : null,
    borders: mesh(topology, countries, (a, b) => a !== b),
  };
}
