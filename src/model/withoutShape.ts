import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';

/**
 * Countries that an alliance may have but no basemap draws. The Holy See is smaller than the grid of the basemap; the
 * source of the basemap gives Kosovo no code.
 */
const shapeless: ReadonlySet<string> = new Set(['VAT', 'XKX']);

/** Members that are missing from the map and the table. They still have seats and panels. */
export function membersWithoutShape({ members }: Alliance): readonly Member[] {
  return members.filter(({ id }) => shapeless.has(id));
}
