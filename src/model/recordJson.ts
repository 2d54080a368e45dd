import type { Alliance } from '#model/alliance.ts';

/** The record as an alliance file, which opens again through the same door. */
export function toRecordJson(alliance: Alliance): string {
  return `${JSON.stringify(alliance, null, 2)}\n`;
}
