import type { Problem } from '#model/reading/problem.ts';

const refuse = (found: string): Problem => ({
  path: '',
  message: `the file is ${found}; expected it saved as UTF-8 (in Excel: “CSV UTF-8”)`,
});

/** True where two bytes stand for each character: a mark says so, or half of the first character is empty. */
function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || first === 0 || second === 0;
}

/** The text of a file in UTF-8, with or without a byte order mark; a problem where it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string | Problem {
  if (isUtf16(bytes)) return refuse('text in UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not text in UTF-8');
  }
}
