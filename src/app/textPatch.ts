/**
 * A text told by way of another text that its reader has already: what is new stands in it, what is known is
 * copied.
 */
export interface TextPatch {
  /**
   * In turn: new text; how far past the end of the last copy the next one starts (negative: before it);
   * how many UTF-16 units it takes. New text is last.
   */
  readonly parts: readonly (string | number)[];
  /** Digest of the whole text. */
  readonly digest: number;
}

/** FNV-1a over the UTF-16 units of a text, in 32 bits. It finds chance, not malice. */
export function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return digest >>> 0;
}

/** The text, or null where `known` is not the text that the patch was made with. */
export function applyTextPatch({ parts, digest }: TextPatch, known: string): string | null {
  let text = '';
  let end = 0;
  for (let at = 0; at < parts.length; at += 3) {
    const start = end + Number(parts[at + 1] ?? 0);
    end = start + Number(parts[at + 2] ?? 0);
    text += `${parts[at]}${known.slice(start, end)}`;
  }
  return digestOf(text) === digest ? text : null;
}
