import { createContext, use } from 'react';
import type { KioskSettings } from '#state/kioskSettings.ts';

/** What a view needs to know inside an exhibit, where no link leads away. */
export interface KioskTools {
  readonly words: KioskSettings['words'];
  /** Opens the dialog with the addresses of sources, in words and as codes. */
  readonly showSources: (ids: readonly string[]) => void;
}

export const KioskContext = createContext<KioskTools | null>(null);

/** Null outside the kiosk. */
export function useKiosk(): KioskTools | null {
  return use(KioskContext);
}
