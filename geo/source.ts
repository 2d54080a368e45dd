import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { toCountryId, toEnglishName } from './countries.ts';
import type { Territories, Territory } from './topologies.ts';

type Features = FeatureCollection<Polygon | MultiPolygon>;
type SourceTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

/** Reads a JSON file of an installed package. */
export function readPackagedJson<Content>(specifier: string): Content {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8')) as Content;
}

/** Drops an atoll of the Maldives that rounding has turned inside out: its ring encloses the whole globe. */
function dropInsideOut(features: Features): Features {
  const isSmall = (coordinates: Polygon['coordinates']) =>
    geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI;
  for (const { geometry } of features.features) {
    if (geometry.type === 'MultiPolygon')
      geometry.coordinates = geometry.coordinates.filter(isSmall);
  }
  return features;
}

/**
 * Rounds the latitudes of vertices at 180°. The source cuts shapes there, and corners of the two halves differ by up to
 * one step of its grid, 0.0017°. After rounding they are equal, so that the halves can be stitched.
 */
function snapAt180(features: Features): Features {
  const snap = (vertex: Position) => {
    const [longitude = 0, latitude = 0] = vertex;
    return Math.abs(longitude) === 180 ? [longitude, Math.round(latitude * 100) / 100] : vertex;
  };
  for (const { geometry } of features.features) {
    if (geometry.type === 'MultiPolygon')
      geometry.coordinates = geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(snap)),
      );
  }
  return features;
}

function withAlpha3(geometry: Territory, numeric: string | undefined): Territory {
  if (numeric === undefined) return geometry;
  const id = toCountryId(numeric);
  return { ...geometry, id, properties: { name: toEnglishName(id) } };
}

/** Joins geometries with the same id: some islands are a second geometry of their country (Ashmore and Cartier). */
function joinSameIds(territories: readonly Territory[]): Territory[] {
  const joined = new Map<string | Territory, Territory>();
  for (const territory of territories) {
    const key = territory.id ?? territory;
    const first = joined.get(key);
    joined.set(key, first ? { ...first, arcs: [...first.arcs, ...territory.arcs] } : territory);
  }
  return [...joined.values()];
}

/** Natural Earth 1:10m as one topology, without cuts at 180°, with alpha-3 ids and English names. */
export function readCountries(): Topology<{ countries: Territories }> {
  const atlas = readPackagedJson<SourceTopology>('world-atlas/countries-10m.json');
  const features = feature(atlas, atlas.objects.countries) as Features;
  const joined = topology({
    countries: geoStitch(snapAt180(dropInsideOut(features))),
  }) as SourceTopology;
  const territories = joined.objects.countries.geometries.map((geometry): Territory => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error(`${geometry.id} is a ${geometry.type}, not an area`);
    const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const bare: Territory = { type: 'MultiPolygon', arcs, properties: geometry.properties ?? {} };
    return withAlpha3(bare, geometry.id?.toString());
  });
  const geometries = joinSameIds(territories);
  return {
    type: 'Topology',
    arcs: joined.arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
}
