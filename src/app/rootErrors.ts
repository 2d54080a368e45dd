import type { HydrationOptions } from 'react-dom/client';
import { noteFailure } from '#app/noteFailure.ts';

/** A visitor sees an empty page this long, in milliseconds. */
const pauseMs = 5000;
/** Then the page looks every so often whether it may reload: the back-off decides. */
const retryMs = 60_000;

/** An exhibit has this part already; where it has not even come, the next try may find it. */
const reload = () =>
  void import('#views/kiosk/reloadPage.ts').then(
    (part) => part.reloadBrokenPage(),
    () => undefined,
  );

const isExhibit = () => document.documentElement.dataset['mode'] === 'kiosk';

/** What becomes of errors in components: an exhibit counts the caught ones, and after others loads itself anew. */
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
