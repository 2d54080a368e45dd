import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { deepestPoint } from '../../support/deepestPoint.ts';
import type { Plain } from '../../support/pageScript.ts';
import type { Driver } from './engine.ts';

/** Gestures and questions in the words of the product. */

/** Longest wait for an expected state, in milliseconds. Generous, because no scenario tests speed. */
const patienceMs = 20_000;

/** The pause between two questions grows, so that short waits stay short and long ones do not ask a thousand times. */
const firstPauseMs = 50;
const longestPauseMs = 500;

/**
 * Repeats a question until the answer is `expected`.
 *
 * @throws AssertionError with the last answer, after `withinMs`
 */
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

/** Goes to an address and waits until the page's script runs. */
export async function arrive(driver: Driver, url: string): Promise<void> {
  await driver.goto(url);
  await expectSoon(() => isLive(driver), true, 'the script takes over');
}

/** True once the page's script runs. */
export const isLive = ({ ask }: Pick<Driver, 'ask'>): Promise<boolean> =>
  ask(() => document.documentElement.dataset['mode'] !== undefined);

/** `mode`, `view`, `step` or another part of the product's state, from the root element. */
export const placeOf = ({ ask }: Pick<Driver, 'ask'>, key: string): Promise<string | null> =>
  ask((name) => document.documentElement.dataset[name] ?? null, key);

/** Query and fragment of the address. */
export const addressOf = ({ ask }: Pick<Driver, 'ask'>): Promise<string> =>
  ask(() => location.search + location.hash);

/** Ids of the visible panels. */
export const openPanels = ({ ask }: Pick<Driver, 'ask'>): Promise<string[]> =>
  ask(() =>
    [...document.querySelectorAll<HTMLElement>('[data-panel]')]
      .filter((panel) => panel.getClientRects().length > 0)
      .map(({ id }) => id),
  );

/** What has the focus: the member of a seat, or the id or text of the element. */
export const focused = ({ ask }: Pick<Driver, 'ask'>): Promise<string> =>
  ask(() => {
    const element = document.activeElement as HTMLElement | null;
    return (
      element?.dataset['seat'] ?? (element?.id || (element?.textContent ?? '').trim().slice(0, 60))
    );
  });

/** Number of elements that match the selector. */
export const count = ({ ask }: Pick<Driver, 'ask'>, selector: string): Promise<number> =>
  ask((one) => document.querySelectorAll(one).length, selector);

/** Text of the first matching element. */
export const wordsOf = ({ ask }: Pick<Driver, 'ask'>, selector: string): Promise<string> =>
  ask((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);

/** An attribute of all matching elements by member, as `{ ARM: 'none' }`. */
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

/** Scrolls the element into view; false if there is none or it moves. */
const isAtRest = ({ ask }: Driver, selector: string): Promise<boolean> =>
  ask(async (one) => {
    const element = document.querySelector(one);
    if (!element) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    // The panel is painted before the drawing moves, so a movement caused by the last gesture may not have begun yet.
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
    // A movement begins slowly, so even a small difference counts.
    return Math.hypot(left - before.left, top - before.top, width - before.width) <= 0.5;
  }, selector);

/** A point where the pointer hits the element; null if it is covered or moving. */
const pointOf = async (driver: Driver, selector: string) =>
  (await isAtRest(driver, selector)) ? driver.ask(deepestPoint, selector) : null;

/**
 * Clicks an element with the mouse, at a point where it is not covered.
 *
 * @throws AssertionError if there is no such point within `patienceMs`
 */
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

/** Clicks the seat of a member. */
export const clickSeat = (driver: Driver, id: string) => clickOn(driver, `a[data-seat="${id}"]`);
/** Clicks the shape of a member on the map. */
export const clickShape = (driver: Driver, id: string) =>
  clickOn(driver, `svg [data-member="${id}"]`);
