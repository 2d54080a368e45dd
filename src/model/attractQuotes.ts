import type { Alliance } from '#model/alliance.ts';
import type { PlacedStatement } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';
import { countWords } from '#model/countWords.ts';

/** Longer words do not fit a screen in type that carries across a room. */
const maxWords = 45;
/** Rounds of the loop: after so many from each the passer-by has seen enough to know what this is. */
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
 * What an unattended screen shows: quotations and silences, the members taking turns, the strongest of
 * each first, the alliance's own at the end of each round. Of a file that has neither, whatever is short enough.
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

/** How long words stay on an unattended screen: long enough to read them, never under eight seconds. */
export function readingMs(words: string): number {
  return Math.max(leastMs, (countWords(words) / wordsPerSecond) * 1000);
}
