import type { Driver, Engine } from './engine.ts';
import type { Scenario } from './scenario.ts';

/** The windows of one engine. */
export interface Windows {
  /** Plays in the window that the scenario is due. */
  readonly play: (scenario: Scenario, act: (driver: Driver) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Scenarios that leave nothing behind take turns in one window: opening one costs more than many of them. */
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
        // Nobody knows what it left behind.
        await closeShared();
        throw problem;
      }
    },
  };
}
