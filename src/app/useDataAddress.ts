import { useEffect, useEffectEvent, useRef } from 'react';
import type { Address } from '#state/address.ts';

interface DataAddressEvents {
  /** Called with the address of the file and the address of the page, whose other parts name things in the file. */
  readonly onAddress: (address: string, entered: Address) => void;
  /** Called when the address of the page no longer names a file. */
  readonly onNone: (entered: Address) => void;
}

const named = (search: string) => new URLSearchParams(search).get('data') || null;

/**
 * Opens the file that `?data=…` names, at the start and when Back or Forward leads to another file.
 *
 * @param shown the alliance on the page, a new object for each one opened; its `query` is `?data=…` or empty
 */
export function useDataAddress(
  shown: { readonly query: string },
  { onAddress, onNone }: DataAddressEvents,
): void {
  /** The address asked for last, so that a refused file is not fetched again at each step of the history. */
  const asked = useRef<string | null>(null);
  const arrive = useEffectEvent(() => {
    const { search, hash } = window.location;
    const address = named(search);
    if (address === asked.current) return;
    asked.current = address;
    if (address === null) onNone({ search, hash });
    else onAddress(address, { search, hash });
  });
  useEffect(() => {
    asked.current = named(shown.query);
  }, [shown]);
  useEffect(() => {
    arrive();
    window.addEventListener('popstate', arrive);
    return () => window.removeEventListener('popstate', arrive);
  }, []);
}
