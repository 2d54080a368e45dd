import { isolate } from '#views/export/isolate.ts';

/** More lines would take room from the drawing above them. */
const mostLines = 2;

/**
 * Lines that name the outlets: as many as fit in two lines, but at least one, then the number of the others. Empty if
 * there are no outlets.
 *
 * @param where where to find the others, for example ` at the address below`; empty if the picture cannot say
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
    // Separated by semicolons, because some names contain commas.
    const longer = toLines(`Sources: ${parts.join('; ')}.`);
    if (named > 1 && longer.length > mostLines) break;
    lines = longer;
  }
  return lines;
}
