/** The fields of a `KeyboardEvent` that `isBlockedKey` needs. */
interface KeyPress {
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
 * True for keys that could leave, change, print or copy the page. An exhibit blocks them. Characters typed with AltGr
 * are blocked too, although they are no shortcuts: an exhibit has no text fields.
 */
export function isBlockedKey({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  if (leaving.has(key) || /^F\d{1,2}$/.test(key)) return true;
  const isModifier = /^(?:Control|Alt|AltGraph|Meta|Shift)$/.test(key);
  return !isModifier && (ctrlKey || altKey || metaKey);
}
