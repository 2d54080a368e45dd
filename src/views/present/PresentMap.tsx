import type { PointerEvent } from 'react';
import { viewHasCrimea } from '#geometry/viewHasCrimea.ts';
import { memberById, panelOf } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Legend } from '#views/legend/Legend.tsx';
import { AllianceMap } from '#views/map/AllianceMap.tsx';
import '#views/map/AllianceMap.css';
import { borderNote } from '#views/map/borderNote.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { Spotlight } from '#views/present/Spotlight.tsx';
import { SeatStrip } from '#views/seats/SeatStrip.tsx';
import './PresentMap.css';

/**
 * Position of the pointer on the map, in percent of its size. Rounded to half a percent, so that a tremor of the hand
 * sends no messages to the other window.
 */
function toPercent({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const share = (at: number, size: number) =>
    Math.max(0, Math.min(100, Math.round((at / size) * 200) / 2));
  return { x: share(clientX - left, width), y: share(clientY - top, height) };
}

/** The map with its legend and seats, in the state of the current step. */
export function PresentMap({ letterScale }: { readonly letterScale: number }) {
  const { alliance } = useAlliance();
  const { state, view, geometry, borders, send } = useLesson();
  const panel = panelOf(alliance, view.chosen);
  const member = memberById(alliance, panel)?.id ?? null;
  return (
    <div className="present-map">
      <Legend highlight={view.highlight} />
      <div
        className="present-map__stage"
        onPointerMove={(event) => state.spotlight && send({ type: 'light', at: toPercent(event) })}
      >
        {geometry ? (
          <AllianceMap
            geometry={geometry}
            view={view.view}
            chosen={member}
            borders={borders}
            highlight={view.highlight}
            letterScale={letterScale}
          />
        ) : (
          <p role="alert">
            The map could not be drawn: the geography of its states is missing or damaged.
          </p>
        )}
        {state.spotlight && <Spotlight at={state.spotlight} />}
      </div>
      <div className="present-map__foot">
        {geometry && view.view === 'map' && viewHasCrimea(geometry, member) && (
          <p className="present-map__note">{borderNote[borders]}</p>
        )}
        <SeatStrip geometry={geometry} chosen={panel} highlight={view.highlight} />
      </div>
    </div>
  );
}
