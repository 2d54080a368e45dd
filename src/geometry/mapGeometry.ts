import type { Bounds, Point } from '#geometry/coordinates.ts';
import type { FrameName, Frames } from '#geometry/frames.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import type { PlacedSea } from '#geometry/seas.ts';

/** A country projected to the plane. */
export interface PlacedCountry {
  readonly id: string;
  readonly name: string;
  /** SVG path data in plane units. */
  readonly path: string;
  /** Of a member's whole shape, of a neighbour's largest part. Empty for a neighbour that the edge of the map cuts. */
  readonly bounds: Bounds;
  /** Middle of its name: the middle of its largest part; for a member the nearest place on land without a lake. */
  readonly labelPoint: Point;
}

/** A member projected to the plane, with what zoom and table need. */
export interface PlacedMember extends PlacedCountry {
  /** Path of the parts that the table does not draw, such as those an ocean away; absent if there are none. */
  readonly outlying?: string;
  /** Area of the shape, in square plane units. */
  readonly area: number;
  /** Turn that brings its north up, in degrees, clockwise. */
  readonly northTurn: number;
  /** Bounds after that turn. */
  readonly uprightBounds: Bounds;
}

/** Everything that the map view draws, in plane units. Plain data without d3 objects. */
export interface MapGeometry {
  readonly members: readonly PlacedMember[];
  /** Countries outside the alliance. */
  readonly neighbours: readonly PlacedCountry[];
  readonly seas: readonly PlacedSea[];
  /** Path of all other land, in steps of `coarseStep`. */
  readonly land: string;
  readonly lakes: string;
  /** Path of Crimea; empty if it lies outside the frames. */
  readonly crimea: string;
  readonly borders: string;
  /** Path of meridians and parallels, in steps of `coarseStep`. */
  readonly graticule: string;
  readonly frames: Frames;
  /** Names of the prerendered drawing; absent if the geometry was built in the browser. */
  readonly firstLabels?: Readonly<Record<FrameName, readonly PlacedLabel[]>>;
}
