import type { GeoProjection } from 'd3-geo';
import { members, type CountryId } from './countries.ts';
import { boxOf, frame, type Box } from './plane.ts';
import type { World } from './topologies.ts';

/** The largest zoom at which a reader can see a place (degrees), as a multiple of the overview at 1920 × 1080. */
export type Detail = (lonLat: readonly number[]) => number;

interface View extends Box {
  readonly zoom: number;
}

/** Zoom of the overview. Above 1, because a projector with 2560 px or more shows the frame wider than 1920 px. */
const frameZoom = 1.5;
/** Zoom of the outermost corners of the widest screens. */
const leastZoom = 0.2;
/** Outside the frame, the zoom falls by the factor e over this distance, in px. */
const fading = 250;

/** The part of the plane that the screen shows if a country fills it, with its zoom. */
function viewOf({ x0, y0, x1, y1 }: Box, mostZoom: number): View {
  const fit = 0.84;
  const zoom = Math.min(
    mostZoom,
    (frame.width * fit) / (x1 - x0),
    (frame.height * fit) / (y1 - y0),
  );
  const [x, y, reach] = [(x0 + x1) / 2, (y0 + y1) / 2, frame.width / zoom / 2];
  return {
    x0: x - 0.95 * reach,
    x1: x + 0.95 * reach,
    y0: y - 0.75 * reach,
    y1: y + 0.75 * reach,
    zoom,
  };
}

const distanceOutside = (box: Box, x: number, y: number) =>
  Math.hypot(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));

/** Creates the function that tells how much detail a place needs. */
export function buildDetail(world: World, plane: GeoProjection): Detail {
  const viewOn = (id: CountryId, mostZoom = Infinity) => viewOf(boxOf(world, plane, id), mostZoom);
  const zoomable = members.filter((id) => id !== 'RUS');
  const views = [...zoomable.map((id) => viewOn(id)), viewOn('UKR', 3)];
  const wide: Box = { x0: -60, y0: -60, x1: frame.width + 60, y1: frame.height + 60 };

  return ([longitude = 0, latitude = 0]) => {
    const [x, y] = plane([longitude, latitude]) ?? [Infinity, Infinity];
    const distance = distanceOutside(wide, x, y);
    const overview = Math.max(leastZoom, frameZoom * Math.exp(-distance / fading));
    const near = views.filter((view) => distanceOutside(view, x, y) === 0);
    return Math.max(overview, ...near.map(({ zoom }) => zoom));
  };
}
