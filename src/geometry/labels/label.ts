import type { Bounds, Point } from '#geometry/coordinates.ts';

/** What a name on the map stands for; those earlier in the list are placed first. */
export type LabelKind = 'member' | 'focus' | 'neighbour' | 'sea';

/** A name that wants a place. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  readonly anchor: Point;
  /** Tried before the rule, in pixels. */
  readonly placement?: Point | undefined;
  /** Size of the shape on screen, in pixels; a name that does not fit inside becomes a callout or is left out. */
  readonly room: { readonly width: number; readonly height: number };
  /** True where there are too many members for leader lines. */
  readonly isCrowded?: boolean;
  /** True where a name that does not fit inside its shape is left out. */
  readonly isQuiet?: boolean;
}

/** A name on the map, in frame units; offsets and sizes in CSS pixels. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly kind: LabelKind;
  /** What the name stands for. */
  readonly anchor: Point;
  /** From the anchor to the middle of the text, in pixels. */
  readonly offset: Point;
  /** True where a leader line runs from the anchor to the text. */
  readonly isCallout: boolean;
  /** From the anchor to where the leader line ends, just short of the text, in pixels. */
  readonly leaderEnd: Point;
}

export interface LabelArea {
  /** Where labels may stand, in frame units. */
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
