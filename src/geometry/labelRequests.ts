import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import { heightOf, widthOf, type Bounds, type Point } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { LabelArea, LabelKind, LabelRequest } from '#geometry/mapLabel.ts';

/** More members than this get no leader lines: each of the small ones has a name only where it fits. */
const manyMembers = 12;

/** On a smaller drawing there is no room for callouts beside a state that is shown alone, in pixels. */
const calloutsFromPx = { width: 480, height: 260 };

/**
 * How much of a country's width its name may take. It may nearly fill a member, and reach a little over
 * the borders of a country in focus; beside members it keeps well inside.
 */
const shareOfWidth: Record<LabelKind, number> = {
  member: 0.95,
  focus: 1.25,
  neighbour: 0.56,
  sea: 1,
};

/** What may be named in an arrangement of the map: members first, then the countries in `focus`, then the others. */
export function labelRequests(
  geometry: MapGeometry,
  arrangement: Arrangement,
  { frame, unitsPerPixel }: LabelArea,
  focus: readonly string[],
  placements: Readonly<Record<string, Point>>,
): readonly LabelRequest[] {
  const scale = arrangement.camera.k / unitsPerPixel;
  const { turn } = arrangement.camera;
  const isOneState = geometry.members.some(({ northTurn }) => northTurn === turn);
  const isQuiet =
    isOneState &&
    (widthOf(frame) < calloutsFromPx.width * unitsPerPixel ||
      heightOf(frame) < calloutsFromPx.height * unitsPerPixel);
  const room = ({ x0, y0, x1, y1 }: Bounds, share: number) => ({
    width: (x1 - x0) * scale * share,
    height: (y1 - y0) * scale * 0.72,
  });
  const request =
    (kind: LabelKind) =>
    (country: { id: string; name: string; labelPoint: Point; bounds: Bounds }) => ({
      id: country.id,
      text: country.name,
      kind,
      anchor: toFrame(arrangement, country.labelPoint),
      room: room(country.bounds, shareOfWidth[kind]),
      placement: placements[country.id],
      isCrowded: geometry.members.length > manyMembers,
      isQuiet,
    });
  const inFocus = geometry.neighbours.filter(({ id }) => focus.includes(id));
  const others = geometry.neighbours.filter(({ id }) => !focus.includes(id));
  return [
    ...geometry.members.map(request('member')),
    ...inFocus.map(request('focus')),
    ...others.map(request('neighbour')),
    ...geometry.seas.map(({ name, labelPoint, width }) => ({
      id: name,
      text: name,
      kind: 'sea' as const,
      anchor: toFrame(arrangement, labelPoint),
      room: { width: width * scale, height: Infinity },
    })),
  ];
}
