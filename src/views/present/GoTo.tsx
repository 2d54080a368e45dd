import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';

/** The number typed after G; it goes as soon as only one step can be meant. */
export function GoTo() {
  const { state, steps } = useLesson();
  return (
    <SheetDialog title="Go to step">
      <p className="go-to" role="status">
        <b>{state.typed || '_'}</b> of {steps.length}
      </p>
      <p>Type its number, then Enter.</p>
    </SheetDialog>
  );
}
