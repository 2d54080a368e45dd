import type { Point } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';

/**
 * Hand-made places of callouts on the overview of the built-in map: from the anchor to the middle of the name, in
 * pixels. If one does not fit, `placeLabels.ts` finds another place.
 */
export const labelPlacements: Readonly<Record<FrameName, Readonly<Record<string, Point>>>> = {
  wide: {
    BLR: [4, -46],
    UKR: [-70, 8],
    ARM: [40, 34],
    TJK: [-74, 12],
    KGZ: [70, 20],
  },
  tall: {
    BLR: [-24, -36],
    UKR: [-22, 44],
    ARM: [10, 22],
    TJK: [14, 36],
    KGZ: [66, 16],
  },
};
