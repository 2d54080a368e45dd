/** One token of a JSON text: a sign (`{`), a string (`text`), another plain value, or the end of the text. */
export interface JsonToken {
  readonly kind: 'sign' | 'text' | 'plain' | 'end';
  /** The token as written in the file. */
  readonly written: string;
  /** Offset of its first character, and of the first character after it. */
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a JSON text, and where. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const signs = '{}[],:';
const quote = 0x22;
const backslash = 0x5c;

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Offset after the quotation mark that closes a string; -1 if the string is not closed. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at + 1;
  }
  return -1;
}

/** The value of a JSON string; undefined if it has a wrong escape or a control character, such as a line break. */
export function decodeJsonText(written: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- JSON allows no control character in a string
  if (!/[\\\u0000-\u001F]/.test(written)) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}

/** The token at or after `start`, or the fault found there. Never recurses. */
export function readJsonToken(text: string, start: number): JsonToken | JsonFault {
  let from = start;
  while (isBlank(text.charCodeAt(from))) from += 1;
  const sign = text[from];
  if (sign === undefined) return { kind: 'end', written: '', from, to: from };
  if (signs.includes(sign)) return { kind: 'sign', written: sign, from, to: from + 1 };
  if (sign !== '"') {
    plain.lastIndex = from;
    const [written] = plain.exec(text) ?? [];
    if (written !== undefined) return { kind: 'plain', written, from, to: from + written.length };
    const word = text.slice(from, from + 12).split(/[\s,:[\]{}]/u)[0];
    return {
      offset: from,
      message: `${word} is no value; texts and names stand in double quotation marks`,
    };
  }
  const to = endOfText(text, from);
  const written = to < 0 ? '' : text.slice(from, to);
  if (to >= 0 && decodeJsonText(written) !== undefined) return { kind: 'text', written, from, to };
  return {
    offset: from,
    message: 'a text is not closed on its line, or a backslash in it stands before no known letter',
  };
}
