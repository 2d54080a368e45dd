import { whenIdle } from '#app/whenIdle.ts';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const workerAddress = './sw.js';

/** The worker's address, as a trusted URL if the browser has Trusted Types. Called only once for each page. */
function vouchedAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return workerAddress;
  const policy = trustedTypes.createPolicy('app-sw', {
    createScriptURL: (address) => {
      if (address !== workerAddress) throw new TypeError(`${address} is not the worker`);
      return address;
    },
  });
  return policy.createScriptURL(workerAddress);
}

/** True if a worker can and should keep the page offline: not in the single file and not in a frame. */
function canKeep(): boolean {
  const isSingle = document.documentElement.hasAttribute('data-single');
  return import.meta.env.PROD && !isSingle && window.top === window && 'serviceWorker' in navigator;
}

/**
 * In milliseconds. The offline copy, twice as large as the page, is loaded only after nothing was pressed for this
 * long: readers who leave at once do not download it, and it does not slow down readers who are busy.
 */
const restMs = 3000;

const presses = ['pointerdown', 'keydown'] as const;

/** Resolves when the page has loaded and nothing was pressed for `restMs`. */
function whenReaderRests(): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const end = () => {
      for (const press of presses) window.removeEventListener(press, wait);
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(end, restMs);
    };
    const begin = () => {
      for (const press of presses) window.addEventListener(press, wait);
      wait();
    };
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  });
}

/** Registers the worker when the reader rests; resolves with null if there is to be none. Does not reject. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!canKeep()) return null;
  await whenReaderRests();
  await whenIdle();
  try {
    return await navigator.serviceWorker.register(vouchedAddress(), { updateViaCache: 'none' });
  } catch {
    // Private windows and some policies forbid workers. The page then works, but not offline.
    return null;
  }
}
