import {
  decodeJsonText,
  readJsonToken,
  type JsonFault,
  type JsonToken,
} from '#model/reading/jsonToken.ts';
import type { Path } from '#model/reading/problem.ts';

export interface JsonVisitor {
  /** Each value at its start, an object's or list's before those in it. `path` changes afterwards: copy it to keep it. */
  readonly onValue?: (path: Path, offset: number) => void;
  /** Each name of an object, decoded, with whether the object had it before. */
  readonly onName?: (path: Path, offset: number, isRepeated: boolean) => void;
}

export interface JsonWalkLimits {
  readonly depth: number;
  readonly values: number;
  /** Names of one object. */
  readonly names: number;
}

/** An object or list that is not closed yet; a list has no names. */
interface Level {
  readonly names: Set<string> | null;
  /** True where something stands in it already, so that a comma must come before more. */
  isBegun: boolean;
}

/**
 * Reads through a JSON text without building anything and without recursion, so that no nesting can
 * exhaust the stack. Stops at the first fault.
 */
export function walkJson(
  text: string,
  limits: JsonWalkLimits,
  visitor: JsonVisitor,
): JsonFault | undefined {
  const levels: Level[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  let values = 0;

  const fault = ({ kind, from, written }: JsonToken, expected: string): JsonFault => ({
    offset: from,
    message: `${kind === 'end' ? 'the file ends here' : `${written.slice(0, 20)} stands here`}; expected ${expected}`,
  });
  const next = (): JsonToken | JsonFault => {
    const token = readJsonToken(text, at);
    if ('to' in token) at = token.to;
    return token;
  };

  for (;;) {
    let token = next();
    if ('message' in token) return token;
    const level = levels.at(-1);

    // Between values: an end, or a comma before more.
    if (level) {
      const closing = level.names ? '}' : ']';
      if (token.written === closing && token.kind === 'sign') {
        levels.pop();
        path.pop();
        continue;
      }
      if (level.isBegun) {
        if (token.written !== ',') return fault(token, `a comma or ${closing}`);
        token = next();
        if ('message' in token) return token;
        if (token.written === closing && token.kind === 'sign')
          return fault(token, 'more after the comma, or no comma');
      }
      level.isBegun = true;
      if (level.names) {
        if (token.kind !== 'text') return fault(token, 'a name in double quotation marks');
        const name = decodeJsonText(token.written) ?? '';
        path[path.length - 1] = name;
        visitor.onName?.(path, token.from, level.names.has(name));
        level.names.add(name);
        if (level.names.size > limits.names) {
          return {
            offset: token.from,
            message: `has more than ${limits.names} names in one place`,
          };
        }
        const colon = next();
        if ('message' in colon) return colon;
        if (colon.written !== ':') return fault(colon, 'a colon');
        token = next();
        if ('message' in token) return token;
      } else path[path.length - 1] = Number(path.at(-1)) + 1;
    } else if (values > 0) {
      return token.kind === 'end' ? undefined : fault(token, 'nothing more');
    }

    // A value.
    const opens = token.kind === 'sign' && (token.written === '{' || token.written === '[');
    if (!opens && token.kind !== 'text' && token.kind !== 'plain') return fault(token, 'a value');
    values += 1;
    if (values > limits.values) {
      return { offset: token.from, message: `has more than ${limits.values} values` };
    }
    visitor.onValue?.(path, token.from);
    if (!opens) continue;
    if (levels.length === limits.depth) {
      return { offset: token.from, message: `is nested deeper than ${limits.depth} levels` };
    }
    levels.push({ names: token.written === '{' ? new Set() : null, isBegun: false });
    path.push(-1);
  }
}
