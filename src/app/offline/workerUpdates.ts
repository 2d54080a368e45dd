import { registerWorker } from '#app/offline/registerWorker.ts';
import type { UpdateEvent } from '#state/update.ts';

let registration: ServiceWorkerRegistration | null = null;
/** True if another tab has activated a newer build while this page still runs the old one. */
let isOvertaken = false;
let isApplying = false;

const checkEveryMs = 3_600_000;

/** Checks for a newer build; resolves when the check is done. Without a network nothing happens. */
async function checkForUpdate(): Promise<void> {
  try {
    await registration?.update();
  } catch {
    // Offline. The next check will find it.
  }
}

/**
 * Changes to the newer build, if there is one, by reloading the page. Used by the notice, and by an exhibit while
 * nobody is there.
 *
 * @returns false if there is no newer build
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
      // The first worker of a browser has no older one to replace, so it is not an update.
      if (worker.state === 'installed' && found.active) onEvent('found');
    });
  });
}

/** Registers the worker and reports newer builds, until the returned function is called. Needs `canKeep`. */
export function watchUpdates(onEvent: (event: UpdateEvent) => void): () => void {
  let isOver = false;
  let lastCheckMs = Date.now();
  const { serviceWorker } = navigator;
  let hasController = serviceWorker.controller !== null;
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
  serviceWorker.addEventListener('controllerchange', handleChange);
  document.addEventListener('visibilitychange', handleVisible);
  void registerWorker().then((found) => {
    if (found) watchRegistration(found, (event) => !isOver && onEvent(event));
  });
  return () => {
    isOver = true;
    serviceWorker.removeEventListener('controllerchange', handleChange);
    document.removeEventListener('visibilitychange', handleVisible);
  };
}
