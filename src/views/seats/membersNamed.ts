import type { Member } from '#model/member.ts';

/** A name as people type it: without accents, with straight apostrophes, in lower case. */
const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();

/**
 * Members whose name contains the typed text or whose code begins with it: `turk` and `TUR` find Türkiye. All members
 * if nothing was typed.
 */
export function membersNamed(members: readonly Member[], sought: string): readonly Member[] {
  const typed = plain(sought.trim());
  if (typed === '') return members;
  return members.filter(
    ({ id, name }) => plain(name).includes(typed) || plain(id).startsWith(typed),
  );
}
