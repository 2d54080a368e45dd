import { useEffect, useEffectEvent } from 'react';
import type { Address } from '#state/address.ts';

/**
 * Opens the file that `?data=…` names when the page arrives.
 *
 * @param onAddress gets the file's address, and the page's own as it was: the rest of it names things in the file
 */
export function useDataAddress(onAddress: (address: string, entered: Address) => void): void {
  const arrive = useEffectEvent(onAddress);
  useEffect(() => {
    const { search, hash } = window.location;
    const address = new URLSearchParams(search).get('data');
    if (address !== null) arrive(address, { search, hash });
  }, []);
}
