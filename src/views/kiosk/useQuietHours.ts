import { useEffect, useEffectEvent, useState } from 'react';
import { isRefreshDue } from '#state/reloads.ts';
import { refreshPage } from '#views/kiosk/reloadPage.ts';

const lookEveryMs = 60_000;

/**
 * Upkeep while nobody is there: the page is refreshed once a day at four in the morning, and `onQuiet`
 * is called whenever the attract loop begins and every minute it runs.
 */
export function useQuietHours(isQuiet: boolean, onQuiet: () => void): void {
  const [loadedAt] = useState(() => new Date());
  const look = useEffectEvent(() => {
    onQuiet();
    if (isRefreshDue(loadedAt, new Date())) void refreshPage();
  });
  useEffect(() => {
    if (!isQuiet) return undefined;
    look();
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }, [isQuiet]);
}
