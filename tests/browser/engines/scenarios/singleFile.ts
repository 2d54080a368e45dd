import assert from 'node:assert/strict';
import {
  arrive,
  clickOn,
  clickSeat,
  clickShape,
  count,
  expectSoon,
  openPanels,
  placeOf,
} from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

const six = ['RUS', 'BLR', 'KAZ', 'ARM', 'KGZ', 'TJK'];

/** The single file, as opened from a USB stick. */
export const singleFile: readonly Scenario[] = [
  {
    title: 'the single file opens from the disk and does the main job',
    play: async ({ driver, file }) => {
      await arrive(driver, file);
      for (const id of six) {
        await clickSeat(driver, id);
        await expectSoon(() => openPanels(driver), [id], `${id} opens`);
      }
      await driver.press('Escape');
      await expectSoon(() => openPanels(driver), [], 'the panel closes');
      await expectSoon(
        () => count(driver, '.zoom-controls[data-zoomed]'),
        0,
        'the map shows all six',
      );
      await clickShape(driver, 'KAZ');
      await expectSoon(() => openPanels(driver), ['KAZ'], 'the shape opens the panel');
    },
  },
  {
    title: 'the single file shows the table and the answers, and asks for nothing but itself',
    play: async ({ driver, file }) => {
      await arrive(driver, file);
      await clickOn(driver, 'a[href*="view=table"]');
      await expectSoon(() => placeOf(driver, 'view'), 'table', 'the table is shown');
      await arrive(driver, `${file}?view=grid`);
      await expectSoon(() => count(driver, 'table'), 1, 'the answers are shown');
      const asked = await driver.ask(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !/^(?:data|blob):/.test(name)),
      );
      assert.deepEqual(asked, []);
    },
  },
  {
    title: 'the single file opens in every mode',
    play: async ({ driver, file }) => {
      const marks = {
        present: '.step',
        quiz: '.option',
        kiosk: '.attract',
        'kiosk-setup': '.setup',
        embed: '.embed-bar',
      };
      for (const [mode, mark] of Object.entries(marks)) {
        await arrive(driver, `${file}?mode=${mode}`);
        await expectSoon(() => placeOf(driver, 'mode'), mode, `it opens as ${mode}`);
        await expectSoon(async () => (await count(driver, mark)) > 0, true, `${mode} is shown`);
      }
    },
  },
  {
    title: 'the single file opens at an address within it',
    play: async ({ driver, file }) => {
      await arrive(driver, `${file}?by=ES-11-1#TJK`);
      await expectSoon(() => openPanels(driver), ['TJK'], 'the panel of the address opens');
    },
  },
];
