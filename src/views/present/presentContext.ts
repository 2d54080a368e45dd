import { createContext, use } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Member } from '#model/member.ts';
import type { Step } from '#model/step.ts';
import type { StepView } from '#state/presentation.ts';
import type { PresentEvent } from '#state/presentAction.ts';
import type { PresentState } from '#state/presentState.ts';
import type { BorderConvention } from '#state/viewState.ts';

/** A lesson as every part of it sees it. */
export interface Lesson {
  readonly state: PresentState;
  /** The lesson's steps in its order. */
  readonly steps: readonly Step[];
  readonly step: Step;
  /** The member that is looked at beside the step; undefined where there is none. */
  readonly aside: Member | undefined;
  /** What the map shows now. */
  readonly view: StepView;
  readonly geometry: MapGeometry | null;
  readonly borders: BorderConvention;
  readonly send: (event: PresentEvent) => void;
  /** Does what the command of this id does, as its key would. */
  readonly run: (command: string) => void;
}

export const LessonContext = createContext<Lesson | null>(null);

export function useLesson(): Lesson {
  const value = use(LessonContext);
  if (!value) throw new Error('useLesson outside a LessonContext');
  return value;
}
