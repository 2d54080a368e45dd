import type { Problem } from '#model/reading/problem.ts';

/** The text of a file in UTF-8, with or without a byte order mark; a problem where it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      path: '',
      message: 'the file is not text in UTF-8; expected it saved as UTF-8 (in Excel: “CSV UTF-8”)',
    };
  }
}
