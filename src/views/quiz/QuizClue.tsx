import { toWhen } from '#model/date.ts';
import type { Member } from '#model/member.ts';
import type { Statement } from '#model/statement.ts';
import { stanceOf } from '#model/stanceOf.ts';
import type { PlayedQuestion } from '#state/quizState.ts';
import { useAlliance } from '#views/allianceContext.ts';

interface QuizClueProps {
  readonly played: PlayedQuestion;
  readonly member: Member;
  readonly statement: Statement;
}

/**
 * The clue after a wrong try. For a speaker: first the date and topic, then the stance. For a class: what the chosen
 * class means.
 */
export function QuizClue({ played: { question, attempt }, member, statement }: QuizClueProps) {
  const { alliance } = useAlliance();
  if (question.kind === 'class') {
    const chosen = alliance.stances.find(({ id }) => id === attempt.tried.at(-1));
    return (
      <p>
        {chosen
          ? `“${chosen.label}” means: ${chosen.rule}`
          : 'The record has evidence for another colour.'}
      </p>
    );
  }
  if (attempt.tried.length === 1) {
    const topics = alliance.topics.filter(({ id }) => statement.topics.includes(id));
    const when = `Said ${toWhen(statement.date)}`;
    const where = statement.occasion === 'event' ? ` at the ${alliance.event.name}` : '';
    return (
      <p>
        Clue: {when}
        {where}. Topic: {topics.map(({ title }) => title).join('; ')}.
      </p>
    );
  }
  const stance = stanceOf(alliance, member);
  return (
    <p>Clue: on the map the speaker’s state has the colour “{stance?.label ?? 'Not found'}”.</p>
  );
}
