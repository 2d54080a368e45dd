import { useEffect } from 'react';
import { logFailure } from '#views/kiosk/failureLog.ts';
import { reloadBrokenPage } from '#views/kiosk/reloadPage.ts';

const beatMs = 5000;
/** This many beats without a frame, ten seconds, mean that the page no longer draws. */
const missedBeats = 2;

/** Reloads a page that is visible but no longer draws. Counts unhandled errors. */
export function useWatchdog(): void {
  useEffect(() => {
    let missed = 0;
    let frame = 0;
    // One frame per beat is enough. Requesting every frame would keep the machine busy for weeks.
    const beat = setInterval(() => {
      if (document.visibilityState !== 'visible') {
        missed = 0;
        return;
      }
      if (missed >= missedBeats) void reloadBrokenPage();
      missed += 1;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        missed = 0;
      });
    }, beatMs);
    const countError = (event: ErrorEvent) => logFailure(event.message);
    const countRejection = (event: PromiseRejectionEvent) => logFailure(event.reason);
    window.addEventListener('error', countError);
    window.addEventListener('unhandledrejection', countRejection);
    return () => {
      clearInterval(beat);
      cancelAnimationFrame(frame);
      window.removeEventListener('error', countError);
      window.removeEventListener('unhandledrejection', countRejection);
    };
  }, []);
}
