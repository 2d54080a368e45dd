import { createContext, use } from 'react';
import type { KioskSettings } from '#state/kioskSettings.ts';

/** What a visitor does: looks around, or plays. */
export type Activity = 'explore' | 'quiz';

/** What a view needs to know inside an exhibit, where no link leads away. */
export interface KioskTools {
  readonly words: KioskSettings['words'];
  readonly text: KioskSettings['text'];
  readonly activity: Activity;
  /** Opens the dialog with the addresses of sources, in words and as codes. */
  readonly showSources: (ids: readonly string[]) => void;
}

export const KioskContext = createContext<KioskTools | null>(null);

/** Null outside the kiosk. */
export function useKiosk(): KioskTools | null {
  return use(KioskContext);
}
