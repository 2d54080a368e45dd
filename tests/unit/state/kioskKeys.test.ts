import { describe, expect, it } from 'vitest';
import { isBlockedKey } from '#state/kioskKeys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('keys of an exhibit', () => {
  it.each(['+', '-', '=', '0', 'p', 's', 'f', 'r', 'R', 'w', 'n', 't', 'o', 'l', 'Tab'])(
    'Ctrl+%s does nothing',
    (key) => expect(isBlockedKey({ ...plain, ctrlKey: true, key })).toBe(true),
  );

  it.each(['F1', 'F3', 'F5', 'F7', 'F11', 'F12', 'BrowserBack', 'ContextMenu'])(
    '%s does nothing',
    (key) => expect(isBlockedKey({ ...plain, key })).toBe(true),
  );

  it('Alt with an arrow does not go back', () => {
    expect(isBlockedKey({ ...plain, altKey: true, key: 'ArrowLeft' })).toBe(true);
  });

  it.each(['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Home', 'End', 'PageDown', 'a', 'F'])(
    '%s works as ever',
    (key) => expect(isBlockedKey({ ...plain, key })).toBe(false),
  );

  it('a modifier alone is left alone', () => {
    expect(isBlockedKey({ ...plain, ctrlKey: true, key: 'Control' })).toBe(false);
  });
});
