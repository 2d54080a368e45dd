import { describe, expect, it } from 'vitest';
import { withPage } from '../support/chromium.ts';

describe('the staff page', () => {
  it('builds the address, and the exhibit obeys it', () =>
    withPage({ path: '?mode=kiosk-setup' }, async (page) => {
      await page.getByLabel('Ask “Still there?” after').fill('60');
      await page.getByLabel('Light or dark').selectOption('dark');
      await page.getByLabel('Size of the text').selectOption('xl');
      await page.getByLabel('Begin with').selectOption('table');
      const address = new URL(await page.getByLabel('Address of the exhibit').inputValue());
      expect(Object.fromEntries(address.searchParams)).toEqual({
        mode: 'kiosk',
        idle: '60',
        theme: 'dark',
        text: 'xl',
        view: 'table',
      });
      expect(await page.getByLabel('Start line').inputValue()).toContain(`'${address.href}'`);
      await page.getByRole('link', { name: 'Start the exhibit here' }).click();
      await page.locator('.attract').waitFor();
      const written = await page
        .locator('html')
        .evaluate(({ dataset: { mode, theme, text } }) => [mode, theme, text]);
      expect(written).toEqual(['kiosk', 'dark', 'xl']);
    }));

  it('checks the machine', () =>
    withPage({ path: '?mode=kiosk-setup' }, async (page) => {
      for (const name of ['Works without a network', 'Screen stays on', 'Touch', 'Can keep notes'])
        await page.getByText(name, { exact: true }).waitFor();
    }));
});
