import { toPath, type Problem } from '#model/reading/problem.ts';
import { toCodePoint } from '#model/reading/toCodePoint.ts';

/** Longer than any field allows. A longer text is refused for its length anyway, so its characters are not checked. */
const longestText = 2048;
/** A letter with more combining marks than this overlaps the lines above and below. */
const marksOnALetter = 4;

/** Characters that no text of a file may contain, with the reason. Written as escapes, because most are invisible. */
const refused: readonly { readonly found: RegExp; readonly why: string }[] = [
  { found: /\p{Surrogate}/u, why: 'has half a character' },
  {
    found: /\p{Noncharacter_Code_Point}/u,
    why: 'has a code that stands for no character',
  },
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  { found: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u, why: 'has a control character' },
  {
    found: /[\u202A-\u202E\u2066-\u2069]/u,
    why: 'has a character that turns the writing direction',
  },
  { found: /[\u{E0000}-\u{E007F}]/u, why: 'has an invisible tag character' },
];
/** The only allowed use of tag characters: the flags of England, Scotland and Wales. */
const tagFlags = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
const tooManyMarks = new RegExp(`\\p{M}{${marksOnALetter + 1},}`, 'u');

/** True for printable ASCII with tabs and line feeds. Such a text needs no check and no normalisation. */
const isAscii = (text: string) => /^[\t\n\u0020-\u007E]*$/.test(text);

/** The problem of a text with characters that are not allowed; undefined for plain text of any script. */
function characterProblem(text: string): string | undefined {
  if (isAscii(text) || text.length > longestText) return undefined;
  const rest = text.replace(tagFlags, '');
  for (const { found, why } of refused) {
    const [character] = found.exec(rest) ?? [];
    if (character !== undefined) return `${why} (${toCodePoint(character)}); expected plain text`;
  }
  const [marks] = tooManyMarks.exec(text) ?? [];
  if (marks === undefined) return undefined;
  return `has ${Array.from(marks).length} marks on one letter; expected at most ${marksOnALetter}`;
}

/**
 * Copies a parsed JSON value with its texts in Unicode's composed form (NFC), and finds every problem of its characters
 * and numbers. Recursive: the value must not be nested deeply.
 */
export function copyPlain(value: unknown): {
  readonly copy: unknown;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  const copyAt = (key: string | number, inner: unknown): unknown => {
    path.push(key);
    const copied = copy(inner);
    path.pop();
    return copied;
  };
  const copy = (one: unknown): unknown => {
    if (typeof one === 'string') {
      if (isAscii(one)) return one;
      // Line ends of Windows and old Macs.
      const lines = one.replaceAll(/\r\n?/g, '\n');
      const composed = lines.normalize('NFC');
      // Firefox normalises half a surrogate pair to U+FFFD, so the text is also checked before.
      const message = characterProblem(lines) ?? characterProblem(composed);
      if (message !== undefined) problems.push({ path: toPath(path), message });
      return composed;
    }
    if (typeof one === 'number' && !Number.isFinite(one)) {
      problems.push({
        path: toPath(path),
        message: 'is too large a number; expected one that can be counted with',
      });
      return one;
    }
    if (Array.isArray(one)) return one.map((item, index) => copyAt(index, item));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, copyAt(key, inner)]));
  };
  return { copy: copy(value), problems };
}
