import type { Browser } from 'playwright-core';
import { conditions } from './conditions.ts';

/** A tab driven with as little of the DevTools protocol as possible. */
export interface BareTab {
  /** Calls a method of the DevTools protocol on the tab. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Evaluates an expression in the page; its value is passed as JSON. */
  readonly ask: (expression: string) => Promise<unknown>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Opens a new tab and closes it afterwards. Playwright's pages enable the protocol's Runtime domain, in which the
 * engine computes the source lines of every error object that a script creates, even if it is never thrown. For our
 * script that takes longer than running it, and no reader's browser does it.
 */
export async function withBareTab<Result>(
  browser: Browser,
  measure: (tab: BareTab) => Promise<Result>,
): Promise<Result> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { width, height } = conditions.viewport;
  const { targetId } = await root.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width,
    height,
  });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let calls = 0;
  const send: BareTab['send'] = async (method, params = {}) => {
    calls += 1;
    const id = calls;
    const coming = new Promise<Answer>((done) => waiting.set(id, done));
    await root.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await coming;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const ask: BareTab['ask'] = async (expression) => {
    const asked = { expression: `JSON.stringify(${expression})`, returnByValue: true };
    const { result } = (await send('Runtime.evaluate', asked)) as { result: { value: string } };
    return JSON.parse(result.value);
  };
  try {
    return await measure({ send, ask });
  } finally {
    await root.send('Target.disposeBrowserContext', { browserContextId });
    await root.detach();
  }
}
