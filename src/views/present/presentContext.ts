import { createContext, use } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Member } from '#model/member.ts';
import type { Step } from '#model/step.ts';
import type { StepView } from '#state/presentation.ts';
import type { PresentEvent } from '#state/presentAction.ts';
import type { PresentState } from '#state/presentState.ts';
import type { BorderConvention } from '#state/viewState.ts';

/** The state of a lesson, shared by all its parts. */
export interface Lesson {
  readonly state: PresentState;
  /** Steps of the lesson, in its order. */
  readonly steps: readonly Step[];
  readonly step: Step;
  /** The member that the teacher looks at beside the step; undefined for none. */
  readonly aside: Member | undefined;
  /** What the map shows now. */
  readonly view: StepView;
  readonly geometry: MapGeometry | null;
  readonly borders: BorderConvention;
  readonly send: (event: PresentEvent) => void;
  /** Runs the command with this id, as its key would. */
  readonly run: (command: string) => void;
}

/** Null outside a lesson. */
export const LessonContext = createContext<Lesson | null>(null);

/**
 * Reads the state of the lesson.
 *
 * @throws Error outside a `LessonContext`
 */
export function useLesson(): Lesson {
  const value = use(LessonContext);
  if (!value) throw new Error('useLesson outside a LessonContext');
  return value;
}
