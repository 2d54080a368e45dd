import assert from 'node:assert/strict';
import { clickSeat, count, expectSoon, openPanels, wordsOf } from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

/** An alliance of one's own, pasted: the one way in that every engine can be driven through. */
export const own: readonly Scenario[] = [
  {
    title: 'a file that is not there is refused in words, and the built-in record stays',
    play: async ({ driver, url }) => {
      await driver.goto(`${url}?data=there-is-none.json`);
      await expectSoon(() => count(driver, '[data-problems]'), 1, 'the problem is named');
      assert.ok((await wordsOf(driver, '[data-problems]')).length > 10);
      await driver.press('Escape');
      await clickSeat(driver, 'ARM');
      await expectSoon(() => openPanels(driver), ['ARM'], 'the record is still there');
    },
    expects: /404|there-is-none/,
  },
];
