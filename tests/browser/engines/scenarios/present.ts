import assert from 'node:assert/strict';
import type { Driver } from '../engine.ts';
import { addressOf, arrive, count, expectSoon, isLive, placeOf } from '../gestures.ts';
import type { Scenario, Stage } from '../scenario.ts';

const step = (driver: Pick<Driver, 'ask'>) => placeOf(driver, 'step');

/** The step, and whether its answer is shown: a question and its answer have the same step. */
const stop = ({ ask }: Pick<Driver, 'ask'>) =>
  ask(() => {
    const { step: number, revealed } = document.documentElement.dataset;
    return `${number}${revealed === undefined ? '' : ', answered'}`;
  });

/**
 * A pause between two keys. The lesson ignores a repeated key within a seventh of a second as a bounce of the remote.
 */
const pause = () =>
  new Promise((done) => {
    setTimeout(done, 200);
  });

async function press(driver: Pick<Driver, 'press'>, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await driver.press(key);
    await pause();
  }
}

const keysLeadThrough =
  (from: (stage: Stage) => string): Scenario['play'] =>
  async (stage) => {
    const { driver } = stage;
    await arrive(driver, `${from(stage)}?mode=present`);
    await expectSoon(() => placeOf(driver, 'mode'), 'present', 'the lesson begins');
    await expectSoon(() => step(driver), '1', 'at its first step');
    await press(driver, 'PageDown');
    await expectSoon(() => step(driver), '2', 'PageDown goes on');
    await press(driver, 'PageUp');
    await expectSoon(() => step(driver), '1', 'PageUp goes back');
    await press(driver, 'End');
    await expectSoon(async () => Number(await step(driver)) >= 5, true, 'End goes to the last');
    await press(driver, 'Home', 'Space');
    await expectSoon(() => step(driver), '2', 'Home and Space lead to the second');
    await press(driver, 'b');
    await press(driver, 'PageDown');
    assert.equal(await stop(driver), '2', 'a black screen takes no other key');
    await press(driver, 'b', 'PageDown');
    await expectSoon(
      async () => (await stop(driver)) !== '2',
      true,
      'after the black screen it goes on',
    );
    await press(driver, 'Escape');
    assert.equal(await placeOf(driver, 'mode'), 'present', 'the first Escape does no harm');
  };

/** Records when the window last changed its step or showed an answer, in milliseconds since 1970. */
const watchStops = ({ ask }: Pick<Driver, 'ask'>) =>
  ask(() => {
    const root = document.documentElement;
    const note = () => {
      root.dataset['shownAt'] = String(performance.timeOrigin + performance.now());
    };
    new MutationObserver(note).observe(root, { attributeFilter: ['data-step', 'data-revealed'] });
  });
const shownAt = ({ ask }: Pick<Driver, 'ask'>) =>
  ask(() => Number(document.documentElement.dataset['shownAt']));

/** How much later one window of a lesson may change than the other, in milliseconds. */
const mayDifferMs = 100;

/**
 * Tests that the other window changes at the same time. The fastest key press counts, because a busy machine draws late
 * in both windows.
 */
const windowsAgree =
  (from: (stage: Stage) => string): Scenario['play'] =>
  async (stage) => {
    const { driver } = stage;
    await arrive(driver, `${from(stage)}?mode=present`);
    await expectSoon(() => step(driver), '1', 'the lesson begins');
    await press(driver, 's');
    await driver.inOpenedWindow(async (notes) => {
      await expectSoon(() => step(notes), '1', 'the notes are at the first step');
      await expectSoon(() => count(notes, '[data-linked]'), 1, 'and know of the class');
      await watchStops(notes);
    });
    await watchStops(driver);
    const apart: number[] = [];
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'End', 'Home']) {
      await press(driver, key);
      const reached = await stop(driver);
      await driver.inOpenedWindow(async (notes) => {
        await expectSoon(() => stop(notes), reached, `${key} reaches the notes`);
        apart.push(Math.abs((await shownAt(notes)) - (await shownAt(driver))));
      });
    }
    const told = `apart by ${apart.map(Math.round).join(', ')} ms`;
    assert.ok(Math.min(...apart) <= mayDifferMs, told);
  };

const notesKeepStep =
  (from: (stage: Stage) => string): Scenario['play'] =>
  async (stage) => {
    const { driver } = stage;
    await arrive(driver, `${from(stage)}?mode=present`);
    await expectSoon(() => step(driver), '1', 'the lesson begins');
    await press(driver, 's');
    await driver.inOpenedWindow(async (notes) => {
      await expectSoon(() => isLive(notes), true, 'the notes run');
      await expectSoon(() => step(notes), '1', 'the notes are at the first step');
      await press(notes, 'PageDown');
      await expectSoon(() => step(notes), '2', 'the notes go on');
    });
    await expectSoon(() => step(driver), '2', 'and the class with them');
    await press(driver, 'PageDown');
    await expectSoon(async () => (await stop(driver)) !== '2', true, 'the class goes on');
    const reached = await stop(driver);
    await driver.inOpenedWindow(async (notes) => {
      await expectSoon(() => stop(notes), reached, 'and the notes with it');
      await notes.reload();
      await expectSoon(() => stop(notes), reached, 'reloaded notes join again at the same step');
    });
  };

/** The lesson, by a teacher's remote. */
export const present: readonly Scenario[] = [
  {
    title: 'a remote leads through the lesson',
    play: keysLeadThrough(({ url }) => url),
  },
  {
    title: 'a remote leads through the lesson from the single file',
    play: keysLeadThrough(({ file }) => file),
  },
  {
    title: 'the notes keep step with the class, also after they were reloaded',
    needsOwnWindow: true,
    play: notesKeepStep(({ url }) => url),
  },
  {
    title: 'the notes keep step with the class from the single file',
    needsOwnWindow: true,
    play: notesKeepStep(({ file }) => file),
  },
  {
    title: 'both windows show the same within a tenth of a second',
    needsOwnWindow: true,
    play: windowsAgree(({ url }) => url),
  },
  {
    title: 'both windows of the single file show the same within a tenth of a second',
    needsOwnWindow: true,
    play: windowsAgree(({ file }) => file),
  },
  {
    title: 'a step has an address',
    play: async ({ driver, url }) => {
      await arrive(driver, `${url}?mode=present&step=3`);
      await expectSoon(() => step(driver), '3', 'the step of the address is shown');
      await press(driver, 'PageDown');
      await expectSoon(async () => (await stop(driver)) !== '3', true, 'it goes on from there');
      assert.match(await addressOf(driver), /mode=present/);
      assert.ok((await count(driver, 'svg [data-member]')) >= 6, 'the map is there');
    },
  },
];
