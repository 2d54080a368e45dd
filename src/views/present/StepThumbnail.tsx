import {
  arrangeMap,
  arrangeZoom,
  isWorthZooming,
  type Arrangement,
} from '#geometry/arrangement.ts';
import { toViewBox } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { seatMembers } from '#geometry/table/seatMembers.ts';
import { toTransform } from '#geometry/similarity.ts';
import type { Alliance } from '#model/alliance.ts';
import { memberById, panelOf } from '#model/questions.ts';
import { membersInClassOrder } from '#model/yardstick.ts';
import { isMuted } from '#state/highlight.ts';
import { yardstickBy, type StepView } from '#state/presentation.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useLesson } from '#views/present/presentContext.ts';
import './Overview.css';

function arrangementOf(alliance: Alliance, geometry: MapGeometry, view: StepView): Arrangement {
  const frame = geometry.frames.wide;
  const yardstick = yardstickBy(alliance, view.by);
  if (view.view === 'table') {
    const order = membersInClassOrder(alliance, yardstick);
    return seatMembers(
      geometry,
      order.map(({ id }) => id),
      frame.viewBox,
      { nameHeight: 0, captionHeight: 0 },
    );
  }
  const member = memberById(alliance, panelOf(alliance, view.chosen));
  return member && isWorthZooming(geometry, member.id)
    ? arrangeZoom(geometry, frame, member.id, frame.viewBox)
    : arrangeMap(geometry, frame);
}

/** A step as a small picture. It reuses the shapes of the map, in the places and colours of the step. */
export function StepThumbnail({ view }: { readonly view: StepView }) {
  const { alliance } = useAlliance();
  const { geometry } = useLesson();
  if (!geometry) return null;
  const { camera, members } = arrangementOf(alliance, geometry, view);
  const yardstick = yardstickBy(alliance, view.by);
  return (
    <svg
      className="thumbnail"
      viewBox={toViewBox(geometry.frames.wide.viewBox)}
      aria-hidden="true"
      focusable="false"
    >
      <g transform={toTransform(camera)}>
        {geometry.members.map(({ id }) => {
          const member = memberById(alliance, id);
          const place = members.get(id);
          const cls = member && yardstick.classOf(member);
          return (
            cls &&
            place && (
              <use
                key={id}
                href={`#shape-${id}`}
                transform={toTransform(place)}
                data-paint={cls.paint}
                data-muted={isMuted(view.highlight, cls.id) || undefined}
              />
            )
          );
        })}
      </g>
    </svg>
  );
}
