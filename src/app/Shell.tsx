import { lazy, Suspense, useState } from 'react';
import { applyWaitingUpdate } from '#app/offline/workerUpdates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { QuizState } from '#state/quizState.ts';
import type { ViewState } from '#state/viewState.ts';
import { Explore } from '#views/explore/Explore.tsx';

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

interface ShellProps {
  readonly view: ViewState;
  /** Id of the open panel. */
  readonly panel: string | null;
  /** Member the map shows alone. */
  readonly zoomed: string | null;
  /** Countries lifted by a mention. */
  readonly places: readonly string[];
  readonly geometry: MapGeometry | null;
  /** Brings the view back to what the address says, with nothing chosen. */
  readonly onRestart: () => void;
}

/** The arrangement of the page for the mode it is in. */
export function Shell({ onRestart, ...page }: ShellProps) {
  const { view, geometry } = page;
  const [quiz, setQuiz] = useState<QuizState | null>(null);
  switch (view.mode) {
    case 'present':
      return (
        <Suspense>
          <Present view={view} geometry={geometry} />
        </Suspense>
      );
    case 'quiz':
      return (
        <Suspense>
          <Quiz view={view} geometry={geometry} left={quiz} onChange={setQuiz} />
        </Suspense>
      );
    case 'kiosk':
      return (
        <Suspense>
          <Kiosk view={view} geometry={geometry} onRestart={onRestart} onQuiet={applyWaitingUpdate}>
            <Explore {...page} />
          </Kiosk>
        </Suspense>
      );
    case 'kiosk-setup':
      return (
        <Suspense>
          <KioskSetup view={view} />
        </Suspense>
      );
    case 'explore':
    case 'embed':
      return <Explore {...page} />;
  }
}
