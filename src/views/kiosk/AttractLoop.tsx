import { useEffect, useEffectEvent, useMemo } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { attractQuotes } from '#model/attractQuotes.ts';
import { toReadableDate } from '#model/date.ts';
import { memberById, type PlacedStatement } from '#model/questions.ts';
import { noneLifted } from '#state/highlight.ts';
import type { ViewState } from '#state/viewState.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { AttractVoice } from '#views/kiosk/AttractVoice.tsx';
import { useTurns } from '#views/kiosk/useTurns.ts';
import { AllianceMap } from '#views/map/AllianceMap.tsx';
import '#views/map/AllianceMap.css';
import './AttractLoop.css';
import './AttractScreens.css';

interface AttractLoopProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** Called on the first touch or key press, which chooses nothing. */
  readonly onBegin: () => void;
}

/** Offset of the picture at each turn, in pixels: it moves so that no edge burns into the screen. */
const shifts = [
  [0, 0],
  [6, 3],
  [3, 8],
  [-4, 6],
  [-8, 1],
  [-5, -5],
  [2, -8],
  [8, -4],
] as const;

/** What an unattended screen shows: quotations one after the other, each with its state. */
export function AttractLoop({ view, geometry, onBegin }: AttractLoopProps) {
  const { alliance } = useAlliance();
  const quotes = useMemo(() => attractQuotes(alliance), [alliance]);
  const { turn, tick } = useTurns(quotes.map(({ statement }) => statement.words));
  const shown: PlacedStatement | undefined = quotes[turn];
  const [x, y] = shifts[tick % shifts.length] ?? shifts[0];

  const begin = useEffectEvent(() => onBegin());
  useEffect(() => {
    window.addEventListener('keydown', begin);
    return () => window.removeEventListener('keydown', begin);
  }, []);

  return (
    <section
      className="attract"
      aria-label={`${alliance.title} Touch to begin.`}
      style={{ ['--shift-x' as string]: `${x}px`, ['--shift-y' as string]: `${y}px` }}
      onPointerUp={(event) => {
        if (!event.defaultPrevented) onBegin();
      }}
      onClick={onBegin}
    >
      <div className="attract__map" inert>
        {geometry && (
          <div className="attract__drawing">
            <AllianceMap
              geometry={geometry}
              view="map"
              chosen={memberById(alliance, shown?.panel ?? null)?.id ?? null}
              borders={view.borders}
              highlight={noneLifted}
            />
          </div>
        )}
      </div>
      <div className="attract__words">
        <header>
          <p className="eyebrow">
            {alliance.shortName} · {alliance.event.place},{' '}
            <time dateTime={alliance.event.date}>{toReadableDate(alliance.event.date)}</time>
          </p>
          <h1 className="attract__title" lang={langOf(alliance)}>
            {alliance.title}
          </h1>
        </header>
        {shown && <AttractVoice key={turn} quote={shown} words={view.kiosk.words} />}
        <button type="button" className="attract__begin">
          <TouchMark /> Touch to begin
        </button>
      </div>
    </section>
  );
}

function TouchMark() {
  return (
    <svg className="attract__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="5" />
      <circle className="attract__ring" cx="16" cy="16" r="11" />
    </svg>
  );
}
