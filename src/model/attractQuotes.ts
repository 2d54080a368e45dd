import type { Alliance } from '#model/alliance.ts';
import type { PlacedStatement } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';
import { countWords } from '#model/countWords.ts';

/** A longer text does not fit on a screen in letters that can be read across a room. */
const maxWords = 45;
/** Statements taken from each member: after three rounds a passer-by knows what the exhibit is about. */
const rounds = 3;

const isShort = ({ words }: Statement) => countWords(words) <= maxWords;

function isVoice(statement: Statement): boolean {
  const { kind, occasion, words } = statement;
  if (!isShort(statement)) return false;
  return (
    kind === 'silence' || (kind === 'quotation' && occasion !== 'after' && countWords(words) >= 6)
  );
}

const rank = ({ lead, kind, occasion }: Statement) =>
  lead ? 0 : kind === 'silence' ? 1 : occasion === 'event' ? 2 : 3;

/**
 * The statements that an unattended screen shows in a loop: quotations and silences. In each round every member has
 * one turn, strongest statement first, and the alliance's own comes last. A file without suitable quotations or
 * silences shows any statement that is short enough.
 */
export function attractQuotes(alliance: Alliance): readonly PlacedStatement[] {
  const all = [...alliance.members, alliance];
  const hasVoice = all.some(({ statements }) => statements.some(isVoice));
  const voices = all.map(({ id, statements }) => ({
    id,
    shown: statements.filter(hasVoice ? isVoice : isShort).sort((a, b) => rank(a) - rank(b)),
  }));
  return Array.from({ length: rounds }, (_, round) =>
    voices.flatMap(({ id, shown }) => {
      const statement = shown[round];
      return statement ? [{ panel: id, statement }] : [];
    }),
  ).flat();
}

const leastMs = 8000;
const wordsPerSecond = 2.5;

/** How long a text stays on an unattended screen, in milliseconds: long enough to read it, at least eight seconds. */
export function readingMs(words: string): number {
  return Math.max(leastMs, (countWords(words) / wordsPerSecond) * 1000);
}
