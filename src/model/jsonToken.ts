/** One token of a JSON text: a sign (`{`), a string, or another plain value. */
export interface JsonToken {
  readonly kind: 'sign' | 'text' | 'plain' | 'end';
  /** The token as it is written. */
  readonly written: string;
  /** Where it begins, and the place after it. */
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a JSON text, and where. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const blank = /[ \t\n\r]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const signs = '{}[],:';

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The place after the quotation mark that closes a text; -1 where none does. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text[before - 1] === '\\') before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return -1;
}

/** The text a JSON text stands for; undefined where it has a wrong escape or is broken over lines. */
export function decodeJsonText(written: string): string | undefined {
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}

/** The token at or after `start`, or the fault found there. Never recurses. */
export function readJsonToken(text: string, start: number): JsonToken | JsonFault {
  const from = endOf(blank, text, start);
  const token = (kind: JsonToken['kind'], to: number): JsonToken => ({
    kind,
    written: text.slice(from, to),
    from,
    to,
  });
  const sign = text[from];
  if (sign === undefined) return token('end', from);
  if (signs.includes(sign)) return token('sign', from + 1);
  if (sign !== '"') {
    const to = endOf(plain, text, from);
    if (to > 0) return token('plain', to);
    const word = text.slice(from, from + 12).split(/[\s,:[\]{}]/u)[0];
    return {
      offset: from,
      message: `${word} is no value; texts and names stand in double quotation marks`,
    };
  }
  const to = endOfText(text, from);
  const found = token('text', to < 0 ? text.length : to);
  if (to >= 0 && decodeJsonText(found.written) !== undefined) return found;
  return {
    offset: from,
    message: 'a text is not closed on its line, or a backslash in it stands before no known letter',
  };
}
