import { useEffect, useEffectEvent, useRef } from 'react';
import type { Address } from '#state/address.ts';

interface DataAddressEvents {
  /** Gets the file's address, and the page's own as it was: the rest of it names things in the file. */
  readonly onAddress: (address: string, entered: Address) => void;
  /** The address names a file no longer. */
  readonly onNone: (entered: Address) => void;
}

const named = (search: string) => new URLSearchParams(search).get('data') || null;

/**
 * Opens the file that `?data=…` names when the page arrives and when Back or Forward leads to another.
 *
 * @param shown what is on the page, a new one whenever an alliance was opened; its query, `?data=…` or empty, names it
 */
export function useDataAddress(
  shown: { readonly query: string },
  { onAddress, onNone }: DataAddressEvents,
): void {
  /** What was last asked for: a file that was refused is not asked for at each step. */
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
