import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrangeMap } from '#geometry/arrangement.ts';
import { arrangeSeats } from '#geometry/table/arrangeSeats.ts';
import { arrangeTable } from '#geometry/table/arrangeTable.ts';
import { readBasemap } from '#geometry/basemap.ts';
import { heightOf, overlaps, widthOf } from '#geometry/coordinates.ts';
import { placeDots } from '#geometry/dots.ts';
import { divideCountry } from '#geometry/mainParts.ts';
import { labelMap } from '#geometry/labels/mapLabels.ts';
import { buildMapGeometry } from '#geometry/buildMapGeometry.ts';
import { chooseProjection } from '#geometry/projection.ts';
import { countryCodes } from '#model/countryCodes.ts';
import { membersWithoutShape } from '#model/withoutShape.ts';
import { mapSizeOf } from '#geometry/mapSize.ts';
import { memberLists } from '../../fixtures/generatedAlliance.ts';
import { builtIn } from '../../support/alliance.ts';

const world = readBasemap(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../geo/world.topo.json'), 'utf8'),
  ) as unknown,
);
const extents = (ids: readonly string[]) =>
  ids.map((id) => {
    const country = world.countries.find((one) => one.id === id);
    if (!country) throw new Error(`no ${id}`);
    return divideCountry(country.feature).extent;
  });
const spec = (ids: readonly string[]) => chooseProjection(extents(ids));

it('every country that an alliance may have has a shape, or is one that the page says has none', () => {
  const drawn = new Set(world.countries.map(({ id }) => id));
  const [member] = builtIn().members;
  if (!member) throw new Error('no member');
  const members = [...countryCodes].map((id) => ({ ...member, id }));
  const shapeless = membersWithoutShape({ ...builtIn(), members }).map(({ id }) => id);
  expect([...countryCodes].filter((id) => !drawn.has(id))).toEqual(shapeless);
});

describe('the projection fits where the members lie', () => {
  it('a belt of one hemisphere is a cone', () => {
    expect(spec(['NOR', 'SWE', 'FIN', 'ISL', 'DNK']).kind).toBe('conic');
  });

  it('members round the equator are seen from above it', () => {
    const asean = spec(memberLists.asean);
    if (asean.kind !== 'azimuthal') throw new Error(asean.kind);
    const [lon, lat] = asean.centre;
    expect(lon).toBeGreaterThan(105);
    expect(lon).toBeLessThan(125);
    expect(Math.abs(lat)).toBeLessThan(15);
  });

  it('180° is no edge', () => {
    const fiji = spec(['FJI', 'TON', 'WSM']);
    if (fiji.kind !== 'azimuthal') throw new Error(fiji.kind);
    expect(Math.abs(fiji.centre[0])).toBeGreaterThan(170);
  });

  it('members on both sides of the Atlantic are seen from over it', () => {
    const nato = spec(memberLists.nato);
    if (nato.kind !== 'azimuthal') throw new Error(nato.kind);
    expect(nato.centre[0]).toBeLessThan(0);
    expect(nato.centre[0]).toBeGreaterThan(-60);
  });

  it('members everywhere are on a map of the world, cut where it has no land', () => {
    expect(spec(memberLists.sixty)).toEqual({ kind: 'world', meridian: 11 });
  });
});

describe('a view of a single state', () => {
  const namedIn = (id: string) => {
    const { neighbours, frames } = buildMapGeometry(world, [id]);
    const { viewBox } = frames.wide;
    return neighbours.filter(({ bounds }) => overlaps(bounds, viewBox)).map((one) => one.id);
  };

  it.each([
    ['NRU', 'SLB'],
    ['TUV', 'FJI'],
    ['MDV', 'LKA'],
    ['SMR', 'ITA'],
  ])('shows where %s lies: %s is in it', (id, shore) => {
    expect(namedIn(id)).toContain(shore);
  });

  it('is no wider than a larger state needs', () => {
    const { members } = buildMapGeometry(world, ['ISL']);
    expect(members.map(({ bounds }) => heightOf(bounds))[0]).toBeGreaterThan(8000);
  });
});

describe('the names of countries', () => {
  it('are left out where the edge of the map cuts the country', () => {
    const { neighbours } = buildMapGeometry(world, 'AUS FJI TON NZL CHL PER ECU'.split(' '));
    const zambia = neighbours.find(({ id }) => id === 'ZMB');
    expect(zambia && [zambia.path !== '', widthOf(zambia.bounds)]).toEqual([true, 0]);
  });
});

describe('the names of the seas', () => {
  it('are left out where the edge of the map cuts the water', () => {
    const { seas, frames } = buildMapGeometry(world, ['FJI', 'KIR', 'NZL', 'USA', 'RUS']);
    const { x0, x1 } = frames.wide.viewBox;
    expect(seas.map(({ name }) => name)).toContain('Pacific Ocean');
    for (const { width } of seas) expect(width).toBeLessThan((x1 - x0) / 3);
  });
});

describe('what lies an ocean away', () => {
  it('does not widen the frame: French Guiana, Hawaii', () => {
    for (const id of ['FRA', 'USA']) {
      const country = world.countries.find((one) => one.id === id);
      expect(country && divideCountry(country.feature).outlying).not.toBeNull();
    }
  });

  it('is not what makes a country of islands', () => {
    const [japan] = extents(['JPN']);
    expect(japan).toBe(world.countries.find(({ id }) => id === 'JPN')?.feature);
  });
});

