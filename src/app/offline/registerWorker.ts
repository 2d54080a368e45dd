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

/** Registers the worker when the page is idle; resolves with null if the browser refuses. Does not reject. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  await whenIdle();
  try {
    return await navigator.serviceWorker.register(vouchedAddress(), { updateViaCache: 'none' });
  } catch {
    // Private windows and some policies forbid workers. The page then works, but not offline.
    return null;
  }
}
