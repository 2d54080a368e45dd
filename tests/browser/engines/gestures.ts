import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { deepestPoint } from '../../support/deepestPoint.ts';
import type { Plain } from '../../support/pageScript.ts';
import type { Driver } from './engine.ts';

/** Gestures and questions in the product's words. */

/** A page that has not come to it by then never will; no scenario depends on how fast one is. */
const patienceMs = 20_000;

/** What comes soon is asked for soon again, what takes a minute not a thousand times. */
const firstPauseMs = 50;
const longestPauseMs = 500;

/** Asks again until the answer is `expected`; fails with the last answer. */
export async function expectSoon<Answer>(
  question: () => Promise<Answer>,
  expected: Answer,
  what: string,
  withinMs = patienceMs,
): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  let answer = await question();
  let pauseMs = firstPauseMs;
  while (!isDeepStrictEqual(answer, expected) && Date.now() < giveUpAt) {
    await new Promise((done) => {
      setTimeout(done, pauseMs);
    });
    pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
    answer = await question();
  }
  assert.deepEqual(answer, expected, what);
}

/** Goes to an address and waits until the page's script has taken over. */
export async function arrive(driver: Driver, url: string): Promise<void> {
  await driver.goto(url);
  await expectSoon(() => isLive(driver), true, 'the script takes over');
}

export const isLive = ({ ask }: Pick<Driver, 'ask'>): Promise<boolean> =>
  ask(() => document.documentElement.dataset['mode'] !== undefined);

/** `mode`, `view`, `step` or another fact about where the product is. */
export const placeOf = ({ ask }: Pick<Driver, 'ask'>, key: string): Promise<string | null> =>
  ask((name) => document.documentElement.dataset[name] ?? null, key);

/** Fragment and query of the address. */
export const addressOf = ({ ask }: Pick<Driver, 'ask'>): Promise<string> =>
  ask(() => location.search + location.hash);

/** Ids of the panels that can be seen. */
export const openPanels = ({ ask }: Pick<Driver, 'ask'>): Promise<string[]> =>
  ask(() =>
    [...document.querySelectorAll<HTMLElement>('[data-panel]')]
      .filter((panel) => panel.getClientRects().length > 0)
      .map(({ id }) => id),
  );

/** What the focus is on: a seat's member, or the id or the words of the element. */
export const focused = ({ ask }: Pick<Driver, 'ask'>): Promise<string> =>
  ask(() => {
    const element = document.activeElement as HTMLElement | null;
    return (
      element?.dataset['seat'] ?? (element?.id || (element?.textContent ?? '').trim().slice(0, 60))
    );
  });

/** How many elements fit the selector. */
export const count = ({ ask }: Pick<Driver, 'ask'>, selector: string): Promise<number> =>
  ask((one) => document.querySelectorAll(one).length, selector);

/** Words of the first element that fits, as they are written. */
export const wordsOf = ({ ask }: Pick<Driver, 'ask'>, selector: string): Promise<string> =>
  ask((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);

/** An attribute of every element that fits, as `{ ARM: 'none' }` by its member. */
export const byMember = (
  { ask }: Pick<Driver, 'ask'>,
  handle: 'seat' | 'member',
  attribute: string,
): Promise<Record<string, Plain>> =>
  ask(
    (name, wanted) =>
      Object.fromEntries(
        [...document.querySelectorAll(`[data-${name}]`)].map((element) => [
          element.getAttribute(`data-${name}`) ?? '',
          element.getAttribute(wanted),
        ]),
      ),
    handle,
    attribute,
  );

/** Brings the element into sight; false where there is none or it moves. */
const isAtRest = ({ ask }: Driver, selector: string): Promise<boolean> =>
  ask(async (one) => {
    const element = document.querySelector(one);
    if (!element) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    // The panel is painted first, the drawing follows: what the last gesture set off may not have begun yet.
    const { reading, view } = document.querySelector<HTMLElement>('.explore')?.dataset ?? {};
    const isMember = document.querySelector(`[data-seat="${reading}"]`) !== null;
    const isZoomed = document.querySelector('.explore .zoom-controls[data-zoomed]') !== null;
    if (isZoomed !== (isMember && view === 'map')) return false;
    if (document.querySelector('[data-moving]')) return false;
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    const before = element.getBoundingClientRect();
    await new Promise((done) => {
      setTimeout(done, 250);
    });
    const { left, top, width } = element.getBoundingClientRect();
    // A movement begins slowly.
    return Math.hypot(left - before.left, top - before.top, width - before.width) <= 0.5;
  }, selector);

/** Where the pointer meets the element; null where it is covered or moving. */
const pointOf = async (driver: Driver, selector: string) =>
  (await isAtRest(driver, selector)) ? driver.ask(deepestPoint, selector) : null;

/** Clicks an element with the mouse where it can really be met. */
export async function clickOn(driver: Driver, selector: string): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (Date.now() < giveUpAt) {
    const point = await pointOf(driver, selector);
    if (point) {
      await driver.click(point);
      return;
    }
  }
  assert.fail(`${selector} cannot be met by the mouse`);
}

export const clickSeat = (driver: Driver, id: string) => clickOn(driver, `a[data-seat="${id}"]`);
export const clickShape = (driver: Driver, id: string) =>
  clickOn(driver, `svg [data-member="${id}"]`);
