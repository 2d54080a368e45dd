import type { Alliance } from '#model/alliance.ts';
import type { Member, MemberId } from '#model/member.ts';
import { namesPartOf, ownWords } from '#model/ownWords.ts';
import { speakerName } from '#model/questions.ts';
import { seededShuffle } from '#model/seededShuffle.ts';
import type { Statement } from '#model/statement.ts';
import { countWords } from '#model/countWords.ts';
import { yardsticksOf } from '#model/yardstick.ts';

/** `speaker` asks "Who said it?", `class` asks "What is its public stance?". */
export type QuizKind = 'speaker' | 'class';

/** One question with exactly one right answer. */
export interface QuizQuestion {
  readonly id: string;
  readonly kind: QuizKind;
  /** The member whose words or whose stance is asked for. */
  readonly member: MemberId;
  /** Id of the statement whose words are shown. */
  readonly statement: string;
  /** Ids of members, or of the stances, in the order of the file. */
  readonly options: readonly string[];
  /** Id of the right option. */
  readonly correct: string;
}

/** Options that can be chosen with the keys 1 to 6 and fit on a projector. */
const mostOptions = 6;
const howMany: Record<QuizKind, number> = { speaker: 6, class: 4 };
/**
 * At most this many speaker questions about one member. Neither all about one member nor exactly one for each, because
 * then an answer would follow from the others.
 */
const mostOfOneMember = 2;
/** Fewer words can only be guessed. A fragment lacks the rest of its sentence, so it needs more. */
const fewestWords: Partial<Record<Statement['kind'], number>> = { quotation: 5, fragment: 8 };

/** True if the words can be a question: long enough, and they name neither the member nor the speaker. */
export function isRiddle(alliance: Alliance, member: Member, statement: Statement): boolean {
  const { kind, words, mentions = [], speaker } = statement;
  const names = [member.name, member.capital ?? member.name, speakerName(alliance, speaker)];
  return (
    countWords(words) >= (fewestWords[kind] ?? Infinity) &&
    mentions.every(({ place }) => place !== member.id) &&
    !names.some((name) => namesPartOf(words, name))
  );
}

type Shuffle = ReturnType<typeof seededShuffle>;

function optionsAmong(ids: readonly string[], correct: string, shuffle: Shuffle) {
  const wrong = shuffle(ids.filter((id) => id !== correct)).slice(0, mostOptions - 1);
  return ids.filter((id) => id === correct || wrong.includes(id));
}

function speakerQuestions(alliance: Alliance, shuffle: Shuffle): readonly QuizQuestion[] {
  const { members } = alliance;
  if (members.length < 2) return [];
  const riddles = members.flatMap((member) =>
    ownWords(alliance, member)
      .filter((statement) => isRiddle(alliance, member, statement))
      .map((statement) => ({ member: member.id, statement })),
  );
  // The same words said by officials of two members would have two right answers.
  const saidOnce = riddles.filter(({ member, statement: { words } }) =>
    riddles.every((other) => other.member === member || other.statement.words !== words),
  );
  const drawn: typeof riddles = [];
  for (const riddle of shuffle(saidOnce)) {
    const ofMember = drawn.filter(({ member }) => member === riddle.member);
    if (ofMember.length < mostOfOneMember) drawn.push(riddle);
    if (drawn.length === howMany.speaker) break;
  }
  const ids = members.map(({ id }) => id);
  return drawn.map(({ member, statement: { id } }) => ({
    id: `speaker-${id}`,
    kind: 'speaker',
    member,
    statement: id,
    options: optionsAmong(ids, member, shuffle),
    correct: member,
  }));
}

/** Questions about stances. Each shows words of the member that no speaker question uses. */
function classQuestions(
  alliance: Alliance,
  asked: ReadonlySet<string>,
  shuffle: Shuffle,
): readonly QuizQuestion[] {
  const [{ classes, classOf }] = yardsticksOf(alliance);
  if (classes.length < 2) return [];
  return shuffle(alliance.members)
    .flatMap((member): readonly QuizQuestion[] => {
      const free = ownWords(alliance, member).filter(({ id }) => !asked.has(id));
      const shown = free.find(({ lead }) => lead) ?? free[0];
      if (!shown) return [];
      return [
        {
          id: `class-${member.id}`,
          kind: 'class',
          member: member.id,
          statement: shown.id,
          options: classes.map(({ id }) => id),
          correct: classOf(member).id,
        },
      ];
    })
    .slice(0, howMany.class);
}

/**
 * The quiz of an alliance: first "Who said it?", then "What is its public stance?". The same seed gives the same
 * questions, so that a class can share them. Empty if the file has no suitable words.
 */
export function buildQuiz(alliance: Alliance, seed: number): readonly QuizQuestion[] {
  const shuffle = seededShuffle(seed);
  const speakers = speakerQuestions(alliance, shuffle);
  const asked = new Set(speakers.map(({ statement }) => statement));
  return [...speakers, ...classQuestions(alliance, asked, shuffle)];
}
