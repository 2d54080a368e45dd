import { registerWorker } from '#app/offline/registerWorker.ts';
import type { UpdateEvent } from '#state/update.ts';

let registration: ServiceWorkerRegistration | null = null;
/** True once another tab has gone over to a newer build, while this page still runs the older. */
let isOvertaken = false;
let isApplying = false;

const checkEveryMs = 3_600_000;

/** Looks for a newer build now; resolves when the answer is known. Without a network nothing happens. */
async function checkForUpdate(): Promise<void> {
  try {
    await registration?.update();
  } catch {
    // Offline: the next check will do.
  }
}

/**
 * Goes over to the newer build, if one waits, by reloading the page. For the notice, and for the kiosk while it attracts.
 *
 * @returns false where there is nothing newer
 */
export function applyWaitingUpdate(): boolean {
  const waiting = registration?.waiting;
  if (waiting) {
    isApplying = true;
    waiting.postMessage('apply', []);
    return true;
  }
  if (isOvertaken) window.location.reload();
  return isOvertaken;
}

function watchRegistration(
  found: ServiceWorkerRegistration,
  onEvent: (event: UpdateEvent) => void,
): void {
  registration = found;
  if (found.waiting) onEvent('found');
  found.addEventListener('updatefound', () => {
    const worker = found.installing;
    worker?.addEventListener('statechange', () => {
      // The very first worker waits for nobody and is no news.
      if (worker.state === 'installed' && found.active) onEvent('found');
    });
  });
}

/** Undefined where the browser has none, and in a frame: a sandboxed one may not even ask. */
function findContainer(): ServiceWorkerContainer | undefined {
  if (window.top !== window) return undefined;
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}

/** Registers the worker and reports newer builds until the returned function is called. */
export function watchUpdates(onEvent: (event: UpdateEvent) => void): () => void {
  let isOver = false;
  let lastCheckMs = Date.now();
  const serviceWorker = findContainer();
  let hasController = serviceWorker?.controller != null;
  const handleChange = () => {
    if (isApplying) window.location.reload();
    else if (hasController) {
      isOvertaken = true;
      onEvent('found');
    }
    hasController = true;
  };
  const handleVisible = () => {
    if (document.visibilityState !== 'visible' || Date.now() - lastCheckMs < checkEveryMs) return;
    lastCheckMs = Date.now();
    void checkForUpdate();
  };
  serviceWorker?.addEventListener('controllerchange', handleChange);
  document.addEventListener('visibilitychange', handleVisible);
  void registerWorker().then((found) => {
    if (found && !isOver) watchRegistration(found, onEvent);
  });
  return () => {
    isOver = true;
    serviceWorker?.removeEventListener('controllerchange', handleChange);
    document.removeEventListener('visibilitychange', handleVisible);
  };
}
