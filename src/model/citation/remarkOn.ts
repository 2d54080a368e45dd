import { asSentence } from '#model/asSentence.ts';
import { firstSentence } from '#model/firstSentence.ts';
import type { Statement } from '#model/statement.ts';

/**
 * What travels with words that leave the page: that a claim is denied, or what a few words are about. Undefined
 * where there is no note, and for a silence, which says in its own words how far it holds.
 */
export function remarkOn({ kind, note }: Statement): string | undefined {
  return kind === 'silence' || note === undefined ? undefined : asSentence(firstSentence(note));
}
