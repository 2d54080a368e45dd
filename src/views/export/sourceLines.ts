import { isolate } from '#views/export/isolate.ts';

/** The drawing keeps the room above them. */
const mostLines = 2;

/**
 * The outlets by name, as many as two lines hold and one at least; then how many more there are. Empty where there
 * is none.
 *
 * @param where where the others stand, ` at the address below`; empty where they stand nowhere near
 * @param toLines breaks a text into lines
 */
export function sourceLines(
  outlets: readonly string[],
  where: string,
  toLines: (text: string) => readonly string[],
): readonly string[] {
  let lines: readonly string[] = [];
  for (let named = 1; named <= outlets.length; named += 1) {
    const more = outlets.length - named;
    const parts = outlets.slice(0, named).map(isolate);
    if (more > 0) parts.push(`and ${more} more${where}`);
    // Some names have commas of their own.
    const longer = toLines(`Sources: ${parts.join('; ')}.`);
    if (named > 1 && longer.length > mostLines) break;
    lines = longer;
  }
  return lines;
}
