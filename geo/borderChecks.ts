import { geoContains } from 'd3-geo';
import { baikonur } from './baikonur.ts';
import { arcsOf, findCountry, polygonsOf, type Check } from './check.ts';
import type { CountryId } from './countries.ts';
import { crimeanTowns } from './crimea.ts';
import { officialAreaProblems } from './officialAreas.ts';
import { polygonShape, territoryShape, toArc, type Basemap } from './topologies.ts';

type LonLat = readonly [longitude: number, latitude: number];

function holds(basemap: Basemap, id: CountryId, [longitude, latitude]: LonLat): boolean {
  const country = findCountry(basemap, id);
  return !!country && geoContains(territoryShape(basemap, country), [longitude, latitude]);
}

export const crimeaTownsLieInUkraine: Check = (basemap) =>
  Object.entries(crimeanTowns).flatMap(([town, place]) => [
    ...(holds(basemap, 'UKR', place) ? [] : [`${town} does not lie in Ukraine`]),
    ...(holds(basemap, 'RUS', place) ? [`${town} lies in Russia`] : []),
    ...(geoContains(polygonShape(basemap, basemap.objects.crimea.arcs), place)
      ? []
      : [`${town} does not lie in the object crimea`]),
  ]);

/** With shared arcs, the hatch of Crimea and the fill under it are congruent at any level of detail. */
export const crimeaSharesItsCoastWithUkraine: Check = (basemap) => {
  const arcs = basemap.objects.crimea.arcs.flat().map(toArc);
  const ukraine = arcsOf(findCountry(basemap, 'UKR'));
  const russia = arcsOf(findCountry(basemap, 'RUS'));
  const own = arcs.filter((arc) => !ukraine.has(arc));
  return [
    ...(own.length === 1 ? [] : [`crimea has ${own.length} arcs of its own, not just the isthmus`]),
    ...arcs.filter((arc) => russia.has(arc)).map((arc) => `crimea shares arc ${arc} with Russia`),
  ];
};

export const baikonurLiesInKazakhstan: Check = (basemap) =>
  holds(basemap, 'KAZ', baikonur) ? [] : ['Baikonur does not lie in Kazakhstan'];

/** Pairs of places west and east of the 180th meridian that are on the same piece of land. */
const acrossThe180th: Readonly<Record<string, readonly [LonLat, LonLat]>> = {
  Chukotka: [
    [177, 67],
    [-177, 67],
  ],
  'Wrangel Island': [
    [179.5, 71.1],
    [-179.5, 71.2],
  ],
};

export const chukotkaIsWhole: Check = (basemap) => {
  const polygons = polygonsOf(findCountry(basemap, 'RUS'));
  return Object.entries(acrossThe180th).flatMap(([name, places]) => {
    const isWhole = polygons.some((polygon) =>
      places.every(([longitude, latitude]) =>
        geoContains(polygonShape(basemap, polygon), [longitude, latitude]),
      ),
    );
    return isWhole ? [] : [`${name} is not one polygon across the 180th meridian`];
  });
};

export const areasAreOfficial: Check = (basemap) =>
  officialAreaProblems(basemap, basemap.objects.countries);
