import { GoTo } from '#views/present/GoTo.tsx';
import { Help } from '#views/present/Help.tsx';
import { LeaveBar } from '#views/present/LeaveBar.tsx';
import { LessonEditor } from '#views/present/LessonEditor.tsx';
import { Overview } from '#views/present/Overview.tsx';
import { useLesson } from '#views/present/presentContext.ts';

/** The sheet that lies over the step, if any; there is at most one. */
export function Sheets() {
  const { state } = useLesson();
  switch (state.sheet) {
    case 'overview':
      return <Overview />;
    case 'help':
      return <Help />;
    case 'goTo':
      return <GoTo />;
    case 'lesson':
      return <LessonEditor />;
    case 'leave':
      return <LeaveBar />;
    case null:
      return null;
  }
}
