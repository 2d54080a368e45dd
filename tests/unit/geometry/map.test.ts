import { describe, expect, it } from 'vitest';
import { arrangeMap, arrangeZoom, toFrame } from '#geometry/arrangement.ts';
import { arrangeTable } from '#geometry/table/arrangeTable.ts';
import { BasemapProblem, readBasemap } from '#geometry/basemap.ts';
import {
  contains,
  grow,
  heightOf,
  overlaps,
  widthOf,
  type Bounds,
  type Point,
} from '#geometry/coordinates.ts';
import { buildMapGeometry } from '#geometry/buildMapGeometry.ts';
import { chooseProjection } from '#geometry/projection.ts';
import { compose } from '#geometry/similarity.ts';
import { ease, transitionBetween } from '#geometry/transition.ts';
import { six } from '../../support/alliance.ts';
import { builtInGeometry, committedBasemap, committedFile } from '../../support/geometry.ts';

const basemap = committedBasemap();
const geometry = builtInGeometry();
const features = (ids: readonly string[]) =>
  basemap.countries.filter(({ id }) => ids.includes(id)).map(({ feature }) => feature);

describe('the projection', () => {
  it('for the six is a cone at 43° and 63° north, turned to 90° east', () => {
    const spec = chooseProjection(features(six));
    if (spec.kind !== 'conic') throw new Error('not a cone');
    expect(Math.abs(spec.parallels[0] - 43)).toBeLessThanOrEqual(2);
    expect(Math.abs(spec.parallels[1] - 63)).toBeLessThanOrEqual(2);
    expect(Math.abs(spec.meridian - 90)).toBeLessThanOrEqual(5);
  });

  it('for members on both halves of the globe is the whole world', () => {
    const world = readBasemap(committedFile('world.topo.json'));
    const spread = world.countries.filter(({ id }) => ['RUS', 'BRA', 'ZAF'].includes(id));
    expect(spread).toHaveLength(3);
    expect(chooseProjection(spread.map(({ feature }) => feature)).kind).toBe('world');
  });

  it('keeps areas true: Russia is 571 times Armenia', () => {
    const area = (id: string) => geometry.members.find((one) => one.id === id)?.area ?? 0;
    expect(area('RUS') / area('ARM')).toBeGreaterThan(571 * 0.97);
    expect(area('RUS') / area('ARM')).toBeLessThan(571 * 1.03);
  });
});

describe('the frames', () => {
  it('wide stands upright; tall is turned by at most 47° and larger for it', () => {
    expect(geometry.frames.wide.turn).toBe(0);
    expect(Math.abs(geometry.frames.tall.turn)).toBeLessThanOrEqual(47);
    expect(geometry.frames.tall.turn).not.toBe(0);
  });

  it.each(['wide', 'tall'] as const)('%s shows all of the six', (name) => {
    const frame = geometry.frames[name];
    const shown = grow(frame.viewBox, 1);
    for (const { labelPoint, id } of geometry.members) {
      const [x, y] = toFrame(arrangeMap(geometry, frame), labelPoint);
      expect(contains(shown, { x0: x, y0: y, x1: x, y1: y }), id).toBe(true);
    }
  });
});

describe('the drawing', () => {
  it('has the six, large to small, so that none hides another', () => {
    expect(geometry.members.map(({ id }) => id)).toEqual([
      'RUS',
      'KAZ',
      'BLR',
      'KGZ',
      'TJK',
      'ARM',
    ]);
  });

  it('has a path for everything it draws', () => {
    for (const path of [
      ...geometry.members.map((one) => one.path),
      ...geometry.neighbours.map((one) => one.path),
      geometry.land,
      geometry.lakes,
      geometry.crimea,
      geometry.borders,
      geometry.graticule,
    ])
      expect(path).toMatch(/^m-?\d+/);
  });

  it('draws Russia without a slit at 180°', () => {
    const russia = geometry.members.find(({ id }) => id === 'RUS');
    expect(widthOf(russia!.bounds)).toBeGreaterThan(12_000);
    expect(russia!.bounds.x1).toBeLessThanOrEqual(16_001);
  });

  it('refuses a member that the basemap lacks, and a file that is no basemap', () => {
    expect(() => buildMapGeometry(basemap, ['RUS', 'XYZ'])).toThrow(BasemapProblem);
    const whole = committedFile('basemap.topo.json') as object;
    for (const damaged of [
      null,
      {},
      { type: 'Topology', objects: {} },
      'text',
      { ...whole, arcs: [] },
    ])
      expect(() => readBasemap(damaged)).toThrow(BasemapProblem);
  });
});

const places: readonly (readonly [string, Bounds])[] = [
  ['a wide screen', { x0: 0, y0: 0, x1: 16_000, y1: 9000 }],
  ['a square', { x0: -2000, y0: 500, x1: 6000, y1: 8500 }],
  ['a phone', { x0: 0, y0: 0, x1: 6000, y1: 9000 }],
];

