import assert from 'node:assert/strict';
import { axeSource, axeTags } from '../../../support/axe.ts';
import type { Driver } from '../engine.ts';
import { arrive, clickSeat, count, expectSoon, focused, openPanels } from '../gestures.ts';
import type { Scenario } from '../scenario.ts';

/** Places, each with a selector that matches once the place is shown. */
const places = [
  ['', '.explore'],
  ['?view=table', '.explore'],
  ['?view=grid', '.grid table'],
  ['#KAZ', '#KAZ[data-open]'],
  ['#CSTO', '#CSTO[data-open]'],
  ['#sources', '#sources[data-open]'],
  ['?mode=embed#ARM', '#ARM[data-open]'],
  ['?mode=quiz', '.quiz'],
  ['?mode=present&step=3', '.present'],
  ['?mode=kiosk-setup', '.setup'],
] as const;

/** The places use these looks in turn; `axe.test.ts` checks each place in more looks. */
const looks = [
  { width: 320, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

/** The driver passes a function to the page as text; the text of this one is the library. */
const bringAxe = Object.assign(() => undefined, { toString: () => `() => { ${axeSource} }` });

const findings = ({ ask }: Driver): Promise<string[]> =>
  ask(
    async (tags) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: [...tags] },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    },
    [...axeTags],
  );

const seats = {
  RUS: 'Russia, Vladimir Putin, Wages the war, 8 statements, 1 of 6',
  BLR: 'Belarus, Alexander Lukashenko, Publicly backs Russia, 12 statements, 2 of 6',
  KAZ: 'Kazakhstan, Kassym-Jomart Tokayev, Publicly keeps its distance, 16 statements, 3 of 6',
  ARM: 'Armenia, Nikol Pashinyan, Takes no public side, 8 statements, 4 of 6',
  KGZ: 'Kyrgyzstan, Sadyr Japarov, Takes no public side, 10 statements, 5 of 6',
  TJK: 'Tajikistan, Emomali Rahmon, Takes no public side, 7 statements, 6 of 6',
};

/** What assistive technology is told, and what axe finds. */
export const access: readonly Scenario[] = [
  {
    title: 'axe finds nothing at any place, narrow and light or wide and dark',
    needsOwnWindow: true,
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      await driver.ask(bringAxe);
      for (const [turn, { width, theme }] of looks.entries()) {
        await driver.widen(width);
        for (const [place, sign] of places.filter((_, index) => index % looks.length === turn)) {
          const [query, hash = ''] = place.replace('?', '&').split('#');
          await driver.ask(
            (to) => {
              history.pushState(null, '', to);
              dispatchEvent(new PopStateEvent('popstate'));
            },
            `./?theme=${theme}${query}${hash && `#${hash}`}`,
          );
          await expectSoon(async () => (await count(driver, sign)) > 0, true, `${place} is shown`);
          assert.deepEqual(await findings(driver), [], `${place} at ${width} px, ${theme}`);
        }
      }
    },
  },
  {
    title: 'a seat is named by state, leader, stance, statements, whether chosen, and its place',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      for (const [id, name] of Object.entries(seats))
        assert.equal(await driver.accessibleName(`[data-seat="${id}"]`), name);
      await clickSeat(driver, 'ARM');
      await expectSoon(() => openPanels(driver), ['ARM'], 'the panel opens');
      assert.equal(
        await driver.accessibleName('[data-seat="ARM"]'),
        seats.ARM.replace('4 of 6', 'chosen, 4 of 6'),
      );
      assert.equal(await driver.accessibleName('#ARM [data-close]'), 'Close Armenia');
      assert.equal(await driver.accessibleName('#ARM [data-statement]'), 'Statement 1 of 8');
    },
  },
  {
    title: 'four keys lead to a statement, and Escape back to the seat',
    play: async ({ driver, url }) => {
      await arrive(driver, url);
      await driver.press('Tab', 'Enter', 'a', '3');
      await expectSoon(() => focused(driver), 'arm-weapons-used', 'the statement has the focus');
      await driver.press('Escape');
      await expectSoon(() => focused(driver), 'ARM', 'the seat has it again');
    },
  },
];
