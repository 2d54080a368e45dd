import assert from 'node:assert/strict';
import {
  addressOf,
  arrive,
  byMember,
  clickOn,
  clickShape,
  count,
  expectSoon,
  openPanels,
  placeOf,
} from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

const six = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK'];

const stances = {
  RUS: 'wages',
  BLR: 'backs',
  KAZ: 'distances',
  ARM: 'none',
  KGZ: 'none',
  TJK: 'none',
};

/** Map, table, answers, yardsticks, legend, and the panels that do not belong to a member. */
export const views: readonly Scenario[] = [
  {
    title: 'map, seats and legend carry the stances as data',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      assert.deepEqual(await byMember(driver, 'member', 'data-stance'), stances);
      assert.deepEqual(await byMember(driver, 'seat', 'data-stance'), stances);
      for (const stance of Object.values(stances))
        assert.equal(await count(driver, `[data-legend="${stance}"]`), 1, `a legend of ${stance}`);
    },
  },
  {
    title:
      'the table gives each member a shape of equal area that can be clicked, and leads back to the map',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      await clickOn(driver, 'a[href*="view=table"]');
      await expectSoon(() => placeOf(driver, 'view'), 'table', 'the table is shown');
      assert.match(await addressOf(driver), /view=table/);
      for (const id of six) {
        await clickShape(driver, id);
        await expectSoon(() => openPanels(driver), [id], `${id} opens at the table`);
      }
      await driver.press('Escape');
      await driver.ask(() => history.go(-8));
      await expectSoon(() => placeOf(driver, 'view'), 'map', 'Back returns to the map');
    },
  },
  {
    title:
      'the answers stand in a table of topics by members, with an answer or a "not found" in each cell',
    play: async ({ driver, url }) => {
      await arrive(driver, `${url}?view=grid`);
      await expectSoon(() => placeOf(driver, 'view'), 'grid', 'the answers are shown');
      await expectSoon(
        async () => (await count(driver, 'table tbody td')) >= 24,
        true,
        'there are cells for at least four topics by six members',
      );
      const empty = await driver.ask(
        () =>
          [...document.querySelectorAll('table tbody td')].filter(
            (cell) => (cell.textContent ?? '').trim() === '',
          ).length,
      );
      assert.equal(empty, 0, 'no cell is empty');
    },
  },
  {
    title: 'another yardstick recolours map and seats and changes the legend',
    play: async ({ driver, url }) => {
      await arrive(driver, `${url}?by=ES-11-1`);
      const colours = () => byMember(driver, 'member', 'data-stance');
      await expectSoon(
        async () => (await colours())['BLR'],
        'no',
        'Belarus voted against resolution ES-11/1',
      );
      assert.deepEqual(await byMember(driver, 'seat', 'data-stance'), await colours());
      assert.equal(await count(driver, '[data-legend="abstain"]'), 1);
      assert.equal(await count(driver, '[data-legend="wages"]'), 0);
    },
  },
  {
    title: 'a class pressed in the legend mutes the others, and Escape releases it',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      const muted = async () =>
        Object.entries(await byMember(driver, 'seat', 'data-muted'))
          .filter(([, value]) => value !== null)
          .map(([id]) => id)
          .sort();
      await clickOn(driver, '[data-legend="none"]');
      await expectSoon(muted, ['BLR', 'KAZ', 'RUS'], 'the others are muted');
      await driver.press('Escape');
      await expectSoon(muted, [], 'Escape releases');
    },
  },
  {
    title: 'the alliance, the record and its sources have panels of their own',
    play: async ({ driver, url }) => {
      for (const id of ['CSTO', 'about', 'sources']) {
        await arrive(driver, `${url}#${id}`);
        await expectSoon(() => openPanels(driver), [id], `#${id} opens`);
        await driver.press('Escape');
        await expectSoon(() => openPanels(driver), [], `#${id} closes`);
      }
    },
  },
  {
    title: 'every quotation names its language, and links to sources are https',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      const faults = await driver.ask(() => [
        ...[...document.querySelectorAll('[data-statement] blockquote:not([lang])')].map(
          (one) => `no language: ${one.textContent}`,
        ),
        ...[...document.querySelectorAll('main a[href]')]
          .filter((one) => one instanceof HTMLAnchorElement)
          .filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'https:')
          .map(({ href }) => `not https: ${href}`),
      ]);
      assert.deepEqual(faults, []);
    },
  },
];
