import { useEffect } from 'react';
import { logFailure } from '#views/kiosk/failureLog.ts';
import { reloadBrokenPage } from '#views/kiosk/reloadPage.ts';

const beatMs = 5000;
/** Beats in a row without a frame: ten seconds. */
const missedBeats = 2;

/** Reloads a page that is visible and no longer draws, and counts errors that nobody handles. */
export function useWatchdog(): void {
  useEffect(() => {
    let missed = 0;
    let frame = 0;
    // One frame a beat is enough to know; a loop of frames would keep the machine warm for weeks.
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
