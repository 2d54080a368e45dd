import { interpolateZoom } from 'd3-interpolate';
import { turnBetween } from '#geometry/angles.ts';
import type { Arrangement } from '#geometry/arrangement.ts';
import { centreOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import { apply, compose, invert, type Similarity } from '#geometry/similarity.ts';

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** Interpolates two turns in degrees, on the shorter way round. */
function mixTurn(a: number, b: number, t: number): number {
  return a + turnBetween(a, b) * t;
}

/** Cubic easing of t from 0 to 1: slow at both ends. */
export function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}

/** Van Wijk and Nuij's smooth zoom from one camera to another; `frame` is the area that the camera fills. */
function cameraBetween(a: Similarity, b: Similarity, frame: Bounds): (t: number) => Similarity {
  const centre = centreOf(frame);
  const width = widthOf(frame);
  const focus = (camera: Similarity): [number, number, number] => {
    const [x, y] = apply(invert(camera), centre);
    return [x, y, width / camera.k];
  };
  const zoom = interpolateZoom(focus(a), focus(b));
  return (t) => {
    const [x, y, shown] = zoom(t);
    const k = width / shown;
    const turned: Similarity = { k, turn: mixTurn(a.turn, b.turn, t), x: 0, y: 0 };
    const moved = apply(turned, [x, y]);
    return { ...turned, x: centre[0] - moved[0], y: centre[1] - moved[1] };
  };
}

/** Moves a shape between two places so that its `anchor` (plane units) goes along a straight line. */
function shapeBetween(a: Similarity, b: Similarity, anchor: Point, t: number): Similarity {
  const [fromX, fromY] = apply(a, anchor);
  const [toX, toY] = apply(b, anchor);
  const k = Math.exp(mix(Math.log(a.k), Math.log(b.k), t));
  const turned: Similarity = { k, turn: mixTurn(a.turn, b.turn, t), x: 0, y: 0 };
  const [x, y] = apply(turned, anchor);
  return { ...turned, x: mix(fromX, toX, t) - x, y: mix(fromY, toY, t) - y };
}

/**
 * Interpolates between two arrangements, for t from 0 to 1. Between two views of the map only the camera moves; to and
 * from the table each member moves on its own.
 *
 * @param anchors the point of each member that moves along a straight line, in plane units
 * @param frame area of the drawing, in frame units
 */
export function transitionBetween(
  from: Arrangement,
  to: Arrangement,
  anchors: ReadonlyMap<string, Point>,
  frame: Bounds,
): (t: number) => Arrangement {
  if (from.land === to.land && from.land === 1) {
    const camera = cameraBetween(from.camera, to.camera, frame);
    return (t) => (t >= 1 ? to : { ...to, camera: camera(t) });
  }
  return (t) => {
    if (t >= 1) return to;
    const camera = shapeBetween(from.camera, to.camera, centreOf(frame), t);
    const back = invert(camera);
    const members = new Map<string, Similarity>();
    for (const [id, target] of to.members) {
      const start = compose(from.camera, from.members.get(id) ?? target);
      const end = compose(to.camera, target);
      const between = shapeBetween(start, end, anchors.get(id) ?? [0, 0], t);
      members.set(id, compose(back, between));
    }
    return { ...to, camera, members, land: mix(from.land, to.land, t) };
  };
}
