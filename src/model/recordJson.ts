import type { Alliance } from '#model/alliance.ts';

/** The record as an alliance file that the page can open again. */
export function toRecordJson(alliance: Alliance): string {
  return `${JSON.stringify(alliance, null, 2)}\n`;
}
