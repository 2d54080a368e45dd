import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { withPage } from '../support/chromium.ts';
import { settled } from '../support/gestures.ts';

/** Every view and panel by its address, in the widths at which it looks different from the one before it. */
const places: readonly (readonly [path: string, widths: readonly number[]])[] = [
  ['', [320, 768, 1280, 1920]],
  ['#KAZ', [320, 768, 1280, 1920]],
  ['?view=table', [320, 1280]],
  ['?view=grid', [320, 1280]],
  ['?by=68-262&class=absent', [1280]],
  ['#RUS', [1280]],
  ['#BLR', [320]],
  ['#ARM', [1280]],
  ['#KGZ', [320]],
  ['#TJK', [1280]],
  ['#CSTO', [1280]],
  ['#about', [1280]],
  ['#sources', [1280]],
];

describe('axe finds nothing', () => {
  it.each(places)('at "%s"', (path, widths) =>
    withPage({ path, viewport: { width: widths[0] ?? 320, height: 800 } }, async (page) => {
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        found.push(...(await axeFindings(page)).map((one) => `${width} px: ${one}`));
      }
      // A theme changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await axeFindings(page, ['color-contrast'])).map((one) => `dark: ${one}`));
      expect(found).toEqual([]);
    }),
  );
});
