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

it('a double tap on a seat chooses it, and follows no link of the panel that comes up under the finger', () =>
  withPage(phone, async (page) => {
    const place = seat(page, 'KAZ');
    await place.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const { x, y } = (await place.boundingBox())!;
    // Where the second tap would meet a link, wherever the sheet has one.
    await page.evaluate(
      ([left, top]) => {
        document.addEventListener(
          'click',
          () => {
            const link = document.querySelector<HTMLElement>('#KAZ [href="#KAZ-why"]')!;
            Object.assign(link.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
          },
          { once: true },
        );
      },
      [x, y] as const,
    );
    await page.touchscreen.tap(x + 10, y + 10);
    await page.locator('#KAZ[data-open]').waitFor();
    await page.touchscreen.tap(x + 10, y + 10);
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#KAZ');
    // Once the hand is still, the link is one.
    await page.waitForTimeout(500);
    await page.touchscreen.tap(x + 10, y + 10);
    await expect.poll(() => new URL(page.url()).hash).toBe('#KAZ-why');
  }));

it('the note on Crimea makes room for the way back from a zoom of one’s own', () =>
  withPage(phone, async (page) => {
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await settled(page);
    const note = (await page.locator('.stage__note').boundingBox())!;
    const buttons = (await page.getByRole('group', { name: 'Zoom' }).boundingBox())!;
    expect(buttons.x >= note.x + note.width || buttons.y >= note.y + note.height).toBe(true);
    expect(note.x).toBeGreaterThanOrEqual(0);
  }));
