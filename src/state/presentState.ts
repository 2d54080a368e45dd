import type { ViewPatch } from '#model/step.ts';
import type { LessonPlace } from '#state/lessonPlace.ts';
import type { Role } from '#state/viewState.ts';

/** A point of the map in percent of its width and height, so that it fits windows of any size. */
export interface Spotlight {
  readonly x: number;
  readonly y: number;
}

/** A running timer of the lesson. */
export interface Timer {
  /** Milliseconds since 1970, so that both windows show the same time. */
  readonly startedAtMs: number;
  readonly minutes: number;
}

/** Answers of a class to one prediction. */
export interface Answer {
  /** Ids of the options picked by key, touch or mouse. */
  readonly picked: readonly string[];
  /** Raised hands for each option, by its id. */
  readonly hands: Readonly<Record<string, number>>;
}

/** Correction for projectors that are too dark or too pale; 1 is no change. */
export interface Picture {
  readonly brightness: number;
  readonly contrast: number;
}

/** The state that both windows of a lesson share. */
export interface SharedState {
  readonly place: LessonPlace;
  readonly blank: 'black' | 'white' | null;
  /** What the teacher shows outside the story, until the lesson moves; null for nothing. */
  readonly aside: ViewPatch | null;
  readonly spotlight: Spotlight | null;
  readonly timer: Timer | null;
  /** Answers by the id of the step. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly picture: Picture;
}

/** A sheet over the lesson; at most one is open. */
export type Sheet = 'overview' | 'help' | 'goTo' | 'lesson' | 'leave';

/** State of a lesson in one window. */
export interface PresentState extends SharedState {
  /** Which of the two windows this is. */
  readonly role: Role;
  readonly sheet: Sheet | null;
  /**
   * True if letters, digits and signs work as keys. People who dictate to the computer can switch them off (WCAG
   * 2.1.4).
   */
  readonly hearsSigns: boolean;
  /** Digits typed after G. */
  readonly typed: string;
  /** The last key that ran a command, to detect a double fire of a remote. */
  readonly lastKey: { readonly key: string; readonly atMs: number } | null;
}

export const noAnswer: Answer = { picked: [], hands: {} };

/** State of a lesson when a window opens at a place. */
export function presentStart(place: LessonPlace, role: Role): PresentState {
  return {
    role,
    place,
    blank: null,
    aside: null,
    spotlight: null,
    timer: null,
    answers: {},
    picture: { brightness: 1, contrast: 1 },
    sheet: null,
    hearsSigns: true,
    typed: '',
    lastKey: null,
  };
}

/** The part of a window's state that both windows share. */
export function sharedOf({
  place,
  blank,
  aside,
  spotlight,
  timer,
  answers,
  picture,
}: PresentState): SharedState {
  return { place, blank, aside, spotlight, timer, answers, picture };
}
