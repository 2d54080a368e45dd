import type { HydrationOptions } from 'react-dom/client';
import { noteFailure } from '#app/noteFailure.ts';

/** An exhibit is empty for this long before it reloads, in milliseconds. */
const pauseMs = 5000;
/** In milliseconds. After that it tries again at this interval: `state/reloads.ts` may not allow a reload yet. */
const retryMs = 60_000;

/** An exhibit has normally loaded this part. If it cannot be loaded, the next try may succeed. */
const reload = () =>
  void import('#views/kiosk/reloadPage.ts').then(
    (part) => part.reloadBrokenPage(),
    () => undefined,
  );

const isExhibit = () => document.documentElement.dataset['mode'] === 'kiosk';

/** Handles errors in components. An exhibit logs them, and reloads the page after an error that nothing caught. */
export const rootErrors: HydrationOptions = {
  onCaughtError(problem) {
    if (isExhibit()) noteFailure(problem);
    else reportError(problem);
  },
  onUncaughtError(problem) {
    if (!isExhibit()) {
      reportError(problem);
      return;
    }
    noteFailure(problem);
    setTimeout(reload, pauseMs);
    setInterval(reload, retryMs);
  },
};
