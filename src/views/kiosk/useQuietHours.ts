import { useEffect, useEffectEvent, useState } from 'react';
import { isRefreshDue } from '#state/reloads.ts';
import { refreshPage } from '#views/kiosk/reloadPage.ts';

const lookEveryMs = 60_000;

/**
 * Maintenance while nobody is there. Refreshes the page once a day at four in the morning. Calls `onQuiet` when the
 * attract loop begins, and every minute while it runs.
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
