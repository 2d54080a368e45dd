/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const leaving: ReadonlySet<string> = new Set([
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserFavorites',
  'ContextMenu',
  'GoBack',
  'LaunchMail',
  'LaunchApplication1',
  'LaunchApplication2',
  'Print',
]);

/**
 * True for keys that leave, change, print or copy the page: an exhibit needs none of them. Whoever
 * types with AltGr presses no shortcut, but there is nothing to type either.
 */
export function isBlockedKey({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  if (leaving.has(key) || /^F\d{1,2}$/.test(key)) return true;
  const isModifier = /^(?:Control|Alt|AltGraph|Meta|Shift)$/.test(key);
  return !isModifier && (ctrlKey || altKey || metaKey);
}
