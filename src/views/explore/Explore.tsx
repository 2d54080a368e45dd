import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { memberById } from '#model/questions.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { EmbedBar } from '#views/embed/EmbedBar.tsx';
import { Introduction } from '#views/explore/Introduction.tsx';
import { Masthead } from '#views/explore/Masthead.tsx';
import { MapStage } from '#views/explore/MapStage.tsx';
import { SkipLinks } from '#views/explore/SkipLinks.tsx';
import { Summary } from '#views/explore/Summary.tsx';
import { BackToStance } from '#views/legend/BackToStance.tsx';
import { Legend } from '#views/legend/Legend.tsx';
import { AlliancePanel } from '#views/panel/AlliancePanel.tsx';
import { MemberPanel } from '#views/panel/MemberPanel.tsx';
import { AboutPanel } from '#views/record/AboutPanel.tsx';
import { SourcesPanel } from '#views/record/SourcesPanel.tsx';
import { SeatStrip } from '#views/seats/SeatStrip.tsx';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';
import { withLetters } from '#views/ui/letters.ts';
import './Explore.css';
import './SideColumn.css';

/** A single element, so that the memoised legend does not render again. */
const backToStance = <BackToStance />;

/** Loaded on demand: the page that readers arrive at does not show it. */
const AnswerGrid = lazy(async () => ({
  default: (await withLetters(import('#views/grid/AnswerGrid.tsx'))).AnswerGrid,
}));

interface ExploreProps {
  readonly view: ViewState;
  /** Id of the open panel; null if none is open. */
  readonly panel: string | null;
  /** Id of the member that the map is zoomed to; null for all members. */
  readonly zoomed: string | null;
  readonly geometry: MapGeometry | null;
}

/** The page that a reader arrives at. */
export function Explore({ view, panel, zoomed, geometry }: ExploreProps) {
  const { alliance, yardstick } = useAlliance();
  const { ownFile } = useDataset();
  const [previewed, setPreviewed] = useState<string | null>(null);
  // The legend may have changed to another yardstick while the pointer was on it, which sends no leave event.
  const isPreviewing = yardstick.classes.some(({ id }) => id === previewed);
  const highlight = useMemo(
    () => (isPreviewing && previewed !== null ? [previewed] : view.highlight),
    [isPreviewing, previewed, view.highlight],
  );
  // The prerendered page contains all panels, for readers without script. An own file may be far larger, so only its
  // open panel is rendered.
  const isThere = (id: string) => ownFile === null || panel === id;
  // The rest of the panel appears one frame later, together with the drawing. If a part of the panel was chosen, all of
  // it is there at once, because the page scrolls to that part.
  const isOpening =
    panel === view.chosen && panel !== zoomed && memberById(alliance, panel) !== undefined;
  const scrolledTo = useRef(0);
  return (
    <div
      className="explore"
      // `app/firstPaint.js` has already set these attributes from the address.
      suppressHydrationWarning
      data-view={view.view}
      data-reading={panel ?? undefined}
    >
      <SkipLinks />
      <Masthead view={view} />
      <main className="explore__main">
        <div className="figure">
          <Summary view={view} geometry={geometry} />
          <Legend highlight={view.highlight} onPreview={setPreviewed}>
            {backToStance}
          </Legend>
          {view.view === 'grid' && (
            <PartBoundary>
              <Suspense fallback={<div className="grid-room" />}>
                <AnswerGrid
                  question={view.question}
                  order={view.order}
                  scrolledTo={scrolledTo}
                  chosen={panel}
                />
              </Suspense>
            </PartBoundary>
          )}
          <MapStage view={view} zoomed={zoomed} highlight={highlight} geometry={geometry} />
          <SeatStrip geometry={geometry} chosen={panel} highlight={highlight} />
        </div>
        <div className="reader" data-opening={isOpening || undefined}>
          <Introduction />
          {alliance.members
            .filter(({ id }) => isThere(id))
            .map((member) => (
              <MemberPanel key={member.id} member={member} isOpen={panel === member.id} />
            ))}
          {isThere(alliance.id) && <AlliancePanel isOpen={panel === alliance.id} />}
          {isThere('about') && <AboutPanel isOpen={panel === 'about'} geometry={geometry} />}
          {isThere('sources') && <SourcesPanel isOpen={panel === 'sources'} />}
        </div>
      </main>
      {/* In the page even for embedded frames without script. An exhibit must have no link that leads out. */}
      {view.mode !== 'kiosk' && <EmbedBar view={view} />}
    </div>
  );
}
