import { useEffect, useRef } from 'react';
import { BlankScreen } from '#views/present/BlankScreen.tsx';
import { PresentMap } from '#views/present/PresentMap.tsx';
import { letGoOfFocus } from '#views/present/letGoOfFocus.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { Sheets } from '#views/present/Sheets.tsx';
import { StepControls, type StepControlsProps } from '#views/present/StepControls.tsx';
import { StepText } from '#views/present/StepText.tsx';
import { Timer } from '#views/present/Timer.tsx';
import { useIdlePointer } from '#views/present/useIdlePointer.ts';
import { useLetterScale } from '#views/present/useLetterScale.ts';
import './Present.css';

/** The pointer is hidden after resting this long, in milliseconds. */
const pointerRestMs = 3000;

/**
 * What the class sees: map and text, in letters that the back row can read.
 *
 * @selector [data-resting] the pointer has not moved for a while
 */
export function Presentation({ notesRefusal }: StepControlsProps) {
  const { state, steps, step, aside } = useLesson();
  const isResting = useIdlePointer(pointerRestMs);
  const letterScale = useLetterScale();
  const { brightness, contrast } = state.picture;
  const main = useRef<HTMLElement>(null);
  // The link that started the lesson has disappeared with its page, and the focus with it.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <div
      className="present"
      data-resting={isResting || undefined}
      style={{
        ['--brightness' as string]: brightness,
        ['--contrast' as string]: contrast,
      }}
      onClick={letGoOfFocus}
    >
      <p className="visually-hidden" role="status">
        {aside
          ? `${aside.name}, beside step ${state.place.step}`
          : `Step ${state.place.step} of ${steps.length}: ${step.title}${state.place.isRevealed ? '. Answer' : ''}`}
      </p>
      <main ref={main} className="present__main" tabIndex={-1}>
        <PresentMap letterScale={letterScale} />
        <StepText />
      </main>
      <Timer />
      <StepControls notesRefusal={notesRefusal} />
      <Sheets />
      <BlankScreen />
    </div>
  );
}
