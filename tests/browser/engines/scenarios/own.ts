import assert from 'node:assert/strict';
import { hostileAlliance, hostileSpeeches } from '../../../fixtures/hostileAlliance.ts';
import type { Driver } from '../engine.ts';
import { arrive, clickSeat, count, expectSoon, openPanels, wordsOf } from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

/** Drops a text as a file, which is the only way to open a file that works with every engine's driver. */
const dropText = ({ ask }: Pick<Driver, 'ask'>, name: string, part: string, times = 1) =>
  ask(
    (fileName, one, count_) => {
      const file = new File([one.repeat(count_)], fileName);
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
      document.body.dispatchEvent(event);
    },
    name,
    part,
    times,
  );

/** What would be left if a text had been read as markup, script or style. */
const traces = ({ ask }: Pick<Driver, 'ask'>) =>
  ask(() => ({
    ran: 'ran' in window,
    made: document.querySelectorAll(
      'iframe, img, object, embed, base, form#test, svg script, foreignObject, [onload], [onerror], [onfocus]',
    ).length,
    isWider: document.documentElement.scrollWidth > window.innerWidth,
  }));

/** The texts that do not occur on the page. */
const missing = ({ ask }: Pick<Driver, 'ask'>, texts: readonly string[]) =>
  ask((wanted) => {
    const page = document.body.textContent ?? '';
    return (JSON.parse(wanted) as string[]).filter((text) => !page.includes(text));
  }, JSON.stringify(texts));

/** Shows more statements of the open panel; false if there were no more. */
const showMore = (driver: Driver) =>
  driver.ask(() => {
    const more = document.querySelector<HTMLElement>('.panel[data-open] .panel__more');
    more?.click();
    return more !== null;
  });

/** Alliance files of a reader's own. */
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
  {
    title: 'a hostile file is shown as the text it is, whichever text comes to which field',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      const clean = await traces(driver);
      for (const file of [hostileAlliance(), hostileSpeeches()]) {
        await dropText(driver, '<img src=x onerror=window.ran=1>.json', JSON.stringify(file));
        await expectSoon(
          () => driver.ask(() => document.querySelector('h1')?.textContent ?? ''),
          file.title,
          'the file is shown',
        );
        for (const { id, name, summary, statements } of file.members) {
          await driver.ask((one) => {
            document.querySelector<HTMLElement>(`a[data-seat="${one}"]`)?.click();
          }, id);
          await expectSoon(() => openPanels(driver), [id], `${id} opens`);
          await expectSoon(() => showMore(driver), false, `all of ${id} is shown`);
          const texts = [
            name,
            summary,
            ...statements.flatMap(({ words, office }) => [words, office]),
          ];
          assert.deepEqual(await missing(driver, texts), [], `the texts of ${id}`);
          assert.deepEqual(await traces(driver), clean, `nothing else came with ${id}`);
        }
      }
    },
  },
  {
    title: 'files that are no alliance are refused, however large, deep or strange',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      const refused: readonly (readonly [part: string, times: number, says: string])[] = [
        ['[', 1_000_000, 'nested deeper'],
        [' ', 50_000_000, 'has 50 MB'],
        ['{"__proto__":{"ran":1}}', 1, 'no alliance file'],
        ['{"a":1,"a":2}', 1, 'second time'],
        ['{"format":1e400}', 1, 'too large a number'],
        ['{"name":"\\ud800"}', 1, 'half a character'],
      ];
      for (const [part, times, says] of refused) {
        await dropText(driver, 'strange.json', part, times);
        await expectSoon(
          async () => (await wordsOf(driver, '[data-problems]')).includes(says),
          true,
          says,
        );
      }
      assert.equal(await driver.ask(() => 'ran' in {}), false);
      await expectSoon(() => count(driver, '[data-seat]'), 6, 'the record is still there');
    },
  },
];
