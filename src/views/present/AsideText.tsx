import type { Member } from '#model/member.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { leadOf } from '#model/statementOrder.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { StanceBadge } from '#views/panel/StanceBadge.tsx';
import { useLesson } from '#views/present/presentContext.ts';
import { StepStatement } from '#views/present/StepStatement.tsx';

/**
 * A member that the teacher looks at beside the story: its class, and the chosen statement, or else its lead statement.
 */
export function AsideText({ member }: { readonly member: Member }) {
  const { yardstick } = useAlliance();
  const { state, send } = useLesson();
  const asked = member.statements.find(({ id }) => id === state.aside?.chosen);
  const statement = asked ?? leadOf(member.statements) ?? member.statements[0];
  return (
    <>
      <h1 id="step-title" className="step__title">
        {member.name}
      </h1>
      <button
        type="button"
        className="button step__back"
        onClick={({ detail }) => {
          send({ type: 'aside', patch: null });
          // The button disappears. After a key press the focus moves to the seat; after a click it stays free, so that
          // keys reach the lesson.
          if (detail === 0)
            document.querySelector<HTMLElement>(`[data-seat="${member.id}"]`)?.focus();
        }}
      >
        Back to the step (Esc)
      </button>
      {yardstick.id !== hiddenId && <StanceBadge of={yardstick.classOf(member)} />}
      {statement && <StepStatement statement={statement} />}
      {statement?.note && <p className="step__note">{statement.note}</p>}
    </>
  );
}
