import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';

/** Something a key does. One list feeds the key listener and the help. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** `KeyboardEvent.key` values. */
  readonly keys: readonly string[];
  readonly when: (view: ViewState) => boolean;
  readonly action: ViewAction;
}

export const commands: readonly Command[] = [
  {
    id: 'close',
    label: 'Close the panel and show all members',
    keys: ['Escape'],
    when: ({ chosen }) => chosen !== null,
    action: { type: 'close' },
  },
  {
    id: 'release',
    label: 'Release the class pinned in the legend',
    keys: ['Escape'],
    when: ({ highlight }) => highlight !== null,
    action: { type: 'set', patch: { highlight: null } },
  },
];

/** The command of a key in a view; undefined where the key does nothing. */
export function commandOf(view: ViewState, key: string): Command | undefined {
  return commands.find((command) => command.keys.includes(key) && command.when(view));
}
