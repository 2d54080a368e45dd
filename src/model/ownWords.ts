import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { speakerName } from '#model/questions.ts';
import { isVerbatim, type Statement } from '#model/statement.ts';

/** As many letters as a name shares with what is made from it: `Kazak` in Kazakhstan, Kazakh, Kazakhs. */
const stemLetters = 5;
/** Shorter words of a name, such as "of" and "the", say nothing about whose it is. */
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

/** True where a text has any part of a name, also as adjective or in the plural. */
export function namesPartOf(text: string, name: string): boolean {
  const words = wordsOf(text);
  return tellingWords(name).some((part) =>
    words.some((word) => word.startsWith(part.slice(0, stemLetters))),
  );
}

/** The word itself or a case of it: Россия, России; Kasachstan, Kasachstans. Nigeria is no case of Niger. */
const isCaseOf = (part: string) => (word: string) =>
  word.startsWith(part.slice(0, Math.max(stemLetters, part.length - 1))) &&
  word.length <= part.length + 1;

/** True where a text has all parts of a name: `President of Belarus` names Belarus. */
function namesWhole(text: string, name: string): boolean {
  const words = wordsOf(text);
  return tellingWords(name).every((part) => words.some(isCaseOf(part)));
}

/** True where who spoke is an official or a body of the member; a panel also holds what others said of it. */
function isOwnOfficial(alliance: Alliance, member: Member, { speaker, office }: Statement) {
  return (
    speaker === member.leader.speaker ||
    namesWhole(office, member.name) ||
    namesWhole(speakerName(alliance, speaker), member.name)
  );
}

/**
 * What the member's own officials said up to the event's day, word for word and in the language of the
 * file, in its order.
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
