import type { Problem } from '#model/reading/problem.ts';

const refuse = (found: string): Problem => ({
  path: '',
  message: `the file is ${found}; expected it saved as UTF-8 (in Excel: “CSV UTF-8”)`,
});

/** True if the file seems to be UTF-16: it has the byte order mark, or one of its first two bytes is zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || first === 0 || second === 0;
}

/** The text of a file in UTF-8, with or without a byte order mark; a problem if the file is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | Problem {
  if (isUtf16(bytes)) return refuse('text in UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not text in UTF-8');
  }
}
