import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';

/** Shows the number typed after G. The lesson moves on as soon as only one step can be meant. */
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
