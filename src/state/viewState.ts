import { noneLifted, type Highlight } from '#state/highlight.ts';
import { defaultKioskSettings, type KioskSettings } from '#state/kioskSettings.ts';
import { lessonStart, type LessonPlace } from '#state/lessonPlace.ts';

/** Where the product is: how it is used. */
export type Mode = 'explore' | 'present' | 'quiz' | 'kiosk' | 'kiosk-setup' | 'embed';

/** Which of a lesson's two windows this is: the one the class sees, or the teacher's. */
export type Role = 'audience' | 'notes';

/** How the members are arranged. */
export type View = 'map' | 'table' | 'grid';

/** In which order the answers have their columns: of the key, of the alphabet, of the file. */
export type AnswerOrder = 'key' | 'name' | 'file';

/** How Crimea is drawn and named: as international law has it, or as it was held on 16 May 2022. */
export type BorderConvention = 'recognised' | 'control';

export type Theme = 'auto' | 'light' | 'dark';

/** What the viewer is doing: everything an address can hold. */
export interface ViewState {
  readonly mode: Mode;
  readonly view: View;
  /** Id of a member, of the alliance, of a statement or of a page of the record; null: nothing chosen. */
  readonly chosen: string | null;
  /** Id of the yardstick that colours the members. */
  readonly by: string;
  /** Classes pinned in the legend. */
  readonly highlight: Highlight;
  /** Id of the one topic that the answers show; empty: all. */
  readonly question: string;
  readonly order: AnswerOrder;
  readonly borders: BorderConvention;
  readonly theme: Theme;
  /** Where the lesson is; part of the address in the mode `present` only. */
  readonly lesson: LessonPlace;
  readonly role: Role;
  /** Which questions the quiz draws, 1 to 9999: the same number gives the same quiz. */
  readonly seed: number;
  /** How an exhibit is set up; nothing outside the kiosk reads it. */
  readonly kiosk: KioskSettings;
}

export const defaultView: ViewState = {
  mode: 'explore',
  view: 'map',
  chosen: null,
  by: 'stance',
  highlight: noneLifted,
  question: '',
  order: 'key',
  borders: 'recognised',
  theme: 'auto',
  lesson: lessonStart,
  role: 'audience',
  seed: 1,
  kiosk: defaultKioskSettings,
};
