import { boundsOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { turnPoint } from '#geometry/similarity.ts';

/** `wide` for drawings that are wider than high, `tall` for the others; `tallBelow` in `mapSize.ts` is the limit. */
export type FrameName = 'wide' | 'tall';

/** A named rectangle of the drawing: the plane is turned, then cut to the members. */
export interface Frame {
  /** Turn of the plane in degrees, clockwise. On a conic projection this equals another central meridian. */
  readonly turn: number;
  /** Bounds of what must be visible, after the turn, in plane units. */
  readonly viewBox: Bounds;
}

export type Frames = Readonly<Record<FrameName, Frame>>;

/** In degrees. With a larger turn a reader no longer recognises the map (judged by eye for the six CSTO members). */
const steepestTurn = 47;
/** A turn looks unfamiliar, so it must make the map at least this much larger. */
const worthwhile = 1.1;
/** Width divided by height of the area that a phone has for the map. */
const tallAspect = 0.85;

function scaleAt(points: readonly Point[], turn: number): number {
  const turned = boundsOf(points.map((point) => turnPoint(point, turn)));
  return Math.min(tallAspect / widthOf(turned), 1 / heightOf(turned));
}

function bestTallTurn(points: readonly Point[]): number {
  const upright = scaleAt(points, 0);
  let best = { turn: 0, scale: upright * worthwhile };
  for (let turn = -steepestTurn; turn <= steepestTurn; turn += 1) {
    const scale = scaleAt(points, turn);
    if (scale > best.scale) best = { turn, scale };
  }
  return best.turn;
}

function frameAt(points: readonly Point[], turn: number): Frame {
  return { turn, viewBox: boundsOf(points.map((point) => turnPoint(point, turn))) };
}

/**
 * The two frames for members that cover `points` of the plane. Only the tall frame may be turned.
 *
 * @param mayTurn true for a conic projection; any other map would look tilted
 */
export function chooseFrames(points: readonly Point[], mayTurn: boolean): Frames {
  return {
    wide: frameAt(points, 0),
    tall: frameAt(points, mayTurn ? bestTallTurn(points) : 0),
  };
}
