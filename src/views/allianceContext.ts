import { createContext, use } from 'react';
import type { Alliance } from '#model/alliance.ts';
import type { Yardstick, YardstickClass } from '#model/yardstick.ts';
import type { ViewState } from '#state/viewState.ts';

/** What every view may read; none of it changes while a view renders. */
export interface AllianceView {
  readonly alliance: Alliance;
  readonly yardstick: Yardstick;
}

export const AllianceContext = createContext<AllianceView | null>(null);

export function useAlliance(): AllianceView {
  const value = use(AllianceContext);
  if (!value) throw new Error('useAlliance outside an AllianceContext');
  return value;
}

/** For words of the alliance’s file where its language is not that of the page. */
export function langOf({ lang }: Alliance): string | undefined {
  return lang === 'en' ? undefined : lang;
}

/** The same for the words of a class: those of a vote are the page’s own. */
export function langOfClass(alliance: Alliance, { id }: YardstickClass): string | undefined {
  return alliance.stances.some((stance) => stance.id === id) ? langOf(alliance) : undefined;
}

/** Countries lifted on the map, by a mention or by the pointer. */
export const LiftedContext = createContext<readonly string[]>([]);

/** What every view may ask for. */
export interface Actions {
  readonly choose: (id: string) => void;
  readonly close: () => void;
  readonly set: (patch: Partial<ViewState>) => void;
  readonly toggleHighlight: (id: string) => void;
  /** Lifts the countries that a mention points at; null lets go. */
  readonly point: (place: string | null) => void;
  /** Opens the dialog that cites a statement, a member or a source. */
  readonly cite: (id: string) => void;
  /** Prints `handout` (all pages), `poster`, or the page of the member with that id. */
  readonly print: (sheets: string) => void;
  /** Opens the dialog that shares the present view. */
  readonly share: () => void;
}

export const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const value = use(ActionsContext);
  if (!value) throw new Error('useActions outside an ActionsContext');
  return value;
}
