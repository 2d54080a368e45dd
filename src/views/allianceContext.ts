import { createContext, use } from 'react';
import type { Alliance } from '#model/alliance.ts';
import type { Yardstick, YardstickClass } from '#model/yardstick.ts';
import type { ViewState } from '#state/viewState.ts';

/** The data that every view may read. It does not change during a render. */
export interface AllianceView {
  readonly alliance: Alliance;
  readonly yardstick: Yardstick;
}

/** Holds the alliance and the yardstick shown; null outside a provider. */
export const AllianceContext = createContext<AllianceView | null>(null);

/**
 * Reads the alliance and the yardstick shown.
 *
 * @throws Error outside an `AllianceContext`
 */
export function useAlliance(): AllianceView {
  const value = use(AllianceContext);
  if (!value) throw new Error('useAlliance outside an AllianceContext');
  return value;
}

/** The `lang` attribute for text from the alliance’s file; undefined if that text is in English, as the page is. */
export function langOf({ lang }: Alliance): string | undefined {
  return lang === 'en' ? undefined : lang;
}

/** The `lang` attribute for the words of a class. The words of a vote come from the page itself, so they need none. */
export function langOfClass(alliance: Alliance, { id }: YardstickClass): string | undefined {
  return alliance.stances.some((stance) => stance.id === id) ? langOf(alliance) : undefined;
}

/** Ids of the countries lifted on the map, because a mention or the pointer is on them. */
export const LiftedContext = createContext<readonly string[]>([]);

/** The actions that every view may call. */
export interface Actions {
  readonly choose: (id: string) => void;
  readonly close: () => void;
  readonly set: (patch: Partial<ViewState>) => void;
  readonly toggleHighlight: (id: string) => void;
  /** Lifts the countries of a mentioned place; null lifts none. */
  readonly point: (place: string | null) => void;
  /** Opens the dialog that cites a statement, a member or a source. */
  readonly cite: (id: string) => void;
  /** Prints `handout` (all pages), `poster`, or the page of the member with that id. */
  readonly print: (sheets: string) => void;
  /** Opens the dialog that shares the current view. */
  readonly share: () => void;
}

/** Holds the actions; null outside a provider. */
export const ActionsContext = createContext<Actions | null>(null);

/**
 * Reads the actions.
 *
 * @throws Error outside an `ActionsContext`
 */
export function useActions(): Actions {
  const value = use(ActionsContext);
  if (!value) throw new Error('useActions outside an ActionsContext');
  return value;
}
