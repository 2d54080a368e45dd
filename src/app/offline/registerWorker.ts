import { whenIdle } from '#app/whenIdle.ts';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const workerAddress = './sw.js';

/** Where the browser demands it, an address to run as script must be vouched for. Made once a page. */
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

/** True where a worker can and should keep the product: not in the single file, not in somebody's frame. */
function canKeep(): boolean {
  const isSingle = document.documentElement.hasAttribute('data-single');
  return import.meta.env.PROD && !isSingle && window.top === window && 'serviceWorker' in navigator;
}

/**
 * A reader who leaves at once does not pay for the copy, which is twice as large as the page, and one who is at work
 * is not held up by it: it waits until nothing was pressed for so long, in milliseconds.
 */
const restMs = 3000;

const presses = ['pointerdown', 'keydown'] as const;

/** Resolves when the page has loaded and its reader has pressed nothing for a while. */
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

/** Registers the worker, or resolves with null where there is to be none. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!canKeep()) return null;
  await whenReaderRests();
  await whenIdle();
  try {
    return await navigator.serviceWorker.register(vouchedAddress(), { updateViaCache: 'none' });
  } catch {
    // Private windows and some policies forbid workers; the product then works as any page does.
    return null;
  }
}
