import { useEffect, useRef } from 'react';
import { toLesson } from '#state/lessonPlace.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useLesson } from '#views/present/presentContext.ts';
import { SheetDialog } from '#views/present/SheetDialog.tsx';
import './LessonEditor.css';

/**
 * “Make this lesson mine”: which steps the lesson has, and in which order. The choice is kept only in the address.
 *
 * @selector [data-step] number of the step in the story
 */
export function LessonEditor() {
  const { alliance } = useAlliance();
  const { state, send } = useLesson();
  const { story } = alliance;
  const all = story.map((_, index) => index + 1);
  const chosen = state.place.steps ?? all;
  const left = all.filter((number) => !chosen.includes(number));
  const box = useRef<HTMLDivElement>(null);
  /** Selector of the control that was used: it loses the focus if it moves in the page. */
  const used = useRef<string | null>(null);
  useEffect(() => {
    if (used.current !== null) box.current?.querySelector<HTMLElement>(used.current)?.focus();
    used.current = null;
  });
  function set(numbers: readonly number[], control: string | null) {
    used.current = control;
    send({ type: 'lesson', steps: toLesson(numbers, story.length) });
  }

  function move(index: number, by: 1 | -1, isByKey: boolean) {
    const moved = chosen[index];
    const other = chosen[index + by];
    if (moved === undefined || other === undefined) return;
    const numbers = chosen.map((one) => (one === moved ? other : one === other ? moved : one));
    // After a click a button gives up the focus anyway.
    set(numbers, isByKey ? `[data-step="${moved}"] [data-by="${by}"]` : null);
  }
  const check = (number: number) => `[data-step="${number}"] input`;
  const title = (number: number) => story[number - 1]?.title;
  return (
    <SheetDialog title="Make this lesson mine">
      <p>
        Choose the steps and their order. The lesson is kept in the address of this page: copy it or
        bookmark it. Nothing is stored.
      </p>
      <div ref={box}>
        <ol className="lesson-editor" aria-label="Steps of this lesson">
          {chosen.map((number, index) => (
            <li key={number} data-step={number}>
              <label>
                <input
                  type="checkbox"
                  checked
                  disabled={chosen.length === 1}
                  onChange={() =>
                    set(
                      chosen.filter((one) => one !== number),
                      check(number),
                    )
                  }
                />
                <span>{title(number)}</span>
              </label>
              <button
                type="button"
                className="command"
                data-by={-1}
                aria-disabled={index === 0 || undefined}
                aria-label={`Move up: ${title(number)}`}
                onClick={({ detail }) => move(index, -1, detail === 0)}
              >
                ↑
              </button>
              <button
                type="button"
                className="command"
                data-by={1}
                aria-disabled={index === chosen.length - 1 || undefined}
                aria-label={`Move down: ${title(number)}`}
                onClick={({ detail }) => move(index, 1, detail === 0)}
              >
                ↓
              </button>
            </li>
          ))}
        </ol>
        {left.length > 0 && (
          <ul className="lesson-editor" aria-label="Steps left out">
            {left.map((number) => (
              <li key={number} data-step={number}>
                <label>
                  <input
                    type="checkbox"
                    checked={false}
                    onChange={() => set([...chosen, number], check(number))}
                  />
                  <span>{title(number)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        className="command lesson-editor__whole"
        aria-disabled={state.place.steps === null || undefined}
        onClick={() => send({ type: 'lesson', steps: null })}
      >
        The whole lesson again
      </button>
    </SheetDialog>
  );
}
