import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeMap, arrangeZoom } from '#geometry/arrangement.ts';
import { contains, grow, overlaps, type Bounds } from '#geometry/coordinates.ts';
import { boxAt } from '#geometry/labels/labelCandidates.ts';
import { labelMap } from '#geometry/labels/mapLabels.ts';
import { labelPlacements } from '#geometry/labels/labelPlacements.ts';
import { placingSteps } from '#geometry/labels/placeLabels.ts';
import type { LabelArea, LabelRequest, PlacedLabel } from '#geometry/labels/label.ts';
import { landInSight } from '#geometry/labels/landInSight.ts';
import { coveredShare } from '#geometry/labels/scanLines.ts';
import { mapSizeOf } from '#geometry/mapSize.ts';
import { finish } from '#geometry/resumable.ts';
import { builtIn, six } from '../../support/alliance.ts';
import { builtInGeometry } from '../../support/geometry.ts';

const unitsPerPixel = 18;

/** The smallest box that a label covers, in pixels: six for each letter, fourteen for the line. */
function coveredBy({ text, anchor, offset }: PlacedLabel): Bounds {
  const [x, y] = [anchor[0] / unitsPerPixel + offset[0], anchor[1] / unitsPerPixel + offset[1]];
  const half = text.length * 3;
  return { x0: x - half, y0: y - 7, x1: x + half, y1: y + 7 };
}

const widthPx = 850;
const heightPx = 430;
const frame: Bounds = { x0: 0, y0: 0, x1: widthPx * unitsPerPixel, y1: heightPx * unitsPerPixel };
const framePx: Bounds = { x0: 0, y0: 0, x1: widthPx, y1: heightPx };

/** Places labels on a map without land to avoid. */
const placeLabels = (requests: readonly LabelRequest[], area: LabelArea) =>
  finish(placingSteps(requests, area, () => false));

const request: fc.Arbitrary<LabelRequest> = fc.record({
  id: fc.stringMatching(/^[A-Z]{3}$/),
  text: fc.stringMatching(/^[A-Z][a-z]{2,14}$/),
  kind: fc.constantFrom('member', 'focus', 'neighbour', 'sea'),
  anchor: fc.tuple(fc.integer({ min: 0, max: frame.x1 }), fc.integer({ min: 0, max: frame.y1 })),
  room: fc.record({
    width: fc.integer({ min: 0, max: 400 }),
    height: fc.integer({ min: 0, max: 200 }),
  }),
});

describe('names on the map', () => {
  it('never overlap and never leave the frame, whatever is to be named', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 25 }), (requests) => {
        const boxes = placeLabels(requests, { frame, unitsPerPixel }).map(coveredBy);
        for (const [index, box] of boxes.entries()) {
          expect(contains(framePx, box)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand on the side away from the other members, not on their land, where there is room', () => {
    const room = { width: 10, height: 10 };
    const [x, y] = [frame.x1 / 2, frame.y1 / 2];
    const [small] = placeLabels(
      [
        { id: 'TOY', text: 'Toyland', kind: 'member', anchor: [x, y], room },
        { id: 'BIG', text: 'Bigland', kind: 'member', anchor: [x / 4, y], room },
      ],
      { frame, unitsPerPixel },
    );
    expect(small).toMatchObject({ id: 'TOY', isCallout: true });
    expect(small?.offset[0]).toBeGreaterThan(0);
  });

  it('stand on their shape where they fit, and beside it with a leader line where they do not', () => {
    const at = [frame.x1 / 2, frame.y1 / 2] as const;
    const named = (kind: LabelRequest['kind'], width: number) =>
      placeLabels([{ id: 'TOY', text: 'Toyland', kind, anchor: at, room: { width, height: 60 } }], {
        frame,
        unitsPerPixel,
      });
    expect(named('member', 200)).toMatchObject([{ isCallout: false, offset: [0, 0] }]);
    expect(named('member', 20)).toMatchObject([{ isCallout: true }]);
    expect(named('neighbour', 20)).toEqual([]);
  });
});

describe('the six and Ukraine are named', () => {
  const geometry = builtInGeometry();
  const { focus } = builtIn();

  it.each([
    [288, 336],
    [305, 194],
    [320, 230],
    [320, 336],
    [358, 409],
    [371, 290],
    [390, 422],
    [728, 512],
    [850, 430],
    [1344, 780],
    [3200, 1700],
  ])('on a drawing of %i × %i pixels', (width, height) => {
    const { frameName, area, unitsPerPixel: units } = mapSizeOf(geometry, width, height);
    const labelArea = { frame: area, unitsPerPixel: units };
    const map = arrangeMap(geometry, geometry.frames[frameName]);
    const placements = labelPlacements[frameName];
    const labels = labelMap(geometry, map, labelArea, focus, placements);
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining([...six, 'UKR']));
    const land = landInSight(geometry, map, labelArea);
    for (const label of labels) {
      if (!['ARM', 'UKR'].includes(label.id)) continue;
      const at = [label.anchor[0] / units, label.anchor[1] / units] as const;
      const box = boxAt(label, [at[0] + label.offset[0], at[1] + label.offset[1]]);
      expect(land.coversAnother(label.id, box, 0.2), label.id).toBe(false);
    }
  });
});

describe.each([
  [320, 230],
  [604, 468],
  [1344, 780],
])('near a state, on a drawing of %i × %i pixels', (width, height) => {
  const geometry = builtInGeometry();
  const { frameName, area, unitsPerPixel: units } = mapSizeOf(geometry, width, height);
  const labelArea = { frame: area, unitsPerPixel: units };
  const near = (id: string) =>
    arrangeZoom(geometry, geometry.frames[frameName], id, grow(area, -900));
  const namedNear = (id: string) => labelMap(geometry, near(id), labelArea, builtIn().focus, {});

  it.each([
    ['ARM', ['GEO', 'TUR', 'AZE', 'IRN']],
    ['BLR', ['UKR', 'RUS', 'LTU', 'POL']],
    ['TJK', ['KGZ', 'AFG', 'CHN']],
  ])('those around %s are named on what is seen of them', (id, around) => {
    const labels = namedNear(id);
    expect(labels.map((one) => one.id)).toEqual(expect.arrayContaining([id, ...around]));
    const land = landInSight(geometry, near(id), labelArea);
    for (const { id: of, kind, text, anchor } of labels) {
      const country = geometry.neighbours.find((one) => one.id === of);
      if (!country) continue;
      const box = boxAt({ text, kind }, [anchor[0] / units, anchor[1] / units]);
      expect(coveredShare(box, land.landOf(country)), of).toBeGreaterThan(0.95);
    }
  });
});
