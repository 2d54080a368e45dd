import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPageScript } from '../../support/pageScript.ts';
import { windowSize, type Driver, type Engine } from './engine.ts';
import { openSession, type Session } from './webdriver.ts';

const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F5: '\uE035',
};

/** The WebDriver actions of a key, or of a combination such as `Shift+Tab`. */
function toKeyActions(key: string) {
  const parts = key.length > 1 ? key.split('+') : [key];
  const values = parts.map((part) => keyCodes[part] ?? part);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** WebKitGTK's driver does not report the console, so the page's own events are collected. */
function listenForErrors() {
  const heard: string[] = [];
  addEventListener('error', ({ message }) => heard.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejected: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  (window as unknown as { heard: string[] }).heard = heard;
}

function acts({ post }: Session): Pick<Driver, 'ask' | 'press' | 'reload'> {
  // The asynchronous command awaits a promise and tells an error from a value.
  const run = (script: string) =>
    post<{ value?: unknown; error?: string }>('/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${script}).then((value) => done({ value }), (problem) => done({ error: String(problem) }));`,
      args: [],
    });
  return {
    ask: async (act, ...args) => {
      const { value, error } = await run(toPageScript(act, ...args));
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
    press: async (...keys) => {
      for (const key of keys)
        await post('/actions', {
          actions: [{ type: 'key', id: 'keys', actions: toKeyActions(key) }],
        });
    },
    reload: async () => {
      await post('/refresh', {});
      await run(toPageScript(listenForErrors));
    },
  };
}

function toDriver(session: Session): Driver {
  const { get, post, close } = session;
  const { ask, press, reload } = acts(session);
  const kept: string[] = [];
  /** Collects what the page has recorded; it is lost when the window loads another page. */
  const hear = async () => {
    kept.push(
      ...(await ask(() => (window as unknown as { heard?: string[] }).heard?.splice(0) ?? [])),
    );
  };
  return {
    ask,
    press,
    reload: async () => {
      await hear();
      await reload();
    },
    goto: async (url) => {
      await hear();
      await post('/url', { url: 'about:blank' });
      await post('/url', { url });
      await ask(listenForErrors);
    },
    click: async ({ x, y }) => {
      await post('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    widen: async (width) => void (await post('/window/rect', { ...windowSize, width })),
    accessibleName: async (selector) => {
      const found = await post<Record<string, string>>('/element', {
        using: 'css selector',
        value: selector,
      });
      return get<string>(`/element/${Object.values(found)[0]}/computedlabel`);
    },
    inOpenedWindow: async (act) => {
      const first = await get<string>('/window');
      for (let tries = 0; ; tries += 1) {
        const handles = await get<string[]>('/window/handles');
        const second = handles.find((handle) => handle !== first);
        if (second !== undefined) {
          await post('/window', { handle: second });
          break;
        }
        if (tries > 100) throw new Error('no second window opened');
        await new Promise((done) => {
          setTimeout(done, 100);
        });
      }
      try {
        return await act({ ask, press, reload });
      } finally {
        await post('/window', { handle: first });
      }
    },
    problems: async () => {
      await hear();
      return kept.splice(0);
    },
    close,
  };
}

/** Starts a virtual screen, because WebKitGTK has no headless mode. */
async function startScreen(): Promise<{ display: string; close: () => void }> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const display = await new Promise<string>((done, failed) => {
    screen.stdout.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
    screen.once('error', failed);
    screen.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
  });
  const close = () => void screen.kill();
  process.once('exit', close);
  return { display, close };
}

/** A configuration folder for a reader who asked for no motion; WebKitGTK takes that from GTK's settings. */
async function stillSettings(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'still-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(
    join(folder, 'gtk-3.0/settings.ini'),
    '[Settings]\ngtk-enable-animations=false\n',
  );
  return folder;
}

/** Paths of the programs that WebKit needs. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** WebKitGTK's MiniBrowser, driven by WebDriver. Each window has a session and a driver process of its own. */
export async function webkitEngine({ driver, browser }: WebKitPrograms): Promise<Engine> {
  const screen = await startScreen();
  const settings = await stillSettings();
  const close = async () => {
    screen.close();
    await rm(settings, { recursive: true, force: true });
  };
  const openOne = (isMoving = false) =>
    openSession(
      driver,
      {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
      {
        DISPLAY: screen.display,
        LIBGL_ALWAYS_SOFTWARE: '1',
        ...(isMoving ? {} : { XDG_CONFIG_HOME: settings }),
      },
    );
  try {
    const first = await openOne();
    const { version } = first;
    await first.close();
    return {
      name: `WebKitGTK ${version}`,
      open: async (isMoving) => {
        const session = await openOne(isMoving);
        await session.post('/window/rect', windowSize);
        return toDriver(session);
      },
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}
