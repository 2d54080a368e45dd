import type { HydrationOptions } from 'react-dom/client';
import { logFailure } from '#views/kiosk/failureLog.ts';
import { reloadBrokenPage } from '#views/kiosk/reloadPage.ts';

/** A visitor sees an empty page this long, in milliseconds. */
const pauseMs = 5000;
/** Then the page looks every so often whether it may reload: the back-off decides. */
const retryMs = 60_000;

const isExhibit = () => document.documentElement.dataset['mode'] === 'kiosk';

/** What becomes of errors in components: an exhibit counts the caught ones, and after others loads itself anew. */
export const rootErrors: HydrationOptions = {
  onCaughtError(problem) {
    if (isExhibit()) logFailure(problem);
    else reportError(problem);
  },
  onUncaughtError(problem) {
    if (!isExhibit()) {
      reportError(problem);
      return;
    }
    logFailure(problem);
    setTimeout(() => void reloadBrokenPage(), pauseMs);
    setInterval(() => void reloadBrokenPage(), retryMs);
  },
};
