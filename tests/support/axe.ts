import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type axe from 'axe-core';

/** Source text of axe, to run in a page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Tags of the axe rules that are checked. */
export const axeTags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The findings of axe on the page, one line for each place. The rule `target-size`, off by default, is switched on. */
export async function axeFindings(
  page: Page,
  only?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ runTags, rules }) => {
      const results = await window.axe.run(document, {
        ...(rules
          ? { runOnly: { type: 'rule', values: rules } }
          : {
              runOnly: { type: 'tag', values: runTags },
              rules: { 'target-size': { enabled: true } },
            }),
        resultTypes: ['violations'],
      });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
        ),
      );
    },
    { runTags: axeTags, rules: only ? [...only] : null },
  );
}
