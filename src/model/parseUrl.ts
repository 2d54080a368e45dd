/**
 * Parses a web address; undefined if it is not one. The oldest supported browsers have no `URL.parse` and no
 * `URL.canParse`.
 *
 * @param base address that `text` may be relative to. Default: none, `text` must be absolute
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
