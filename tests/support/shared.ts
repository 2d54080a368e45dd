import type { Browser } from 'playwright-core';
import { launchChromium } from './launchChromium.ts';
import { openSite } from './site.ts';

/**
 * Shared by the test files of one worker, which run one after the other. Both end with the worker's process. Starting a
 * browser for each file would take longer than many of its tests.
 */
let browser: Promise<Browser> | undefined;
let site: ReturnType<typeof openSite> | undefined;

/** The worker's Chromium, started again if it has gone. Which page a test gets: `tabs.ts`. */
export async function sharedChromium(): Promise<Browser> {
  if (browser && !(await browser).isConnected()) browser = undefined;
  browser ??= launchChromium();
  return browser;
}

/** Address of the built site, served as by `npm start`. */
export async function sharedSite(): Promise<string> {
  site ??= openSite();
  return (await site).url;
}
