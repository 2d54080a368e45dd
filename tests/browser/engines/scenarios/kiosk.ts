import assert from 'node:assert/strict';
import type { Driver } from '../engine.ts';
import { arrive, clickOn, clickSeat, count, expectSoon, openPanels, placeOf } from '../gestures.ts';
import type { Scenario, Stage } from '../scenario.ts';

const phase = ({ ask }: Driver) =>
  ask(() => document.querySelector<HTMLElement>('.kiosk')?.dataset['phase'] ?? null);

const visit =
  (from: (stage: Stage) => string): Scenario['play'] =>
  async (stage) => {
    const { driver } = stage;
    await arrive(driver, `${from(stage)}?mode=kiosk`);
    await expectSoon(() => placeOf(driver, 'mode'), 'kiosk', 'the exhibit begins');
    await expectSoon(() => phase(driver), 'attract', 'it waits');
    await driver.click({ x: 640, y: 400 });
    await expectSoon(() => phase(driver), 'active', 'a touch begins');
    assert.deepEqual(await openPanels(driver), [], 'the touch that begins chooses nothing');
    await clickSeat(driver, 'ARM');
    await expectSoon(() => openPanels(driver), ['ARM'], 'a state is chosen');
    const out = await driver.ask(() =>
      [...document.querySelectorAll('a[href]')]
        .filter((one) => one instanceof HTMLAnchorElement)
        .filter((one) => /^https?:$/.test(one.protocol) && one.origin !== location.origin)
        .filter((one) => one.getClientRects().length > 0)
        .map(({ href }) => href),
    );
    assert.deepEqual(out, [], 'no link leads out');
    for (let times = 0; times < 3; times += 1) await driver.press('Escape');
    assert.equal(await placeOf(driver, 'mode'), 'kiosk', 'Escape does not leave');
    await clickSeat(driver, 'TJK');
    await clickOn(driver, '[data-home]');
    await expectSoon(() => openPanels(driver), [], 'Home begins again');
  };

/** The exhibit. Its clock is tested in Chromium only, with a fake clock. */
export const kiosk: readonly Scenario[] = [
  {
    title: 'a visitor begins, reads and finds no way out',
    needsOwnWindow: true,
    play: visit(({ url }) => url),
  },
  {
    title: 'a visitor begins, reads and finds no way out of the single file',
    needsOwnWindow: true,
    play: visit(({ file }) => file),
  },
  {
    title: 'an idle exhibit asks, and then starts again',
    isLong: true,
    play: async ({ driver, url }) => {
      // The shortest times that an address can set.
      await arrive(driver, `${url}?mode=kiosk&idle=30&countdown=20`);
      await expectSoon(() => phase(driver), 'attract', 'it waits');
      await driver.click({ x: 640, y: 400 });
      await expectSoon(() => phase(driver), 'active', 'a touch begins');
      await clickSeat(driver, 'KAZ');
      await expectSoon(() => openPanels(driver), ['KAZ'], 'a state is chosen');
      await expectSoon(() => count(driver, '[role="alertdialog"]'), 1, 'it asks', 60_000);
      await expectSoon(() => phase(driver), 'attract', 'it starts again', 60_000);
      assert.deepEqual(await openPanels(driver), []);
    },
  },
];
