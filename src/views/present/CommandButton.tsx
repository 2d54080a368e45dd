import { placeAfter, placeBefore } from '#state/lessonMoves.ts';
import { presentCommands } from '#state/presentCommands.ts';
import { useLesson } from '#views/present/presentContext.ts';

/** A command of the lesson as a button; its keys stand in the tip. */
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
      // It keeps the focus that it has.
      aria-disabled={onward?.(steps, state.place) === state.place || undefined}
      // A double click means one step: the second would show an answer before the question was read.
      onClick={({ detail }) => {
        if (detail !== 2) run(id);
      }}
    >
      {button}
    </button>
  );
}
