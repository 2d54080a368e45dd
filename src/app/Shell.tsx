import { lazy, Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { QuizState } from '#state/quizState.ts';
import type { Mode, ViewState } from '#state/viewState.ts';
import { useActions } from '#views/allianceContext.ts';
import { Explore } from '#views/explore/Explore.tsx';
import { FailureBoundary } from '#views/ui/FailureBoundary.tsx';

/** Other modes are loaded when they are needed. The first script contains only the page that readers see first. */
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

/** While nobody is there, an exhibit changes to the newer build. */
function updateExhibit(): void {
  import('#app/offline/workerUpdates.ts').then(
    ({ applyWaitingUpdate }) => applyWaitingUpdate(),
    // Without a network there is no newer build.
    () => undefined,
  );
}

/**
 * Modes that replace the page only when they are loaded; until then the page stays. An exhibit is not among them,
 * because it must show nothing of the page before.
 */
const isFetched = (mode: Mode) => mode === 'present' || mode === 'quiz' || mode === 'kiosk-setup';

interface ShellProps {
  readonly view: ViewState;
  /** Id of the open panel. */
  readonly panel: string | null;
  /** Id of the member that the map shows alone. */
  readonly zoomed: string | null;
  readonly geometry: MapGeometry | null;
  /** Resets the view to what the address says, with nothing chosen. */
  readonly onRestart: () => void;
}

/** Shows the page in its present mode. */
export function Shell({ onRestart, ...page }: ShellProps) {
  const { view, geometry } = page;
  const { set } = useActions();
  const [quiz, setQuiz] = useState<QuizState | null>(null);
  // Deferred: React keeps the old mode on the page until the part for the new one is loaded.
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
      // No `guard`: nobody would read its message. `rootErrors` reloads an exhibit after an error.
      return (
        <Suspense>
          <Kiosk view={view} geometry={geometry} onRestart={onRestart} onQuiet={updateExhibit}>
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
