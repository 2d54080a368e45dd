import type { Plain } from '../../support/pageScript.ts';

/** A key by its name (`KeyboardEvent.key`, the space bar as `Space`), or a sign to type. */
export type Key = string;

/** One window of an engine. Every engine answers the same few questions, so that all run the same scenarios. */
export interface Driver {
  /** Goes to an address and waits until it is loaded. */
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Calls a function in the page; a promise is awaited. */
  readonly ask: <Arguments extends readonly Plain[], Result>(
    act: (...args: Arguments) => Result,
    ...args: Arguments
  ) => Promise<Awaited<Result>>;
  /** A real click of the mouse at a point of the window. */
  readonly click: (point: { readonly x: number; readonly y: number }) => Promise<void>;
  /** Makes the window as wide as the engine lets it be; WebKitGTK's is never narrower than 447 pixels. */
  readonly widen: (width: number) => Promise<void>;
  /** Name of the first element that fits, as the engine computes it for assistive technology. */
  readonly accessibleName: (selector: string) => Promise<string>;
  /** Real keys, one after the other. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Waits for a second window and acts in it; the first stays open. */
  readonly inOpenedWindow: <Result>(
    act: (driver: Pick<Driver, 'ask' | 'press' | 'reload'>) => Promise<Result>,
  ) => Promise<Result>;
  /** What the page did since the last asking that a good page does not: errors, failed or foreign requests. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  /** `Chromium 156.0.8078.79`. */
  readonly name: string;
  /**
   * Opens a window that knows nothing of the others: own storage, own service workers.
   *
   * @param isMoving false for a reader who asked for no motion; default false
   */
  readonly open: (isMoving?: boolean) => Promise<Driver>;
  readonly close: () => Promise<void>;
}

/** How an engine is found and started on this machine. */
export interface EngineKind {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Why it cannot be started here; undefined where it can. */
  readonly lack: () => string | undefined;
  readonly start: () => Promise<Engine>;
}

/** Every window is as large as a small laptop's. */
export const windowSize = { width: 1280, height: 800 };
