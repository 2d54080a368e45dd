import {
  decodeJsonText,
  readJsonToken,
  type JsonFault,
  type JsonToken,
} from '#model/reading/jsonToken.ts';
import type { Path } from '#model/reading/problem.ts';

/** Callbacks of `walkJson`. `path` is changed afterwards: copy it to keep it. Offsets count UTF-16 units. */
export interface JsonVisitor {
  /** Called at the start of each value; for an object or list before the values in it. */
  readonly onValue?: (path: Path, offset: number) => void;
  /** Called for each name of an object, decoded. `isRepeated`: the object already has this name. */
  readonly onName?: (path: Path, offset: number, isRepeated: boolean) => void;
}

/** Limits of `walkJson`. Exceeding one is a fault. */
export interface JsonWalkLimits {
  readonly depth: number;
  readonly values: number;
  /** Names in one object. */
  readonly names: number;
}

/** An object or list that is not closed yet; for a list `names` is null. */
interface Level {
  readonly names: Set<string> | null;
  /** True once it has an entry, so that a comma must come before the next. */
  isBegun: boolean;
}

/**
 * Walks through a JSON text without building values. Not recursive, so that deep nesting cannot exhaust the stack.
 * Stops at the first fault and returns it; undefined if there is none.
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

    // Between values: the end of the object or list, or a comma before the next entry.
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
