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

/** One and the same, so that the legend is not drawn anew. */
const backToStance = <BackToStance />;

/** Not on the page that readers arrive at. */
const AnswerGrid = lazy(async () => ({
  default: (await withLetters(import('#views/grid/AnswerGrid.tsx'))).AnswerGrid,
}));

interface ExploreProps {
  readonly view: ViewState;
  /** Id of the open panel. */
  readonly panel: string | null;
  /** Member the map shows alone. */
  readonly zoomed: string | null;
  readonly geometry: MapGeometry | null;
}

/** The page a reader arrives at. */
export function Explore({ view, panel, zoomed, geometry }: ExploreProps) {
  const { alliance, yardstick } = useAlliance();
  const { ownFile } = useDataset();
  const [previewed, setPreviewed] = useState<string | null>(null);
  // The key may have gone from under the pointer, to another yardstick's.
  const isPreviewing = yardstick.classes.some(({ id }) => id === previewed);
  const highlight = useMemo(
    () => (isPreviewing && previewed !== null ? [previewed] : view.highlight),
    [isPreviewing, previewed, view.highlight],
  );
  // The prerendered page has all panels, for readers without script; an own file may be far larger.
  const isThere = (id: string) => ownFile === null || panel === id;
  // With the drawing, a frame after the choice, comes what stands below the statements; but a part of a panel that is
  // scrolled to finds the whole panel.
  const isOpening =
    panel === view.chosen && panel !== zoomed && memberById(alliance, panel) !== undefined;
  const scrolledTo = useRef(0);
  const answers = (
    <Suspense fallback={<div className="grid-room" />}>
      <AnswerGrid question={view.question} order={view.order} scrolledTo={scrolledTo} />
    </Suspense>
  );
  return (
    <div
      className="explore"
      // `app/firstPaint.js` has written the same from the address.
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
          {/* An exhibit has a boundary of its own, which starts it again. */}
          {view.view === 'grid' &&
            (view.mode === 'kiosk' ? answers : <PartBoundary>{answers}</PartBoundary>)}
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
      {/* For a frame without script it is in the page; out of an exhibit nothing leads. */}
      {view.mode !== 'kiosk' && <EmbedBar view={view} />}
    </div>
  );
}
