import type { ViewPatch } from '#model/step.ts';
import type { LessonPlace } from '#state/lessonPlace.ts';
import type { Picture, SharedState, Sheet, Spotlight } from '#state/presentState.ts';

/** A key as it was pressed. */
export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly shift: boolean;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** Something that changes a lesson in a window. */
export type PresentAction =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'goTo'; readonly step: number }
  | { readonly type: 'blank'; readonly as: 'black' | 'white' }
  /** Opens a sheet, or closes it if it is open. */
  | { readonly type: 'sheet'; readonly sheet: Sheet }
  | { readonly type: 'closeSheet' | 'escape' | 'resume' }
  /** A digit: a state, an answer, or part of the number after G. */
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'confirm' | 'erase' }
  | { readonly type: 'spotlight' | 'spotlightOff' }
  | { readonly type: 'light'; readonly at: Spotlight }
  | { readonly type: 'timer' }
  | { readonly type: 'minutes'; readonly by: number }
  /** Shows something that is not part of the story; null returns to the story. */
  | { readonly type: 'aside'; readonly patch: ViewPatch | null }
  | { readonly type: 'pick'; readonly option: string }
  | { readonly type: 'hands'; readonly option: string; readonly count: number }
  | { readonly type: 'signs'; readonly areHeard: boolean }
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'lesson'; readonly steps: LessonPlace['steps'] }
  /** Takes over the state of the other window, which is ahead. */
  | { readonly type: 'adopt'; readonly shared: SharedState };

/** Input of a window of the lesson: a key, or the action of a control. */
export type PresentEvent = ({ readonly type: 'key' } & KeyPress) | PresentAction;

/** An event with its time in milliseconds since 1970, because an event may start the timer. */
export type TimedEvent =
  | Extract<PresentEvent, { type: 'key' }>
  | (PresentAction & { readonly atMs: number });
