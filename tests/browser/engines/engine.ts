import type { Plain } from '../../support/pageScript.ts';

/** A key by its name (`KeyboardEvent.key`, the space bar as `Space`), or a character to type. */
export type Key = string;

/** One window of an engine. All engines have the same few methods, so that they can run the same scenarios. */
export interface Driver {
  /** Goes to an address and waits until it has loaded. */
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Calls a function in the page; a returned promise is awaited. */
  readonly ask: <Arguments extends readonly Plain[], Result>(
    act: (...args: Arguments) => Result,
    ...args: Arguments
  ) => Promise<Awaited<Result>>;
  /** A real mouse click at a point of the window, in CSS pixels. */
  readonly click: (point: { readonly x: number; readonly y: number }) => Promise<void>;
  /**
   * Sets the width of the window as far as the engine allows, in CSS pixels. A WebKitGTK window is never narrower than
   * 447 pixels.
   */
  readonly widen: (width: number) => Promise<void>;
  /** Accessible name of the first matching element, as the engine computes it. */
  readonly accessibleName: (selector: string) => Promise<string>;
  /** Presses real keys, one after the other. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Waits for a second window and acts in it; the first one stays open. */
  readonly inOpenedWindow: <Result>(
    act: (driver: Pick<Driver, 'ask' | 'press' | 'reload'>) => Promise<Result>,
  ) => Promise<Result>;
  /** Faults of the page since the last call: errors, failed requests, requests to other sites. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A running engine. */
export interface Engine {
  /** `Chromium 156.0.8078.79`. */
  readonly name: string;
  /**
   * Opens a window that shares nothing with the others: it has its own storage and service workers.
   *
   * @param isMoving true for a reader who accepts motion. Default: false.
   */
  readonly open: (isMoving?: boolean) => Promise<Driver>;
  readonly close: () => Promise<void>;
}

/** How an engine is found and started on this machine. */
export interface EngineKind {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Debian packages that contain it. */
  readonly packages: readonly string[];
  /** Why it cannot be started here; undefined if it can. */
  readonly lack: () => string | undefined;
  readonly start: () => Promise<Engine>;
}

/** Size of every window, that of a small laptop. In CSS pixels. */
export const windowSize = { width: 1280, height: 800 };
