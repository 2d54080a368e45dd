import type { Alliance } from '#model/alliance.ts';
import { sourceById } from '#model/questions.ts';

/** Outlet of the source with this id; the id itself if the file has no such source. */
export function outletName(alliance: Alliance, id: string): string {
  return sourceById(alliance, id)?.outlet ?? id;
}
