import { problem, type Check } from '#model/checks/check.ts';
import { toCodePoint } from '#model/reading/toCodePoint.ts';
import { toList } from '#model/toList.ts';

/** Alphabets with letters that look the same. */
const alphabets = [
  { alphabet: 'Latin', letters: /\p{Script=Latin}/gu },
  { alphabet: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { alphabet: 'Greek', letters: /\p{Script=Greek}/gu },
];

/** The problem of a word that mixes Latin letters with those of another alphabet; undefined if it does not. */
function mixtureIn(word: string): string | undefined {
  const mixed = alphabets
    .map(({ alphabet, letters }) => ({ alphabet, found: word.match(letters) ?? [] }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.found.length - b.found.length);
  const [few, most] = [mixed[0], mixed.at(-1)];
  if (!few || !most || few === most) return undefined;
  if (!mixed.some(({ alphabet }) => alphabet === 'Latin')) return undefined;
  const named = [...new Set(few.found)].map((letter) => `${letter} (${toCodePoint(letter)})`);
  return `"${word}" has ${few.alphabet} letters among ${most.alphabet} ones: ${toList(named)}; expected one alphabet in each word`;
}

/** A letter of another alphabet can make a name look like a different name. */
export const namesAreInOneAlphabet: Check = (alliance) =>
  (['members', 'speakers'] as const).flatMap((list) =>
    alliance[list].flatMap(({ name }, index) => {
      const [mixture] = (name.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap(
        (word) => mixtureIn(word) ?? [],
      );
      return mixture === undefined ? [] : [problem([list, index, 'name'], mixture)];
    }),
  );
