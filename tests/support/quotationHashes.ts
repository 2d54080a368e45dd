import { createHash } from 'node:crypto';
import type { Alliance } from '#model/alliance.ts';
import { allStatements } from '#model/questions.ts';
import { isVerbatim } from '#model/statement.ts';

const hash = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex');

/** SHA-256 of all quoted words in the file by statement id: the words, the original, and other outlets' wordings. */
export function quotationHashes(alliance: Alliance): Record<string, Record<string, string>> {
  const locked = allStatements(alliance)
    .map(({ statement }) => statement)
    .filter((one) => isVerbatim(one) || one.original || one.wordings)
    .map((statement) => {
      const { id, words, original, wordings = [] } = statement;
      return [
        id,
        {
          ...(isVerbatim(statement) ? { words: hash(words) } : {}),
          ...(original ? { original: hash(original.words) } : {}),
          ...Object.fromEntries(wordings.map((one) => [`wording ${one.source}`, hash(one.words)])),
        },
      ] as const;
    });
  return Object.fromEntries(locked.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
