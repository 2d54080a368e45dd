import type { PresentAction } from '#state/presentAction.ts';
import type { PresentState } from '#state/presentState.ts';

/** Effects outside the state of the lesson, which only the window can carry out. */
export type PresentEffect = 'fullScreen' | 'enterFullScreen' | 'notesWindow' | 'leave';

/** A command of the lesson. The same list defines the keys, the buttons and the help. */
export interface PresentCommand {
  readonly id: string;
  readonly label: string;
  /** Text of its button; absent if the command has keys only. */
  readonly button?: string;
  /** Names of keys as `toKeyName` writes them: `KeyboardEvent.key` with small letters; `Shift+ ` is Shift and Space. */
  readonly keys: readonly string[];
  /** Names of the keys in the help. */
  readonly keyNames: readonly string[];
  /** When the command is available. Default: `isLit`. */
  readonly when?: (state: PresentState) => boolean;
  readonly action?: PresentAction;
  readonly effect?: PresentEffect;
  /** True if the teacher's notes window neither has nor lists the command. */
  readonly ofScreenOnly?: true;
}

/** True if the screen is not black or white. Default of `when`. */
export const isLit = ({ blank }: PresentState) => blank === null;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** All commands. For a key, the first command that has it and is available counts. */
export const presentCommands: readonly PresentCommand[] = [
  {
    id: 'next',
    label: 'Next step, or the answer',
    button: 'Next',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'],
    keyNames: ['Page Down', '→', '↓', 'Space', 'N'],
    action: { type: 'next' },
  },
  {
    id: 'previous',
    label: 'Step before',
    button: 'Back',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'p'],
    keyNames: ['Page Up', '←', '↑', 'Shift Space', 'P'],
    action: { type: 'previous' },
  },
  {
    id: 'first',
    label: 'First step',
    keys: ['Home'],
    keyNames: ['Home'],
    action: { type: 'first' },
  },
  { id: 'last', label: 'Last step', keys: ['End'], keyNames: ['End'], action: { type: 'last' } },
  {
    id: 'overview',
    label: 'Overview of the steps',
    button: 'Overview',
    keys: ['o'],
    keyNames: ['O'],
    action: { type: 'sheet', sheet: 'overview' },
  },
  {
    id: 'goTo',
    label: 'Go to a step by its number',
    keys: ['g'],
    keyNames: ['G'],
    action: { type: 'sheet', sheet: 'goTo' },
  },
  {
    id: 'black',
    label: 'Black screen, and back',
    button: 'Black',
    keys: ['b', '.'],
    keyNames: ['B', '.'],
    when: () => true,
    action: { type: 'blank', as: 'black' },
  },
  {
    id: 'white',
    label: 'White screen, and back',
    keys: ['w', ','],
    keyNames: ['W', ','],
    when: () => true,
    action: { type: 'blank', as: 'white' },
  },
  {
    id: 'spotlight',
    label: 'Spotlight on the map, held or switched',
    button: 'Spotlight',
    keys: ['l'],
    keyNames: ['L'],
    action: { type: 'spotlight' },
  },
  {
    id: 'timer',
    label: 'Timer, one minute',
    button: 'Timer',
    keys: ['t'],
    keyNames: ['T'],
    action: { type: 'timer' },
  },
  {
    id: 'longer',
    label: 'One minute more',
    keys: ['+', '='],
    keyNames: ['+'],
    when: (state) => isLit(state) && state.timer !== null,
    action: { type: 'minutes', by: 1 },
  },
  {
    id: 'shorter',
    label: 'One minute less',
    keys: ['-'],
    keyNames: ['−'],
    when: (state) => isLit(state) && state.timer !== null,
    action: { type: 'minutes', by: -1 },
  },
  {
    id: 'fullScreen',
    label: 'Full screen',
    button: 'Full screen',
    keys: ['f'],
    keyNames: ['F'],
    effect: 'fullScreen',
  },
  {
    id: 'notes',
    label: 'Window with your notes',
    button: 'Notes',
    keys: ['s'],
    keyNames: ['S'],
    effect: 'notesWindow',
    ofScreenOnly: true,
  },
  {
    id: 'help',
    label: 'These keys',
    button: 'Keys',
    keys: ['?', 'F1'],
    keyNames: ['?', 'F1'],
    action: { type: 'sheet', sheet: 'help' },
  },
  {
    id: 'lesson',
    label: 'Make this lesson mine',
    button: 'My lesson',
    keys: [],
    keyNames: [],
    action: { type: 'sheet', sheet: 'lesson' },
  },
  {
    id: 'start',
    label: 'Go on, in full screen',
    keys: ['F5'],
    keyNames: ['F5'],
    action: { type: 'resume' },
    effect: 'enterFullScreen',
  },
  {
    id: 'escape',
    label: 'Close what lies over the step',
    keys: ['Escape'],
    keyNames: ['Esc'],
    when: () => true,
    action: { type: 'escape' },
  },
  {
    id: 'leave',
    label: 'Leave the lesson',
    keys: ['Enter'],
    keyNames: ['Esc, Enter'],
    when: ({ sheet }) => sheet === 'leave',
    action: { type: 'closeSheet' },
    effect: 'leave',
    ofScreenOnly: true,
  },
  {
    id: 'confirm',
    label: 'Go to the number typed',
    keys: ['Enter'],
    keyNames: [],
    when: ({ sheet }) => sheet === 'goTo',
    action: { type: 'confirm' },
  },
  {
    id: 'erase',
    label: 'Take back a digit',
    keys: ['Backspace'],
    keyNames: [],
    when: ({ sheet }) => sheet === 'goTo',
    action: { type: 'erase' },
  },
  {
    id: 'typed0',
    label: 'Digit 0',
    keys: ['0'],
    keyNames: [],
    when: ({ sheet }) => sheet === 'goTo',
    action: { type: 'digit', digit: '0' },
  },
  ...digits.map((digit): PresentCommand => ({
    id: `choose${digit}`,
    label: 'Choose a state; in a question, answer',
    keys: [digit],
    keyNames: digit === '1' ? ['1, 2, 3 …'] : [],
    action: { type: 'digit', digit },
  })),
];
