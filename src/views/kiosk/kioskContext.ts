import { createContext, use } from 'react';
import type { KioskSettings } from '#state/kioskSettings.ts';

/** What a visitor uses: the map or the quiz. */
export type Activity = 'explore' | 'quiz';

/** What a view needs to know inside an exhibit, where no link may lead out. */
export interface KioskTools {
  readonly words: KioskSettings['words'];
  readonly text: KioskSettings['text'];
  readonly activity: Activity;
  /** Opens the dialog with the addresses of sources, in words and as QR codes. Takes ids of sources. */
  readonly showSources: (ids: readonly string[]) => void;
}

/** Null outside an exhibit. */
export const KioskContext = createContext<KioskTools | null>(null);

/** Reads what a view needs to know inside an exhibit; null outside one. */
export function useKiosk(): KioskTools | null {
  return use(KioskContext);
}
