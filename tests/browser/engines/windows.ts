import type { Driver, Engine } from './engine.ts';
import type { Scenario } from './scenario.ts';

/** The windows of one engine. */
export interface Windows {
  /** Plays a scenario in the window that it needs. */
  readonly play: (scenario: Scenario, act: (driver: Driver) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Scenarios that leave nothing behind share one window, because opening a window costs more than many of them. */
export function openWindows(engine: Engine): Windows {
  let shared: Driver | undefined;
  const closeShared = async () => {
    await shared?.close();
    shared = undefined;
  };
  return {
    close: closeShared,
    play: async ({ isMoving, isLong, needsOwnWindow }, act) => {
      if (isMoving || isLong || needsOwnWindow) {
        const driver = await engine.open(isMoving);
        try {
          await act(driver);
        } finally {
          await driver.close();
        }
        return;
      }
      shared ??= await engine.open();
      try {
        await act(shared);
      } catch (problem) {
        // It is unknown what a failed scenario left behind.
        await closeShared();
        throw problem;
      }
    },
  };
}
