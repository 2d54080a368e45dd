import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';
import { withPage } from '../support/chromium.ts';
import { clickShape, focused, openPanel, panel, seat } from '../support/gestures.ts';

const { members } = builtIn();
const large = { width: 1920, height: 1080 };
const laptop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

describe.each([large, laptop, phone])('at $width × $height', (viewport) => {
  it('each state is chosen by its seat, read, and left with Escape', () =>
    withPage({ viewport }, async (page) => {
      for (const { id, name, statements } of members) {
        await seat(page, id).click();
        expect(await openPanel(page)).toBe(id);
        const text = (await panel(page, id).innerText()).toLowerCase();
        expect(text).toContain(name.toLowerCase());
        for (const { words } of statements)
          expect(text).toContain(words.slice(0, 40).toLowerCase());
        expect(new URL(page.url()).hash).toBe(`#${id}`);
        await page.keyboard.press('Escape');
        expect(await openPanel(page)).toBeNull();
        expect(await focused(page)).toBe(`seat ${id}`);
      }
    }));
});

describe.each([large, laptop])('at $width × $height', (viewport) => {
  it('each state is chosen by its shape', () =>
    withPage({ viewport }, async (page) => {
      for (const { id } of members) {
        await clickShape(page, id);
        expect(await openPanel(page)).toBe(id);
        await page.keyboard.press('Escape');
        expect(await openPanel(page)).toBeNull();
      }
    }));
});

it('what a state said is painted with the choice, what colours and votes rest on right after', () =>
  withPage({ viewport: laptop }, async (page) => {
    const painted = await page.evaluate(async () => {
      const hasRoom = (selector: string) =>
        (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
      document.querySelector<HTMLElement>('[data-seat="ARM"]')?.click();
      await new Promise(requestAnimationFrame);
      const statements = [...document.querySelectorAll('#ARM [data-statement]')];
      return {
        statements: statements.every(({ id }) => hasRoom(`[id="${id}"]`)),
        votes: hasRoom('#ARM-votes'),
      };
    });
    expect(painted).toEqual({ statements: true, votes: false });
    await panel(page, 'ARM').locator('#ARM-votes').waitFor();
    await panel(page, 'ARM').locator('#ARM-why').waitFor();
  }));

it('a part of a panel that is chosen is at its place at once', () =>
  withPage({ viewport: laptop }, async (page) => {
    const top = () => page.locator('#ARM-why').evaluate((part) => part.getBoundingClientRect().top);
    await page.evaluate(() => {
      location.hash = '#ARM-why';
    });
    await page.locator('#ARM-why').waitFor();
    expect(await top()).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(laptop.height / 2);
  }));
