import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/** Features that Chrome 111, Firefox 114 or Safari 16.4 lack and that no build step replaces. */
const tooNew = [
  /\bURL\.(?:canParse|parse)\(/,
  /\.to(?:Sorted|Reversed|Spliced)\(/,
  /\b(?:Object|Map)\.groupBy\(/,
  /\bPromise\.(?:withResolvers|try)\(/,
  /\bArray\.fromAsync\(/,
  /\bAbortSignal\.any\(/,
  /\bIntl\.Segmenter\b/,
  /\.(?:showPopover|togglePopover|checkVisibility|startViewTransition|moveBefore)\(/,
  // In Firefox 114, setting such a property of an element sets no attribute.
  /\.(?:role|aria[A-Z]\w*) = /,
];

test('nothing in the page asks for what the oldest browsers lack', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:tsx?|js)$/.test(file) && !file.startsWith('build'),
  );
  expect(files.length).toBeGreaterThan(300);
  const asked = files.flatMap((file) =>
    readFileSync(join(src, file), 'utf8')
      .split('\n')
      .filter((line) => tooNew.some((one) => one.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(asked).toEqual([]);
});
