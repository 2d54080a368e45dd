import { boundsOf, heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { turnPoint } from '#geometry/similarity.ts';

/** `wide` for areas broader than high, `tall` for the others. */
export type FrameName = 'wide' | 'tall';

/** The drawing as a frame shows it: turned, then cut to the members. */
export interface Frame {
  /** Degrees by which the plane is turned. On a cone that equals another central meridian. */
  readonly turn: number;
  /** What must be visible, in turned plane units. */
  readonly viewBox: Bounds;
}

export type Frames = Readonly<Record<FrameName, Frame>>;

/** Beyond this a reader no longer recognises the map (judged by eye for the six of the CSTO). */
const steepestTurn = 47;
/** A turn must make the map this much larger to be worth its strangeness. */
const worthwhile = 1.1;
/** Shape of the area a phone leaves for the map, width to height. */
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
 * The two frames for members that cover `points` of the plane.
 *
 * @param mayTurn false where a turn would be no other central meridian but a map that leans
 */
export function chooseFrames(points: readonly Point[], mayTurn: boolean): Frames {
  return {
    wide: frameAt(points, 0),
    tall: frameAt(points, mayTurn ? bestTallTurn(points) : 0),
  };
}
