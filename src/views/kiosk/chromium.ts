/** How Chromium is started on a public screen. Checked against Chromium 156. */

/** Flags that hold today. `--disable-session-crashed-bubble` and `--disable-translate`, in every older guide, are gone. */
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
  // One process draws the page and no other waits: the watch of docs/kiosk.md sees when it is gone.
  '--disable-features=SpareRendererForSitePerProcess',
] as const;

/**
 * The arguments of Chromium. A page from a server keeps its offline copy in the profile, so only a
 * file is opened incognito: that would forget the copy.
 */
export function toChromiumArguments(address: string): readonly string[] {
  const isFile = address.startsWith('file:');
  return [...flags, ...(isFile ? ['--incognito'] : []), address];
}

/** One line for a shell. The address is quoted: it holds `?` and `&`. */
export function toStartLine(address: string): string {
  const parts = toChromiumArguments(address);
  return ['chromium', ...parts.slice(0, -1), `'${address.replaceAll("'", '%27')}'`].join(' ');
}

/** The policy file, for `/etc/chromium/policies/managed/kiosk.json`. */
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
