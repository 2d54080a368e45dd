import type { Bounds, Point } from '#geometry/coordinates.ts';

/** What a name on the map stands for. Kinds are placed in this order. */
export type LabelKind = 'member' | 'focus' | 'neighbour' | 'sea';

/** A name that is to be placed. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  /** Point of the shape that the name belongs to, in frame units. */
  readonly anchor: Point;
  /** Hand-made place for a callout, tried before the computed ones: from the anchor to the middle, in pixels. */
  readonly placement?: Point | undefined;
  /** Size of the shape on screen, in pixels; a name that does not fit inside becomes a callout or is left out. */
  readonly room: { readonly width: number; readonly height: number };
  /** True if there are too many members for leader lines. */
  readonly isCrowded?: boolean;
  /** True if the name is left out when it does not fit inside its shape. */
  readonly isQuiet?: boolean;
}

/** A name on the map, in frame units; offsets and sizes in CSS pixels. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  /** Point of the shape that the name belongs to. */
  readonly anchor: Point;
  /** From the anchor to the middle of the text, in pixels. */
  readonly offset: Point;
  /** True if a leader line runs from the anchor to the text. */
  readonly isCallout: boolean;
  /** From the anchor to the end of the leader line, just before the text, in pixels. */
  readonly leaderEnd: Point;
}

/** The area that labels are placed in, with its scale. */
export interface LabelArea {
  /** Labels must lie inside this rectangle, in frame units. */
  readonly frame: Bounds;
  /** Frame units per CSS pixel. */
  readonly unitsPerPixel: number;
}

/** The frame of a label area, in pixels. */
export function framePxOf({ frame, unitsPerPixel }: LabelArea): Bounds {
  return {
    x0: frame.x0 / unitsPerPixel,
    y0: frame.y0 / unitsPerPixel,
    x1: frame.x1 / unitsPerPixel,
    y1: frame.y1 / unitsPerPixel,
  };
}
