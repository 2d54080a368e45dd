import type { Member } from '#model/member.ts';

/** A name as it is typed: without accents, with straight apostrophes, in small letters. */
const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();

/** Members whose name or code has what was typed: `turk` and `TUR` find Türkiye. All where nothing was typed. */
export function membersNamed(members: readonly Member[], sought: string): readonly Member[] {
  const typed = plain(sought.trim());
  if (typed === '') return members;
  return members.filter(
    ({ id, name }) => plain(name).includes(typed) || plain(id).startsWith(typed),
  );
}
