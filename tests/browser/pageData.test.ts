import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PageDataFile } from '#app/pageData.ts';
import { withPage } from '../support/chromium.ts';

/** Collects which of the data files a page requests. */
const record = (asked: string[]) => (page: Page) =>
  page.on('request', (request) => {
    const [name] = /(?:page|whole)-data/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });

async function readsQuotation(page: Page) {
  await page.locator('[data-seat="ARM"]').click();
  await page.locator('#ARM blockquote').first().waitFor({ state: 'visible' });
}

test('the words of the page are read from the page and not loaded again', async () => {
  const asked: string[] = [];
  const prepare = async (page: Page) => void record(asked)(page);
  await withPage({ prepare }, readsQuotation);
  expect(asked).toEqual(['page-data']);
});

test('a page whose words were changed on their way loads the data whole', async () => {
  const asked: string[] = [];
  const prepare = async (page: Page) => {
    record(asked)(page);
    await page.route('**/page-data-*.json', async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as PageDataFile;
      await route.fulfill({ response, json: { ...file, digest: file.digest ^ 1 } });
    });
  };
  await withPage({ prepare }, readsQuotation);
  expect(asked).toEqual(['page-data', 'whole-data']);
});
