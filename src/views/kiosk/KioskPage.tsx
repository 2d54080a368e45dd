import { useState, type ReactNode } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { QuizState } from '#state/quizState.ts';
import type { ViewState } from '#state/viewState.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { Quiz } from '#views/quiz/Quiz.tsx';

interface KioskPageProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** The map and everything that belongs to it. */
  readonly children: ReactNode;
}

/** What a visitor uses: the map or the quiz. The state of the quiz is lost with the session. */
export function KioskPage({ view, geometry, children }: KioskPageProps) {
  const kiosk = useKiosk();
  const [quiz, setQuiz] = useState<QuizState | null>(null);
  return (
    <div className="kiosk__page">
      {kiosk?.activity === 'quiz' ? (
        <Quiz view={view} geometry={geometry} left={quiz} onChange={setQuiz} />
      ) : (
        children
      )}
    </div>
  );
}
