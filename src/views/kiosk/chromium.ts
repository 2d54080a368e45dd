/**
 * Flags that Chromium 156 still supports. Older guides list `--disable-session-crashed-bubble` and
 * `--disable-translate`, which no longer exist.
 */
const flags = [
  '--kiosk',
  '--noerrdialogs',
  '--no-first-run',
  '--hide-crash-restore-bubble',
  '--disable-infobars',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-component-update',
  '--check-for-update-interval=31536000',
  '--deny-permission-prompts',
  // Keeps Chromium from starting a spare renderer: with a single renderer, the watch of docs/kiosk.md can tell when it
  // is gone.
  '--disable-features=SpareRendererForSitePerProcess',
] as const;

/**
 * Command-line arguments for Chromium. Only an address of a file gets `--incognito`: a page from a server keeps its
 * offline copy in the profile, and incognito mode would lose it.
 */
export function toChromiumArguments(address: string): readonly string[] {
  const isFile = address.startsWith('file:');
  return [...flags, ...(isFile ? ['--incognito'] : []), address];
}

/** The shell command that starts Chromium. The address is quoted because it contains `?` and `&`. */
export function toStartLine(address: string): string {
  const parts = toChromiumArguments(address);
  return ['chromium', ...parts.slice(0, -1), `'${address.replaceAll("'", '%27')}'`].join(' ');
}

/**
 * The content of the policy file, `/etc/chromium/policies/managed/kiosk.json`.
 *
 * @throws TypeError if `address` is not an absolute address
 */
export function toPolicies(address: string): string {
  const { protocol, origin, hostname } = new URL(address);
  const allowed = protocol === 'file:' ? ['file:///*'] : [origin];
  const policies = {
    URLBlocklist: ['*'],
    URLAllowlist: allowed,
    PrintingEnabled: false,
    DownloadRestrictions: 3,
    DeveloperToolsAvailability: 2,
    AllowFileSelectionDialogs: false,
    DefaultPopupsSetting: 2,
    TranslateEnabled: false,
    PasswordManagerEnabled: false,
    ScreenCaptureAllowed: false,
    AllowDinosaurEasterEgg: false,
    ...(hostname === '' ? {} : { TabDiscardingExceptions: [hostname] }),
  };
  return JSON.stringify(policies, null, 2);
}
