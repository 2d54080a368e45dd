import { asSentence } from '#model/asSentence.ts';
import { firstSentence } from '#model/firstSentence.ts';
import type { Statement } from '#model/statement.ts';

/**
 * The remark that is always copied together with a statement's words: the first sentence of its note, such as that a
 * claim is denied. Undefined if there is no note, and for a silence, whose words already say how far it holds.
 */
export function remarkOn({ kind, note }: Statement): string | undefined {
  return kind === 'silence' || note === undefined ? undefined : asSentence(firstSentence(note));
}
