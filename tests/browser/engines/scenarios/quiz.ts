import assert from 'node:assert/strict';
import type { Driver } from '../engine.ts';
import { arrive, count, expectSoon, placeOf, wordsOf } from '../gestures.ts';
import type { Scenario, Stage } from '../scenario.ts';

const progress = (driver: Driver) => wordsOf(driver, '.quiz__progress');

/** Answers the current question by keys; after three tries the answer is always shown. */
async function answerByKeys(driver: Driver): Promise<void> {
  for (const key of ['1', '2', '3']) {
    if ((await count(driver, '.question[data-outcome="open"]')) === 0) break;
    await driver.press(key);
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  await expectSoon(
    () => count(driver, '.question:is([data-outcome="right"], [data-outcome="shown"])'),
    1,
    'three tries end with the answer',
  );
}

const playByKeys =
  (from: (stage: Stage) => string): Scenario['play'] =>
  async (stage) => {
    const { driver } = stage;
    await arrive(driver, `${from(stage)}?mode=quiz`);
    await expectSoon(() => placeOf(driver, 'mode'), 'quiz', 'the quiz begins');
    const isFirst = async () => /1 of \d+/.test(await progress(driver));
    await expectSoon(isFirst, true, 'its first question is shown');
    await answerByKeys(driver);
    const links = await driver.ask(
      () => document.querySelectorAll('.feedback a[href^="https:"]').length,
    );
    assert.ok(links > 0, 'the answer names its source');
    await driver.ask(() => document.querySelector<HTMLElement>('.feedback__next')?.focus());
    await driver.press('Enter');
    await expectSoon(async () => (await progress(driver)).includes('2 of'), true, 'the next comes');
  };

/** The quiz, by keys alone. */
export const quiz: readonly Scenario[] = [
  {
    title: 'the quiz is played by keys, and every answer has a source',
    play: playByKeys(({ url }) => url),
  },
  { title: 'the quiz is played from the single file', play: playByKeys(({ file }) => file) },
];
