import { useState } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Highlight } from '#state/highlight.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { AllianceMap } from '#views/map/AllianceMap.tsx';
import { Patterns } from '#views/map/Patterns.tsx';
import { borderNote, controlDate } from '#views/map/borderNote.ts';
import '#views/map/AllianceMap.css';
import './Stage.css';

interface MapStageProps {
  readonly view: ViewState;
  readonly zoomed: string | null;
  /** Ids of the classes whose members are lifted; if empty, no member is muted. */
  readonly highlight: Highlight;
  readonly geometry: MapGeometry | null;
}

/**
 * The drawing, with its note on borders and the button back to all members.
 *
 * @selector .stage__note[data-away] Crimea, of which it speaks, is out of sight
 * @selector .stage[data-away] the answers stand in its place; seats and swatches still use its shapes and patterns
 */
export function MapStage({ view, zoomed, highlight, geometry }: MapStageProps) {
  const { set } = useActions();
  const { alliance } = useAlliance();
  const [isCrimeaInSight, setCrimeaInSight] = useState(true);
  if (!geometry) {
    return (
      <div className="stage">
        <svg className="visually-hidden" aria-hidden="true">
          <Patterns />
        </svg>
        <p className="stage__problem" role="alert">
          The map could not be drawn: the geography of its states is missing or damaged. All states
          and what they said are listed below.
        </p>
      </div>
    );
  }
  // The data on control is for one day only, so a file about another day does not offer it.
  const hasControl = alliance.event.date === controlDate || view.borders === 'control';
  const other = view.borders === 'recognised' ? 'control' : 'recognised';
  return (
    <div className="stage" data-away={view.view === 'grid' || undefined}>
      <div className="stage__drawing">
        <AllianceMap
          geometry={geometry}
          view={view.view === 'table' ? 'table' : 'map'}
          chosen={zoomed}
          borders={view.borders}
          highlight={highlight}
          onCrimea={setCrimeaInSight}
        />
      </div>
      {view.view === 'map' && geometry.crimea === '' && (
        <p className="stage__note">{borderNote.elsewhere}</p>
      )}
      {view.view === 'map' && geometry.crimea !== '' && (
        <p className="stage__note" data-away={!isCrimeaInSight || undefined}>
          {borderNote[view.borders]}{' '}
          {hasControl && (
            <button type="button" className="link-button" onClick={() => set({ borders: other })}>
              {other === 'control'
                ? 'Show control on 16\u00a0May\u00a02022'
                : 'Show recognised borders'}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
