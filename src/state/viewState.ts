import { noneLifted, type Highlight } from '#state/highlight.ts';
import { defaultKioskSettings, type KioskSettings } from '#state/kioskSettings.ts';
import { lessonStart, type LessonPlace } from '#state/lessonPlace.ts';

/** How the page is used. */
export type Mode = 'explore' | 'present' | 'quiz' | 'kiosk' | 'kiosk-setup' | 'embed';

/** Which of a lesson's two windows this is: the one the class sees, or the teacher's. */
export type Role = 'audience' | 'notes';

/** How the members are arranged. */
export type View = 'map' | 'table' | 'grid';

/** Order of the columns of the answers: by class as in the legend, by name, or as in the file. */
export type AnswerOrder = 'key' | 'name' | 'file';

/** How Crimea is drawn and named: as recognised by international law, or as controlled on 16 May 2022. */
export type BorderConvention = 'recognised' | 'control';

export type Theme = 'auto' | 'light' | 'dark';

/** State of the page, as far as an address can hold it. */
export interface ViewState {
  readonly mode: Mode;
  readonly view: View;
  /** Id of a member, the alliance, a statement, a page of the record or a part of a panel; null: nothing is chosen. */
  readonly chosen: string | null;
  /** Id of the yardstick that colours the members. */
  readonly by: string;
  /** Classes pinned in the legend. */
  readonly highlight: Highlight;
  /** Id of the only topic that the answers show; empty: all topics. */
  readonly question: string;
  readonly order: AnswerOrder;
  readonly borders: BorderConvention;
  readonly theme: Theme;
  /** Place in the lesson; part of the address only in the mode `present`. */
  readonly lesson: LessonPlace;
  readonly role: Role;
  /** Chooses the questions of the quiz, 1 to 9999; the same number gives the same quiz. */
  readonly seed: number;
  /** Settings of an exhibit; used only in the modes `kiosk` and `kiosk-setup`. */
  readonly kiosk: KioskSettings;
}

/** The view of an address without query and fragment. */
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
