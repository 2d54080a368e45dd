import { afterReload, noReloads, reloadWaitMs, type ReloadRecord } from '#state/reloads.ts';

const key = 'kiosk-reloads';
/** Where nothing can be kept over a reload, only a page this old may reload itself: that is no loop either. */
const oldPageMs = 30 * 60_000;

function readReloads(): ReloadRecord {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<ReloadRecord> | null;
  const { count, lastAtMs } = { ...noReloads, ...kept };
  return typeof count === 'number' && typeof lastAtMs === 'number'
    ? { count, lastAtMs }
    : noReloads;
}

/** True where a reload finds the page again: it is kept on the machine, or its server answers. */
async function isPageThere(): Promise<boolean> {
  if (location.protocol === 'file:' || navigator.serviceWorker?.controller) return true;
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** The refresh at night: a new page, where there is one. */
export async function refreshPage(): Promise<void> {
  if (await isPageThere()) location.reload();
}

/** Reloads a page that hangs or cannot draw; does nothing while the back-off lasts. */
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
