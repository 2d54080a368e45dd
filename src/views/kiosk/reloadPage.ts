import { afterReload, noReloads, reloadWaitMs, type ReloadRecord } from '#state/reloads.ts';

const key = 'kiosk-reloads';
/**
 * Without storage, reloads cannot be counted. Then only a page at least this old may reload itself, which cannot become
 * a loop. In milliseconds.
 */
const oldPageMs = 30 * 60_000;

function readReloads(): ReloadRecord {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<ReloadRecord> | null;
  const { count, lastAtMs } = { ...noReloads, ...kept };
  return typeof count === 'number' && typeof lastAtMs === 'number'
    ? { count, lastAtMs }
    : noReloads;
}

/** True if a reload would find the page: it is a file, a copy is kept on the machine, or its server answers. */
async function isPageThere(): Promise<boolean> {
  if (location.protocol === 'file:' || navigator.serviceWorker?.controller) return true;
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Reloads the page for the refresh at night, if a reload would find it. */
export async function refreshPage(): Promise<void> {
  if (await isPageThere()) location.reload();
}

/** Reloads a page that hangs or cannot draw. Does nothing during the back-off. */
export async function reloadBrokenPage(): Promise<void> {
  const nowMs = Date.now();
  try {
    const record = readReloads();
    if (reloadWaitMs(record, nowMs) > 0 || !(await isPageThere())) return;
    sessionStorage.setItem(key, JSON.stringify(afterReload(record, nowMs)));
  } catch {
    if (performance.now() < oldPageMs || !(await isPageThere())) return;
  }
  location.reload();
}
