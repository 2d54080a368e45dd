import { geoArea } from 'd3-geo';
import { arcsOf, countriesOf, namedShapes, polygonsOf, type Check } from './check.ts';
import { polygonShape, toArc } from './topologies.ts';

export const everyCountryHasAnId: Check = (basemap) =>
  countriesOf(basemap).flatMap(({ id, properties }, index) =>
    /^[A-Z]{3}$/.test(id ?? '')
      ? []
      : [`country ${index} (${properties?.name ?? 'nameless'}) has no alpha-3 id`],
  );

export const everyCountryHasAName: Check = (basemap) =>
  countriesOf(basemap).flatMap(({ id, properties }, index) =>
    properties?.name ? [] : [`${id ?? `country ${index}`} has no name`],
  );

export const idsAreUnique: Check = (basemap) => {
  const ids = countriesOf(basemap).map(({ id }) => id);
  const repeated = ids.filter((id, index) => id !== undefined && ids.indexOf(id) < index);
  return repeated.map((id) => `${id} occurs more than once`);
};

export const noNullGeometry: Check = (basemap) =>
  [...namedShapes(basemap)].flatMap(([name, shape]) =>
    polygonsOf(shape).length > 0 && polygonsOf(shape).every(([outline]) => outline?.length)
      ? []
      : [`${name} has no geometry`],
  );

export const everyArcIsUsed: Check = (basemap) => {
  const used = new Set([...namedShapes(basemap).values()].flatMap((shape) => [...arcsOf(shape)]));
  return basemap.arcs.flatMap((_, arc) => (used.has(arc) ? [] : [`arc ${arc} is used by nobody`]));
};

export const everyUsedArcExists: Check = (basemap) =>
  [...namedShapes(basemap)].flatMap(([name, shape]) =>
    [...arcsOf(shape)].flatMap((arc) =>
      basemap.arcs[arc] ? [] : [`${name} uses arc ${arc}, which does not exist`],
    ),
  );

/** On a sphere, an outline in the wrong direction encloses the whole globe except the shape. */
export const noRingIsInsideOut: Check = (basemap) =>
  [...namedShapes(basemap)].flatMap(([name, shape]) =>
    polygonsOf(shape).flatMap((polygon, index) =>
      polygon.flatMap((ring, hole) => {
        const area = geoArea(polygonShape(basemap, [ring]));
        const isInsideOut = hole > 0 ? area < 2 * Math.PI : area > 2 * Math.PI;
        return isInsideOut ? [`${name}: polygon ${index}, ring ${hole} is inside out`] : [];
      }),
    ),
  );

export const landHasNoInnerBorders: Check = ({ objects }) => {
  const arcs = polygonsOf(objects.land).flat(2).map(toArc);
  const twice = arcs.filter((arc, index) => arcs.indexOf(arc) < index);
  return twice.map((arc) => `land uses arc ${arc} twice`);
};

export const nothingIsCutAt180: Check = (basemap) => {
  const isOnIt = (vertex: readonly number[] | undefined) => Math.abs(vertex?.[0] ?? 0) > 179.999;
  return [...namedShapes(basemap)].flatMap(([name, shape]) =>
    polygonsOf(shape).flatMap((polygon, index) => {
      const rings = polygonShape(basemap, polygon).coordinates;
      const isCut = rings.some((ring) =>
        ring.some((vertex, next) => isOnIt(vertex) && isOnIt(ring[next + 1])),
      );
      return isCut ? [`${name}: polygon ${index} has an edge on the 180th meridian`] : [];
    }),
  );
};