describe.each(places)('the table on %s', (_, area) => {
  const captionHeight = heightOf(area) * 0.07;
  const table = arrangeTable(geometry, six, area, captionHeight);
  const drawn = geometry.members.map((member) => {
    const place = compose(table.camera, table.members.get(member.id)!);
    const { uprightBounds } = member;
    // The seat turns the member exactly as far as north requires, so its upright bounds stay upright.
    expect(place.turn).toBeCloseTo(member.northTurn, 6);
    const { k, x, y } = place;
    const bounds = {
      x0: k * uprightBounds.x0 + x,
      y0: k * uprightBounds.y0 + y,
      x1: k * uprightBounds.x1 + x,
      y1: k * uprightBounds.y1 + y,
    };
    return { id: member.id, bounds, area: k ** 2 * member.area };
  });

  it('gives each of the six the same area', () => {
    const areas = drawn.map((one) => one.area);
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.02);
  });

  it('keeps every shape with its caption inside, and none over another', () => {
    const seats = drawn.map(({ id, bounds }) => ({
      id,
      bounds: { ...bounds, y1: bounds.y1 + captionHeight * 0.9 },
    }));
    for (const { id, bounds } of seats) {
      expect(contains(grow(area, heightOf(area) * 0.01), bounds), id).toBe(true);
      for (const other of seats)
        if (other.id !== id)
          expect(overlaps(bounds, other.bounds), `${id} ${other.id}`).toBe(false);
    }
  });

  it('keeps air between the table and what is round it', () => {
    const { centre, radius } = table.table;
    const side = Math.sqrt(drawn[0]!.area);
    for (const { id, bounds } of drawn) {
      const [dx, dy] = [
        Math.max(bounds.x0 - centre[0], centre[0] - bounds.x1, 0),
        Math.max(bounds.y0 - centre[1], centre[1] - bounds.y1 - captionHeight, 0),
      ];
      expect(Math.hypot(dx, dy), id).toBeGreaterThanOrEqual(radius === 0 ? 0 : radius + side / 10);
    }
  });
});

describe('the zoom', () => {
  it.each(six)('shows %s whole, north up', (id) => {
    const into: Bounds = { x0: 1000, y0: 1000, x1: 15_000, y1: 8000 };
    const member = geometry.members.find((one) => one.id === id)!;
    const { camera } = arrangeZoom(geometry, geometry.frames.wide, id, into);
    expect(camera.turn).toBeCloseTo(member.northTurn, 6);
    const { uprightBounds } = member;
    const drawn = {
      x0: camera.k * uprightBounds.x0 + camera.x,
      y0: camera.k * uprightBounds.y0 + camera.y,
      x1: camera.k * uprightBounds.x1 + camera.x,
      y1: camera.k * uprightBounds.y1 + camera.y,
    };
    expect(contains(grow(into, 1), drawn)).toBe(true);
  });
});

describe('every way from one arrangement to another', () => {
  const frame: Bounds = { x0: 0, y0: 0, x1: 16_000, y1: 9000 };
  const anchors = new Map(geometry.members.map(({ id, labelPoint }) => [id, labelPoint]));
  const map = arrangeMap(geometry, geometry.frames.wide);
  const arrangements = {
    map,
    Armenia: arrangeZoom(geometry, geometry.frames.wide, 'ARM', frame),
    Russia: arrangeZoom(geometry, geometry.frames.wide, 'RUS', frame),
    table: arrangeTable(geometry, six, frame, 600),
  };
  const ways = Object.entries(arrangements).flatMap(([from, a]) =>
    Object.entries(arrangements).map(([to, b]) => ({ from, to, a, b })),
  );

  it.each(ways)(
    'from $from to $to begins where it is and ends exactly at the target',
    ({ a, b }) => {
      const way = transitionBetween(a, b, anchors, frame);
      expect(way(1)).toBe(b);
      const start = way(0);
      for (const { id, labelPoint } of geometry.members) {
        const [x, y] = toFrame(start, labelPoint, id);
        const [toX, toY] = toFrame(a, labelPoint, id);
        expect(Math.hypot(x - toX, y - toY), id).toBeLessThan(1);
      }
    },
  );

  it.each(ways)('from $from to $to never jumps', ({ a, b }) => {
    const way = transitionBetween(a, b, anchors, frame);
    const ks = Array.from({ length: 101 }, (_, index) => way(ease(index / 100)).camera.k);
    expect(ks.every((k) => Number.isFinite(k) && k > 0)).toBe(true);
    for (const [index, k] of ks.entries()) {
      const before = ks[index - 1] ?? k;
      expect(Math.max(k / before, before / k)).toBeLessThan(1.5);
    }
  });

  it('eases from 0 to 1 and never back', () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    for (let t = 0; t < 1; t += 0.01) expect(ease(t + 0.01)).toBeGreaterThan(ease(t));
  });

  it('a member goes straight to its seat and turns with it', () => {
    const way = transitionBetween(arrangements.map, arrangements.table, anchors, frame);
    for (const { id, labelPoint } of geometry.members) {
      const [[fromX, fromY], [x, y], [toX, toY]] = [0, 0.5, 1].map((t) =>
        toFrame(way(t), labelPoint, id),
      ) as [Point, Point, Point];
      const length = Math.hypot(toX - fromX, toY - fromY);
      const across = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
      expect(Math.abs(across) / length, id).toBeLessThan(1);
    }
  });
});
