import { openSite } from '../../../support/site.ts';
import { arrive, clickSeat, expectSoon, isLive, openPanels, placeOf } from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

/** After one visit the page works without a network. */
export const offline: readonly Scenario[] = [
  {
    title: 'after one visit everything works without the server',
    needsOwnWindow: true,
    play: async ({ driver }) => {
      const site = await openSite();
      try {
        await arrive(driver, site.url);
        await expectSoon(
          () =>
            driver.ask(async () => {
              const registration = await navigator.serviceWorker.getRegistration();
              return registration?.active?.state === 'activated';
            }),
          true,
          'the worker has kept everything',
        );
      } finally {
        await site.close();
      }
      await driver.reload();
      await expectSoon(() => isLive(driver), true, 'the page starts without the server');
      await clickSeat(driver, 'ARM');
      await expectSoon(() => openPanels(driver), ['ARM'], 'a state can be chosen');
      await arrive(driver, `${site.url}?view=table#KGZ`);
      await expectSoon(() => openPanels(driver), ['KGZ'], 'an address works as well');
      await expectSoon(() => placeOf(driver, 'view'), 'table', 'with its view');
    },
    // The browser looks for a newer service worker and reports that it cannot.
    expects: /sw\.js|ERR_CONNECTION_REFUSED|NetworkError/,
  },
];
