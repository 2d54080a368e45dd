/**
 * The web address that a text names; undefined where it names none. The oldest browsers lack `URL.parse` and
 * `URL.canParse`.
 *
 * @param base the address that the text is relative to; default: it has to be whole
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
