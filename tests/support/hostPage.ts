import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { sharedChromium, sharedSite } from './shared.ts';

/** Another site's page, on another origin, that embeds the map. */
export interface Host {
  readonly page: Page;
  /** Address of the map's site. */
  readonly site: string;
  /** Origin of the host's page. */
  readonly origin: string;
  /** The map in a frame of the page; `index` counts from 0. */
  readonly frame: (index: number) => Promise<Frame>;
}

interface HostOptions {
  /** HTML of the host; `{site}` and `{origin}` are replaced by the two addresses. */
  readonly html: string;
  readonly width?: number;
}

async function serveHtml(html: (origin: string) => string) {
  let origin = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html(origin));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return { origin, close: () => server.close() };
}

/** Opens a host's page. Anything on the console of the page or its frames fails the test. */
export async function withHost(
  { html, width = 1200 }: HostOptions,
  act: (host: Host) => Promise<void>,
): Promise<void> {
  const url = await sharedSite();
  const server = await serveHtml((origin) =>
    html.replaceAll('{site}', url).replaceAll('{origin}', origin),
  );
  const context = await (
    await sharedChromium()
  ).newContext({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (['error', 'warning'].includes(message.type()) && !isIcon) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(server.origin);
    const frame = async (index: number) => {
      const element = await page.locator('iframe').nth(index).elementHandle();
      const found = await element?.contentFrame();
      if (!found) throw new Error(`no frame ${index}`);
      // The first script sets the mode; React sets the view once it runs.
      await found.waitForFunction(
        () => document.documentElement.dataset['view'] !== undefined,
        null,
        {
          // A frame far down the page does not paint, so the test cannot poll by animation frames.
          polling: 50,
        },
      );
      return found;
    };
    await act({ page, site: url, origin: server.origin, frame });
    expect(problems, 'host and frames stay silent').toEqual([]);
  } finally {
    await context.close();
    server.close();
  }
}
