import { toLesson } from '#state/lessonPlace.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import './LessonEditor.css';

/** Make this lesson mine: which steps, in which order. The choice lives in the address and nowhere else. */
export function LessonEditor() {
  const { alliance } = useAlliance();
  const { state, send } = useLesson();
  const { story } = alliance;
  const all = story.map((_, index) => index + 1);
  const chosen = state.place.steps ?? all;
  const left = all.filter((number) => !chosen.includes(number));
  const set = (numbers: readonly number[]) =>
    send({ type: 'lesson', steps: toLesson(numbers, story.length) });

  function moveUp(index: number) {
    const [before, moved] = chosen.slice(index - 1, index + 1);
    if (before === undefined || moved === undefined) return;
    set([...chosen.slice(0, index - 1), moved, before, ...chosen.slice(index + 1)]);
  }
  const title = (number: number) => story[number - 1]?.title;
  return (
    <SheetDialog title="Make this lesson mine">
      <p>
        Choose the steps and their order. The lesson is kept in the address of this page: copy it or
        bookmark it. Nothing is stored.
      </p>
      <ol className="lesson-editor" aria-label="Steps of this lesson">
        {chosen.map((number, index) => (
          <li key={number}>
            <label>
              <input
                type="checkbox"
                checked
                disabled={chosen.length === 1}
                onChange={() => set(chosen.filter((one) => one !== number))}
              />
              {title(number)}
            </label>
            <button
              type="button"
              className="command"
              disabled={index === 0}
              aria-label={`Move up: ${title(number)}`}
              onClick={() => moveUp(index)}
            >
              ↑
            </button>
            <button
              type="button"
              className="command"
              disabled={index === chosen.length - 1}
              aria-label={`Move down: ${title(number)}`}
              onClick={() => moveUp(index + 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <ul className="lesson-editor" aria-label="Steps left out">
          {left.map((number) => (
            <li key={number}>
              <label>
                <input type="checkbox" checked={false} onChange={() => set([...chosen, number])} />
                {title(number)}
              </label>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="command"
        disabled={state.place.steps === null}
        onClick={() => send({ type: 'lesson', steps: null })}
      >
        The whole story again
      </button>
    </SheetDialog>
  );
}