describe.each(Object.entries({ ...memberLists, monaco: ['MCO'] }))('the map of %s', (_, ids) => {
  const geometry = buildMapGeometry(world, ids);

  it('has every member, each with a shape of its own size', () => {
    expect(geometry.members.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, path, area, bounds, uprightBounds } of geometry.members) {
      expect([id, path.length > 8, area > 0]).toEqual([id, true, true]);
      // A shape that the map's edge cuts must not be drawn across the whole map.
      expect([id, widthOf(bounds) < 15_000]).toEqual([id, true]);
      expect([id, widthOf(uprightBounds) > 0 && heightOf(uprightBounds) > 0]).toEqual([id, true]);
    }
  });

  it('marks the members too small to be seen, and no mark covers another', () => {
    const unitsPerPixel = 16000 / 850;
    const dots = placeDots(geometry, arrangeMap(geometry, geometry.frames.wide), unitsPerPixel).map(
      ({ anchor, offset }) => [
        anchor[0] / unitsPerPixel + offset[0],
        anchor[1] / unitsPerPixel + offset[1],
      ],
    );
    for (const [index, [x = 0, y = 0]] of dots.entries()) {
      for (const [otherX = 0, otherY = 0] of dots.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(11);
      }
    }
  });

  it('seats every member at a table or in rows, inside the area and apart', () => {
    const area = { x0: 0, y0: 0, x1: 16000, y1: 9000 };
    const { seats } = arrangeSeats(geometry, ids, area, 300);
    expect(seats.map(({ id }) => id)).toEqual(ids);
    for (const { centre } of seats) {
      expect(centre[0]).toBeGreaterThan(area.x0);
      expect(centre[0]).toBeLessThan(area.x1);
      expect(centre[1]).toBeGreaterThan(area.y0);
      expect(centre[1]).toBeLessThan(area.y1);
    }
    const places = new Set(seats.map(({ centre }) => centre.map(Math.round).join()));
    expect(places.size).toBe(ids.length);
  });
});

describe.each([
  ['the Beacon League', ['CHL', 'NZL', 'TON', 'PER', 'AUS', 'ECU', 'FJI']],
  ['the G7', ['CAN', 'FRA', 'DEU', 'ITA', 'JPN', 'GBR', 'USA']],
  ['the Arctic Council', ['CAN', 'DNK', 'FIN', 'ISL', 'NOR', 'RUS', 'SWE', 'USA']],
])('the table of %s', (_, ids) => {
  const geometry = buildMapGeometry(world, ids);
  // Sizes of laptops and of a projector, in pixels.
  it.each([
    [650, 200, 46],
    [880, 400, 46],
    [850, 440, 66],
    [1150, 700, 66],
  ])('has shapes one can see, and none over another, on %i × %i', (width, height, caption) => {
    const area = { x0: 0, y0: 0, x1: width, y1: height };
    const { seats, members } = arrangeTable(geometry, ids, area, caption, 184);
    const boxes = seats.map(({ id, captionTop: [x, y] }) => {
      const { uprightBounds } = geometry.members.find((one) => one.id === id)!;
      const { k } = members.get(id)!;
      const half = Math.max((k * widthOf(uprightBounds)) / 2, 40);
      return { x0: x - half, x1: x + half, y0: y - k * heightOf(uprightBounds), y1: y + caption };
    });
    for (const [index, box] of boxes.entries()) {
      expect(Math.max(widthOf(box), heightOf(box) - caption), ids[index]).toBeGreaterThan(30);
      expect(box.y0).toBeGreaterThanOrEqual(-1);
      expect(box.y1).toBeLessThanOrEqual(height + 1);
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });
});

describe.each([
  ['the Arctic Council', 'CAN DNK FIN ISL NOR RUS SWE USA'],
  ['the Shanghai Cooperation', 'CHN IND IRN KAZ KGZ PAK RUS TJK UZB BLR'],
  ['ASEAN', memberLists.asean.join(' ')],
  ['twelve of CARICOM', 'ATG BRB BLZ DMA GRD GUY HTI JAM KNA LCA SUR TTO'],
  ['the Balkans', 'ALB BIH BGR HRV GRC MNE MKD ROU SRB SVN TUR MDA'],
  ['twelve of ECOWAS', 'BEN CPV CIV GMB GHA GIN LBR NGA SEN SLE TGO GNB'],
])('the names of %s', (_, list) => {
  const ids = list.split(' ');
  const geometry = buildMapGeometry(world, ids);
  it.each([
    [665, 300],
    [850, 430],
    [390, 420],
  ])('are all there on %i × %i', (width, height) => {
    const { frameName, area, unitsPerPixel } = mapSizeOf(geometry, width, height, 1);
    const map = arrangeMap(geometry, geometry.frames[frameName]);
    const labels = labelMap(geometry, map, { frame: area, unitsPerPixel }, [], {});
    const named = labels.filter(({ kind }) => kind === 'member').map(({ id }) => id);
    expect(named.toSorted()).toEqual(ids.toSorted());
  });
});
