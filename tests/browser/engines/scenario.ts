import type { Driver } from './engine.ts';

/** What a scenario may use. */
export interface Stage {
  readonly driver: Driver;
  /** Address of the served site. */
  readonly url: string;
  /** Address of the single file on the disk. */
  readonly file: string;
}

/** Something a user does, told once and played in every engine. */
export interface Scenario {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
  /** Complaints of the browser that belong to the scenario, such as a server that was switched off. */
  readonly expects?: RegExp;
  /** True where the map moves as for a reader who has not asked for stillness. Default false: it is done sooner. */
  readonly isMoving?: boolean;
  /** True where it opens a window, changes its own or leaves behind what outlives a page. Default false: it may follow others. */
  readonly needsOwnWindow?: boolean;
  /** True where nearly all of it is waiting: it is begun first and goes on beside the others. Default false. */
  readonly isLong?: boolean;
}
