import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';
import { openPanel, seat } from '../support/gestures.ts';
import { walkTo } from '../support/walk.ts';

const places = ['', '#ARM', '#KAZ', '?view=table', '?view=grid', '#about', '?mode=quiz'];
/** Texts that are cut off because a box hides its overflow. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter(
        (one) => !one.closest('.visually-hidden, svg, .stage__drawing') && one.clientWidth > 1,
      )
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      });
    return boxes.flatMap((box) => {
      const { left, right, bottom } = box.getBoundingClientRect();
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
        // What scrolls by itself is not cut off.
        if (text.parentElement?.closest('.grid__scroll, .panel, .skip-link, .visually-hidden, svg'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const line of range.getClientRects())
          if (line.right > right + 1 || line.left < left - 1 || line.bottom > bottom + 1)
            cut.push(`${text.textContent}`);
      }
      return cut;
    });
  });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The text spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

describe.each([
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
])('at $width × $height', (viewport) => {
  it('nothing scrolls sideways and no text is cut off, with wide spacing too', () =>
    withPage({ viewport }, async (page) => {
      for (const isWide of [false, true]) {
        // The page's policy blocks styles, except through the object model.
        if (isWide)
          await page.evaluate((css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets.push(sheet);
          }, spacing);
        for (const place of places) {
          await walkTo(page, place);
          expect(await sideways(page), place).toBeLessThanOrEqual(0);
          expect(await cutTexts(page), place).toEqual([]);
        }
      }
    }));
});

it.each([
  { width: 320, height: 256 },
  { width: 320, height: 180 },
  { width: 427, height: 240 },
  { width: 568, height: 320 },
])('enlarged to $width × $height a lesson has one row of controls, and scrolls', (viewport) =>
  withPage({ path: '?mode=present&step=3', viewport }, async (page) => {
    await page.locator('.step').waitFor();
    const main = page.locator('.present__main');
    expect((await main.boundingBox())!.height).toBeGreaterThan(viewport.height / 2);
    await page.locator('.step__title').scrollIntoViewIfNeeded();
    const title = (await page.locator('.step__title').boundingBox())!;
    const next = (await page.getByRole('button', { name: /^Next/ }).boundingBox())!;
    expect(title.y + title.height).toBeLessThanOrEqual(next.y);
    expect(next.y + next.height).toBeLessThanOrEqual(viewport.height);
  }),
);

it('who wants no motion gets none', () =>
  withPage({ reducedMotion: 'reduce' }, async (page) => {
    const longest = async () =>
      page.evaluate(() =>
        Math.max(
          0,
          ...document
            .getAnimations()
            .map((one) => Number(one.effect?.getComputedTiming().duration ?? 0)),
        ),
      );
    await page.evaluate(() => {
      const seen: number[] = [];
      (window as unknown as { seen: number[] }).seen = seen;
      const look = () => {
        for (const one of document.getAnimations())
          seen.push(Number(one.effect?.getComputedTiming().duration ?? 0));
        requestAnimationFrame(look);
      };
      look();
    });
    await seat(page, 'ARM').click();
    await page.getByRole('link', { name: 'Table' }).click();
    await page.locator('[data-legend="none"]').click();
    await walkTo(page, '?mode=present&step=3');
    await walkTo(page, '?mode=kiosk');
    const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(seen.filter((ms) => ms > 10)).toEqual([]);
    expect(await longest()).toBeLessThanOrEqual(10);
  }));

it('who wants more contrast gets outlines of two pixels and full ink, in both themes', () =>
  withPage({}, async (page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const found = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        const token = (name: string) => style.getPropertyValue(name).trim();
        const member = getComputedStyle(document.querySelector('.map__member')!);
        return {
          isFullInk: token('--color-ink-soft') === token('--color-ink'),
          isFullRule: token('--color-rule') === token('--color-ink'),
          stroke: member.stroke,
          ink: getComputedStyle(document.body).color,
          width: Number.parseFloat(member.strokeWidth),
        };
      });
      expect(found, colorScheme).toMatchObject({ isFullInk: true, isFullRule: true });
      expect(found.stroke).toBe(found.ink);
      expect(found.width).toBeGreaterThanOrEqual(2);
    }
  }));

it('in the system’s own colours stances differ by pattern, and what is chosen or has the focus is seen', () =>
  withPage({ forcedColors: 'active', path: '#KAZ' }, async (page) => {
    const found = await page.evaluate(() => {
      const system = document.createElement('i');
      document.body.append(system);
      const named = new Map(
        ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
          system.style.color = name;
          return [getComputedStyle(system).color, name];
        }),
      );
      const name = (colour: string) => named.get(colour) ?? colour;
      const drawn = (pattern: Element) => {
        const path = pattern.querySelector('path');
        const ground = name(getComputedStyle(pattern.querySelector('rect')!).fill);
        return `${ground} ${path?.getAttribute('d') ?? ''}`;
      };
      const byStance: Record<string, string[]> = {};
      for (const shape of document.querySelectorAll('svg.map [data-member]')) {
        const [, id = ''] = /url\("?#([^")]+)/.exec(getComputedStyle(shape).fill) ?? [];
        const pattern = document.getElementById(id);
        (byStance[shape.getAttribute('data-stance')!] ??= []).push(pattern ? drawn(pattern) : id);
      }
      const chosen = getComputedStyle(document.querySelector('[data-seat="KAZ"]')!);
      const other = getComputedStyle(document.querySelector('[data-seat="ARM"]')!);
      return {
        byStance: Object.values(byStance).map((patterns) => [...new Set(patterns)]),
        outline: name(getComputedStyle(document.querySelector('.map__chosen')!).stroke),
        seats: [chosen.borderTopWidth, other.borderTopWidth],
        silhouettes: ['RUS', 'ARM'].map((id) =>
          name(getComputedStyle(document.querySelector(`[data-seat="${id}"] .seat__shape`)!).fill),
        ),
        ukraine: name(getComputedStyle(document.querySelector('[data-place="UKR"]')!).stroke),
        view: name(
          getComputedStyle(document.querySelector('.views [aria-current]')!).backgroundColor,
        ),
      };
    });
    expect(found.byStance.map((patterns) => patterns.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(found.byStance.flat()).size).toBe(4);
    for (const pattern of found.byStance.flat()) expect(pattern).toMatch(/^Canvas(Text)? /);
    expect(found).toMatchObject({ outline: 'Highlight', view: 'Highlight', seats: ['4px', '1px'] });
    // A solid fill is the mark of one class.
    expect(found).toMatchObject({ silhouettes: ['CanvasText', 'Canvas'], ukraine: 'CanvasText' });
    await seat(page, 'ARM').focus();
    await page.keyboard.press('End');
    const { outlineStyle, outlineWidth } = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      return { outlineStyle: style.outlineStyle, outlineWidth: style.outlineWidth };
    });
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  }));

it('the focus changes the picture by a ring of at least two pixels, at 3 : 1, on each kind of control', () =>
  withPage({}, async (page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const selector of [
        '[data-seat="ARM"]',
        '[data-legend="none"]',
        '.views a',
        '.print-menu summary',
        '.share-button',
        '.introduction__links a',
      ]) {
        await page.locator(selector).first().focus();
        await page.keyboard.press('Shift');
        const ring = await page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { outlineStyle, outlineWidth, outlineOffset, outlineColor } =
              getComputedStyle(one);
            const focus = document.createElement('i');
            focus.style.color = 'var(--color-focus)';
            document.body.append(focus);
            const token = getComputedStyle(focus).color;
            focus.remove();
            return {
              outlineStyle,
              outlineWidth: Number.parseFloat(outlineWidth),
              outlineOffset: Number.parseFloat(outlineOffset),
              isToken: outlineColor === token,
            };
          });
        // The contrast of this token with every background is tested in tests/unit/palette.test.ts.
        expect(ring, selector).toMatchObject({ outlineStyle: 'solid', isToken: true });
        expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
        expect(ring.outlineOffset).toBeGreaterThanOrEqual(0);
      }
    }
  }));

it('single letters, digits and signs do nothing on the page but on a control that has the focus', () =>
  withPage({}, async (page) => {
    const before = page.url();
    const tree = await page.locator('body').ariaSnapshot();
    await page.locator('.share-button').focus();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789.,?+-/') await page.keyboard.press(key);
    expect(page.url()).toBe(before);
    expect(await page.locator('body').ariaSnapshot()).toBe(tree);
    expect(await openPanel(page)).toBeNull();
  }));

it('what a status message says stands on the page too', () =>
  withPage({}, async (page) => {
    await seat(page, 'KAZ').click();
    const said = await page.getByRole('status').first().textContent();
    expect(said).toContain('Kazakhstan: Publicly keeps its distance');
    const shown = await page.locator('#KAZ').innerText();
    expect(shown).toContain('Kazakhstan');
    expect(shown).toContain('Publicly keeps its distance');
  }));
