import { useState, type ReactNode } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { QuizState } from '#state/quizState.ts';
import type { ViewState } from '#state/viewState.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { Quiz } from '#views/quiz/Quiz.tsx';

interface KioskPageProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** The map and all that belongs to it. */
  readonly children: ReactNode;
}

/** What a visitor does in the exhibit: looks around, or plays. The quiz is forgotten with the session. */
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
