import { lazy, Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { applyWaitingUpdate } from '#app/offline/workerUpdates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { QuizState } from '#state/quizState.ts';
import type { Mode, ViewState } from '#state/viewState.ts';
import { useActions } from '#views/allianceContext.ts';
import { Explore } from '#views/explore/Explore.tsx';
import { FailureBoundary } from '#views/ui/FailureBoundary.tsx';

/** Modes come when they are asked for: the first script is the page that readers arrive at. */
const Present = lazy(() =>
  import('#views/present/Present.tsx').then((module) => ({ default: module.Present })),
);

const Quiz = lazy(() =>
  import('#views/quiz/Quiz.tsx').then((module) => ({ default: module.Quiz })),
);

const Kiosk = lazy(() =>
  import('#views/kiosk/Kiosk.tsx').then((module) => ({ default: module.Kiosk })),
);

const KioskSetup = lazy(() =>
  import('#views/kiosk/KioskSetup.tsx').then((module) => ({ default: module.KioskSetup })),
);

/** Modes that take the page's place when they have come. An exhibit shows nothing of the page before it. */
const isFetched = (mode: Mode) => mode === 'present' || mode === 'quiz' || mode === 'kiosk-setup';

interface ShellProps {
  readonly view: ViewState;
  /** Id of the open panel. */
  readonly panel: string | null;
  /** Member the map shows alone. */
  readonly zoomed: string | null;
  readonly geometry: MapGeometry | null;
  /** Brings the view back to what the address says, with nothing chosen. */
  readonly onRestart: () => void;
}

/** The arrangement of the page for the mode it is in. */
export function Shell({ onRestart, ...page }: ShellProps) {
  const { view, geometry } = page;
  const { set } = useActions();
  const [quiz, setQuiz] = useState<QuizState | null>(null);
  // A part that has to come first is drawn when it is there; until then the page before it stays.
  const arrived = useDeferredValue(view.mode);
  const mode = isFetched(view.mode) ? arrived : view.mode;
  const guard = (part: ReactNode) => (
    <FailureBoundary key={mode} onLeave={() => set({ mode: 'explore' })}>
      {part}
    </FailureBoundary>
  );
  switch (mode) {
    case 'present':
      return guard(<Present view={view} geometry={geometry} />);
    case 'quiz':
      return guard(<Quiz view={view} geometry={geometry} left={quiz} onChange={setQuiz} />);
    case 'kiosk':
      // Nobody is there to read what broke: `rootErrors` has an exhibit load itself anew.
      return (
        <Suspense>
          <Kiosk view={view} geometry={geometry} onRestart={onRestart} onQuiet={applyWaitingUpdate}>
            <Explore {...page} />
          </Kiosk>
        </Suspense>
      );
    case 'kiosk-setup':
      return guard(<KioskSetup view={view} />);
    case 'explore':
    case 'embed':
      return <Explore {...page} />;
  }
}
