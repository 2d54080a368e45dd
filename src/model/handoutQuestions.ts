import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { votesUpToTheDay } from '#model/questions.ts';
import { isTranslated, isVerbatim } from '#model/statement.ts';
import { stanceOf } from '#model/stanceOf.ts';

/** A handout has room for this many questions. */
const most = 3;

/** Plain, neutral questions for a class about one member. Each can be answered from the record itself. */
export function handoutQuestions(alliance: Alliance, member: Member): readonly string[] {
  const { statements } = member;
  const stance = stanceOf(alliance, member);
  const isMixed = statements.some(isVerbatim) && !statements.every(isVerbatim);
  const candidates: readonly (string | false | undefined)[] = [
    stance &&
      `This record reads ${member.name} as “${stance.label}”. What on this page speaks for that reading, and what against it?`,
    isMixed &&
      'Which words on this page were really said, and which are an outlet’s account of them? How can you tell?',
    statements.some(({ kind }) => kind === 'silence') &&
      'Something was not said. What can be learnt from that, and what cannot?',
    votesUpToTheDay(alliance).length > 0 &&
      `Compare the votes of ${member.name} with its words. Do they agree?`,
    statements.some(isTranslated) &&
      'Some of these words are translations. What could change in translation?',
    'What would you still need to know before you judge?',
  ];
  return candidates.filter((one) => typeof one === 'string').slice(0, most);
}
