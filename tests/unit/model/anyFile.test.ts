import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAllianceBytes, readAllianceText } from '#model/reading/readAllianceText.ts';
import { generatedAlliance } from '../../fixtures/generatedAlliance.ts';
import { today } from '../../support/alliance.ts';

const read = (text: string) => readAllianceText(text, { today });
const valid = () => generatedAlliance({ members: ['FRA', 'DEU', 'ITA'], statementsOfEach: 3 });

/** All places of a file that hold a plain value, each as its keys. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withValueAt(file: object, path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(file);
  let holder = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

const toWritten = (path: readonly (string | number)[]) =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');

describe('whatever is opened', () => {
  it('a text of any kind is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { alliance, problems } = read(text);
        expect(alliance === undefined).toBe((problems?.length ?? 0) > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('any JSON is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(read(text).problems?.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('any bytes are answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readAllianceBytes(bytes, { today }).problems?.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('any value in any place of a good file is answered, never thrown at', () => {
    const leaves = leavesOf(valid());
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const { alliance, problems } = read(JSON.stringify(withValueAt(valid(), path, value)));
        expect(alliance === undefined).toBe((problems?.length ?? 0) > 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a good file', () => {
  it('is the same after it was written and read again', () => {
    const first = read(JSON.stringify(valid())).alliance;
    const again = read(JSON.stringify(first)).alliance;
    expect(first).toBeDefined();
    expect(again).toEqual(first);
  });

  it('with one broken value has one problem, at that value', () => {
    // `$schema` may be any text; no field accepts a list of lists.
    for (const path of leavesOf(valid())) {
      const written = toWritten(path);
      const { problems = [] } = read(JSON.stringify(withValueAt(valid(), path, [[null]])));
      expect([written, problems.map((problem) => problem.path)]).toEqual([written, [written]]);
    }
  });
});
