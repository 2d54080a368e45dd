import type { ViewPatch } from '#model/step.ts';
import type { LessonPlace } from '#state/lessonPlace.ts';
import type { Role } from '#state/viewState.ts';

/** What the teacher looks at beside the story; it holds at one stop only. */
export interface Aside {
  readonly place: LessonPlace;
  readonly patch: ViewPatch;
}

/** A point of the map, in percent of its width and height, so that windows of any size agree. */
export interface Spotlight {
  readonly x: number;
  readonly y: number;
}

export interface Timer {
  /** Milliseconds since 1970, so that both windows count the same. */
  readonly startedAtMs: number;
  readonly minutes: number;
}

/** What a class answered to one prediction. */
export interface Answer {
  /** Ids of the options picked by key, touch or mouse. */
  readonly picked: readonly string[];
  /** Hands counted for each option. */
  readonly hands: Readonly<Record<string, number>>;
}

/** For projectors that are too dark or too pale; 1 is the picture as it is. */
export interface Picture {
  readonly brightness: number;
  readonly contrast: number;
}

/** What both windows of a lesson show. */
export interface SharedState {
  readonly place: LessonPlace;
  readonly blank: 'black' | 'white' | null;
  readonly aside: Aside | null;
  readonly spotlight: Spotlight | null;
  readonly timer: Timer | null;
  /** By the id of the step. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly picture: Picture;
}

/** What may lie over the lesson; one at a time. */
export type Sheet = 'overview' | 'help' | 'goTo' | 'lesson' | 'leave';

/** A lesson in one window. */
export interface PresentState extends SharedState {
  /** Of the two windows, which one. */
  readonly role: Role;
  readonly sheet: Sheet | null;
  /** Whether letters, digits and signs are keys; who speaks to the computer switches them off (WCAG 2.1.4). */
  readonly hearsSigns: boolean;
  /** Digits typed after G. */
  readonly typed: string;
  /** The last key that acted, to tell a press from a remote's double fire. */
  readonly lastKey: { readonly key: string; readonly atMs: number } | null;
}

export const noAnswer: Answer = { picked: [], hands: {} };

/** A lesson as a window opens it, at a place. */
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
