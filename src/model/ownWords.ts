import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { speakerName } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';

/** A name and the words derived from it have this many letters in common: `Kazak` in Kazakhstan, Kazakh, Kazakhs. */
const stemLetters = 5;
/** Shorter words of a name, such as "of" and "the", do not identify it. */
const fewestLetters = 4;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

function tellingWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length >= fewestLetters);
  return long.length > 0 ? long : words;
}

/** True if a text contains any part of a name, also as an adjective or in the plural. */
export function namesPartOf(text: string, name: string): boolean {
  const words = wordsOf(text);
  return tellingWords(name).some((part) =>
    words.some((word) => word.startsWith(part.slice(0, stemLetters))),
  );
}

/** Matches a word and its grammatical cases: Россия, России; Kasachstan, Kasachstans. Niger does not match Nigeria. */
const isCaseOf = (part: string) => (word: string) =>
  word.startsWith(part.slice(0, Math.max(stemLetters, part.length - 1))) &&
  word.length <= part.length + 1;

/** True if a text contains all parts of a name: `President of Belarus` names Belarus. */
function namesWhole(text: string, name: string): boolean {
  const words = wordsOf(text);
  return tellingWords(name).every((part) => words.some(isCaseOf(part)));
}

/** True if the speaker is an official or a body of the member. A panel also holds what others said about the member. */
function isOwnOfficial(alliance: Alliance, member: Member, { speaker, office }: Statement) {
  return (
    speaker === member.leader.speaker ||
    namesWhole(office, member.name) ||
    namesWhole(speakerName(alliance, speaker), member.name)
  );
}

/**
 * Verbatim statements by the member's own officials up to the event's day, in the language and in the order of the
 * file.
 */
export function ownWords(alliance: Alliance, member: Member): readonly Statement[] {
  return member.statements.filter(
    (statement) =>
      isVerbatim(statement) &&
      statement.lang === alliance.lang &&
      statement.occasion !== 'after' &&
      isOwnOfficial(alliance, member, statement),
  );
}
