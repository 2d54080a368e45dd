/**
 * A text described by another text that the receiver already has: pieces to copy from it, and new text between them.
 */
export interface TextPatch {
  /**
   * Groups of three: new text; start of the next copy, counted from the end of the last one (may be negative); its
   * length in UTF-16 units. The last entry is new text.
   */
  readonly parts: readonly (string | number)[];
  /** Digest of the whole text. */
  readonly digest: number;
}

/** 32-bit FNV-1a hash of the UTF-16 units of a text. Detects accidental changes, not attacks. */
export function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return digest >>> 0;
}

/** Applies a patch; null if `known` is not the text that the patch was made for. */
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
