import type { Bounds, Point } from '#geometry/coordinates.ts';
import type { FrameName, Frames } from '#geometry/frames.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import type { PlacedSea } from '#geometry/seas.ts';

/** A country as the plane has it. */
export interface PlacedCountry {
  readonly id: string;
  readonly name: string;
  /** SVG path data in plane units. */
  readonly path: string;
  readonly bounds: Bounds;
  /** Where its name belongs: the middle of its largest part. */
  readonly labelPoint: Point;
}

export interface PlacedMember extends PlacedCountry {
  /** Path of what lies an ocean away and takes no seat; absent where there is none. */
  readonly outlying?: string;
  /** Square plane units. */
  readonly area: number;
  /** Turn in degrees that brings its north up. */
  readonly northTurn: number;
  /** Bounds after that turn. */
  readonly uprightBounds: Bounds;
}

/** Everything the map view draws, in plane units; plain data that holds no d3 object. */
export interface MapGeometry {
  readonly members: readonly PlacedMember[];
  /** Named countries outside the alliance. */
  readonly neighbours: readonly PlacedCountry[];
  readonly seas: readonly PlacedSea[];
  /** Other land, in steps of `coarseStep`. */
  readonly land: string;
  readonly lakes: string;
  /** Empty where it lies outside the frame. */
  readonly crimea: string;
  readonly borders: string;
  /** In steps of `coarseStep`. */
  readonly graticule: string;
  readonly frames: Frames;
  /** Names of the prerendered picture; absent where a page is running when the map is drawn. */
  readonly firstLabels?: Readonly<Record<FrameName, readonly PlacedLabel[]>>;
}
