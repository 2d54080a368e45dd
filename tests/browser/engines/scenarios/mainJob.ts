import assert from 'node:assert/strict';
import type { Driver } from '../engine.ts';
import {
  addressOf,
  arrive,
  clickOn,
  clickSeat,
  clickShape,
  count,
  expectSoon,
  focused,
  openPanels,
  wordsOf,
} from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

const six = {
  RUS: 'Russia',
  BLR: 'Belarus',
  KAZ: 'Kazakhstan',
  ARM: 'Armenia',
  KGZ: 'Kyrgyzstan',
  TJK: 'Tajikistan',
};

async function expectPanel(driver: Driver, id: string, name: string): Promise<void> {
  await expectSoon(() => openPanels(driver), [id], `the panel of ${name} opens, and no other`);
  assert.match(await wordsOf(driver, `#${id} h2`), new RegExp(name));
  assert.ok((await count(driver, `#${id} [data-statement]`)) > 0, `${name} has statements`);
  assert.equal(await addressOf(driver), `#${id}`);
  await expectSoon(
    () => count(driver, `[data-seat="${id}"][aria-current]`),
    1,
    'its seat is marked',
  );
}

/** Choosing a state and reading what was said: the job that everything else serves. */
export const mainJob: readonly Scenario[] = [
  {
    title:
      'each of the six opens its panel by its seat, and Escape closes it and returns to the seat',
    isMoving: true,
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      assert.deepEqual(await openPanels(driver), []);
      const loaded = await driver.ask(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      assert.ok(!loaded.some((name) => name.includes('whole-data')), 'its words are read from it');
      for (const [id, name] of Object.entries(six)) {
        await clickSeat(driver, id);
        await expectPanel(driver, id, name);
        await driver.press('Escape');
        await expectSoon(() => openPanels(driver), [], 'the panel closes');
        assert.equal(await addressOf(driver), '');
        assert.equal(await focused(driver), id, 'the focus is on the seat');
      }
    },
  },
  {
    title: 'each of the six opens its panel by its shape on the map',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      for (const [id, name] of Object.entries(six)) {
        await clickShape(driver, id);
        await expectPanel(driver, id, name);
        await driver.press('Escape');
        await expectSoon(() => openPanels(driver), [], 'the panel closes');
      }
    },
  },
  {
    title: 'the seats are one tab stop; arrows go to the neighbour, Enter chooses, Close closes',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      for (let tabs = 0; !((await focused(driver)) in six); tabs += 1) {
        assert.ok(tabs < 30, 'Tab reaches a seat');
        await driver.press('Tab');
      }
      const first = await focused(driver);
      await driver.press('End');
      const last = await focused(driver);
      assert.ok(last in six && last !== first, 'End goes to another seat');
      await driver.press('Home', 'k');
      assert.match(
        await focused(driver),
        /KAZ|KGZ/,
        'a letter goes to a state that begins with it',
      );
      await driver.press('a');
      assert.equal(await focused(driver), 'ARM');
      await driver.press('ArrowUp');
      const above = await focused(driver);
      assert.ok(above in six && above !== 'ARM', 'an arrow goes to a neighbour');
      await driver.press('a', 'Enter');
      await expectPanel(driver, 'ARM', six.ARM);
      assert.equal(await focused(driver), 'ARM', 'choosing does not move the focus');
      await clickOn(driver, '#ARM [data-close]');
      await expectSoon(() => openPanels(driver), [], 'the panel closes');
      assert.equal(await focused(driver), 'ARM');
      await driver.press('Tab');
      assert.ok(!((await focused(driver)) in six), 'the next Tab leaves the seats');
    },
  },
  {
    title: 'a choice has an address, and Back and Forward walk through the choices',
    play: async ({ driver, url }) => {
      await arrive(driver, `${url}#ARM`);
      await expectPanel(driver, 'ARM', six.ARM);
      await clickSeat(driver, 'KAZ');
      await expectPanel(driver, 'KAZ', six.KAZ);
      await driver.ask(() => history.back());
      await expectPanel(driver, 'ARM', six.ARM);
      await driver.ask(() => history.forward());
      await expectPanel(driver, 'KAZ', six.KAZ);
      await driver.reload();
      await expectPanel(driver, 'KAZ', six.KAZ);
    },
  },
  {
    title: 'a statement has an address that opens its panel with the statement in sight',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      const ids = await driver.ask(() =>
        [...document.querySelectorAll('#TJK [data-statement]')].map(({ id }) => id),
      );
      const id = ids.at(-1) ?? '';
      await arrive(driver, `${url}#${id}`);
      await expectSoon(() => openPanels(driver), ['TJK'], 'its panel opens');
      const isInSight = () =>
        driver.ask((one) => {
          const rect = document.getElementById(one)?.getBoundingClientRect();
          return rect !== undefined && rect.top >= -1 && rect.top < innerHeight;
        }, id);
      await expectSoon(isInSight, true, 'the statement is in sight');
    },
  },
];
