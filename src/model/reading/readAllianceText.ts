import { decodeText } from '#model/reading/decodeText.ts';
import {
  limitProblems,
  openedFileLimits,
  sizeProblem,
  type AllianceLimits,
} from '#model/reading/limits.ts';
import { lineFinder, withLines } from '#model/reading/linesOf.ts';
import { parseAlliance, type Parsed } from '#model/reading/parseAlliance.ts';
import { copyPlain } from '#model/reading/plainText.ts';
import { isWithinAny, toPath, type Problem, type Path } from '#model/reading/problem.ts';
import type { Alliance } from '#model/alliance.ts';
import { withCells } from '#model/csv/csvCells.ts';
import { csvToAlliance, looksLikeCsv } from '#model/csv/csvToAlliance.ts';
import { walkJson } from '#model/reading/walkJson.ts';

/** Options for reading an alliance file. */
export interface ReadOptions {
  /** Last day that a date in the file may name, `2026-11-23`. */
  readonly today: string;
  /** Default: `openedFileLimits`. */
  readonly limits?: AllianceLimits;
}

/** Names that could change the prototype of objects. No field of the format has them. */
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Further faulty names would say nothing new about the file. */
const mostNamed = 200;

/** Problems of a JSON text before it is parsed: syntax, nesting, names. */
function scanProblems(text: string, limits: AllianceLimits): readonly Problem[] {
  const problems: Problem[] = [];
  const lineAt = lineFinder(text);
  const report = (path: Path, offset: number, message: string) => {
    if (problems.length < mostNamed)
      problems.push({ path: toPath(path), message, line: lineAt(offset) });
  };
  const fault = walkJson(text, limits, {
    onName: (path, offset, isRepeated) => {
      const name = String(path.at(-1));
      if (refusedNames.has(name)) {
        report(path, offset, 'is a name that no alliance file may use');
      } else if (isRepeated) {
        report(path, offset, 'stands here a second time; expected each name once');
      }
    },
  });
  if (fault) {
    // The column is needed because the whole file may be on one line.
    const column = fault.offset - text.lastIndexOf('\n', fault.offset - 1);
    report([`column ${column}`], fault.offset, fault.message);
  }
  return problems;
}

/** Joins two lists of problems without those of `then` at or inside a place of `first`: one problem for each place. */
function merge(first: readonly Problem[], then: readonly Problem[]): readonly Problem[] {
  const places = new Set(first.map(({ path }) => path));
  return [...first, ...then.filter(({ path }) => !isWithinAny(path, places))];
}

/** Reads a parsed value: first its limits, then its characters, then its shape and the checks. */
function readValue(
  value: unknown,
  { today, limits = openedFileLimits }: ReadOptions,
): { readonly alliance?: Alliance | undefined; readonly problems: readonly Problem[] } {
  const tooMany = limitProblems(value, limits);
  if (tooMany.length > 0) return { problems: tooMany };
  const { copy, problems: ofCharacters } = copyPlain(value);
  const { alliance, problems = [] } = parseAlliance(copy, today);
  return { alliance, problems: merge(ofCharacters, problems) };
}

function readJson(text: string, options: ReadOptions): Parsed {
  const { limits = openedFileLimits } = options;
  const damage = scanProblems(text, limits);
  if (damage.length > 0) return { problems: damage };
  const { alliance, problems } = readValue(JSON.parse(text), options);
  if (alliance && problems.length === 0) return { alliance };
  return { problems: withLines(problems, text, limits) };
}

function readCsv(text: string, options: ReadOptions): Parsed {
  const { limits = openedFileLimits } = options;
  const { file, problems: damage, cellOf } = csvToAlliance(text, limits);
  if (file === null) return { problems: damage };
  const { alliance, problems } = readValue(file, options);
  if (alliance && problems.length + damage.length === 0) return { alliance };
  const columnOf = ({ path }: Problem) => /column (\S+)$/.exec(path)?.[1] ?? path;
  // A missing column is reported once, at the heading, not in every row.
  const headings = new Set(damage.filter(({ path }) => path.startsWith('row 1,')).map(columnOf));
  const ofRows = withCells(problems, cellOf).filter((one) => !headings.has(columnOf(one)));
  return { problems: merge(damage, ofRows) };
}

/**
 * Reads an alliance file from its text, JSON or CSV. JSON is parsed only after its size, nesting and names have been
 * checked. Returns the alliance, or all problems at once; does not throw.
 */
export function readAllianceText(written: string, options: ReadOptions): Parsed {
  const { limits = openedFileLimits } = options;
  // Pasted text may begin with a byte order mark.
  const text = written.replace(/^\u{FEFF}/u, '');
  // Each character takes at least one byte, so the number of characters is enough to refuse a text.
  const tooLarge = sizeProblem(text.length, limits);
  if (tooLarge) return { problems: [tooLarge] };
  if (text.trim() === '') {
    return { problems: [{ path: '', message: 'is empty; expected an alliance file' }] };
  }
  return looksLikeCsv(text) ? readCsv(text, options) : readJson(text, options);
}

/** Reads an alliance file from its bytes, which must be UTF-8. As `readAllianceText`. */
export function readAllianceBytes(bytes: Uint8Array, options: ReadOptions): Parsed {
  const tooLarge = sizeProblem(bytes.length, options.limits ?? openedFileLimits);
  if (tooLarge) return { problems: [tooLarge] };
  const text = decodeText(bytes);
  return typeof text === 'string' ? readAllianceText(text, options) : { problems: [text] };
}
