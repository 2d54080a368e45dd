import { placeAfter, placeBefore } from '#state/lessonMoves.ts';
import { presentCommands } from '#state/presentCommands.ts';
import { useLesson } from '#views/present/presentContext.ts';

/** A command of the lesson as a button. Its tooltip names its keys. */
export function CommandButton({ id }: { readonly id: string }) {
  const { run, state, steps } = useLesson();
  const command = presentCommands.find((one) => one.id === id);
  if (!command?.button) return null;
  const { label, button, keyNames } = command;
  const onward = { next: placeAfter, previous: placeBefore }[id];
  const keys = keyNames.length > 0 ? ` (${keyNames.join(', ')})` : '';
  return (
    <button
      type="button"
      className="command"
      data-command={id}
      title={`${label}${keys}`}
      // Not `disabled`, which would lose the focus.
      aria-disabled={onward?.(steps, state.place) === state.place || undefined}
      // A double click counts once: a second step would show the answer before the class has read the question.
      onClick={({ detail }) => {
        if (detail !== 2) run(id);
      }}
    >
      {button}
    </button>
  );
}
