import type { Driver } from './engine.ts';

/** What a scenario may use. */
export interface Stage {
  readonly driver: Driver;
  /** Address of the served site. */
  readonly url: string;
  /** Address of the single file on disk. */
  readonly file: string;
}

/** Something that a user does, written once and played in every engine. */
export interface Scenario {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
  /** Problems that belong to the scenario, such as a server that was switched off. Default: none. */
  readonly expects?: RegExp;
  /** True if the map moves, as for a reader who accepts motion. Default: false, which is faster. */
  readonly isMoving?: boolean;
  /**
   * True if it opens a window, resizes its own, or leaves something behind that outlives a page. Default: false; it may
   * then share a window with other scenarios.
   */
  readonly needsOwnWindow?: boolean;
  /** True if it consists mostly of waiting: it is started first and runs beside the others. Default: false. */
  readonly isLong?: boolean;
}
