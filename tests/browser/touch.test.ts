import { expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { openPanel, seat, settled, shape } from '../support/gestures.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Where a finger lands that means a point: on it, and at three distances from it in eight directions. */
const landings = [
  [0, 0] as const,
  ...[8, 15, 22].flatMap((distance) =>
    Array.from({ length: 8 }, (_, eighth) => {
      const angle = (eighth * Math.PI) / 4;
      return [distance * Math.cos(angle), distance * Math.sin(angle)] as const;
    }),
  ),
];

it('of 25 taps of a finger near Armenia, all choose Armenia and none another', () =>
  withPage(phone, async (page) => {
    await settled(page);
    const { x, y, width, height } = (await shape(page, 'ARM').boundingBox())!;
    const chosen: (string | null)[] = [];
    for (const [dx, dy] of landings) {
      await page.touchscreen.tap(x + width / 2 + dx, y + height / 2 + dy);
      chosen.push(await openPanel(page));
      await page.keyboard.press('Escape');
      await settled(page);
    }
    expect(chosen).toEqual(landings.map(() => 'ARM'));
  }));

it('a tap on each seat chooses its state', () =>
  withPage(phone, async (page) => {
    for (const id of ['RUS', 'KAZ', 'BLR', 'KGZ', 'TJK', 'ARM']) {
      await seat(page, id).tap();
      expect(await openPanel(page)).toBe(id);
      await page.keyboard.press('Escape');
    }
  }));
