import type { Browser } from 'playwright-core';
import { launchChromium } from './launchChromium.ts';
import { openSite } from './site.ts';

/**
 * What the files of one worker share, as they come one after the other. Both end with its process:
 * starting a browser for each file takes longer than many of its tests.
 */
let browser: Promise<Browser> | undefined;
let site: ReturnType<typeof openSite> | undefined;

/** The worker's Chromium; a new one where it went. Each test has a context of its own. */
export async function sharedChromium(): Promise<Browser> {
  if (browser && !(await browser).isConnected()) browser = undefined;
  browser ??= launchChromium();
  return browser;
}

/** Address of the built site, as `npm start` serves it. */
export async function sharedSite(): Promise<string> {
  site ??= openSite();
  return (await site).url;
}
