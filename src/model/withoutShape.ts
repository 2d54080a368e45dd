import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';

/** Countries that an alliance may have and no basemap draws: one smaller than its grid, one that its source gives no code. */
const shapeless: ReadonlySet<string> = new Set(['VAT', 'XKX']);

/** The members that the map and the table lack; their seats and panels are there. */
export function membersWithoutShape({ members }: Alliance): readonly Member[] {
  return members.filter(({ id }) => shapeless.has(id));
}
