import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { ActionsContext, AllianceContext, type Actions } from '#views/allianceContext.ts';
import { builtIn } from './alliance.ts';

/** Actions that record their calls. */
export function spiedActions(): { readonly [Key in keyof Actions]: Mock<Actions[Key]> } {
  return {
    choose: vi.fn(),
    close: vi.fn(),
    set: vi.fn(),
    toggleHighlight: vi.fn(),
    point: vi.fn(),
    cite: vi.fn(),
    print: vi.fn(),
    share: vi.fn(),
  };
}

interface AllianceRender extends RenderResult {
  readonly alliance: Alliance;
  readonly actions: ReturnType<typeof spiedActions>;
}

interface AllianceRenderOptions {
  /** Default: the built-in alliance. */
  readonly alliance?: Alliance;
  /** Id of the yardstick. Default: `stance`. */
  readonly by?: string;
}

/** Wraps views in the contexts of the app: an alliance, a yardstick and actions. */
export function viewsWithAlliance(
  views: ReactNode,
  { alliance = builtIn(), by = 'stance' }: AllianceRenderOptions = {},
  actions: Actions = spiedActions(),
): ReactNode {
  const yardsticks = yardsticksOf(alliance);
  const yardstick = yardsticks.find(({ id }) => id === by) ?? yardsticks[0];
  return (
    <AllianceContext value={{ alliance, yardstick }}>
      <ActionsContext value={actions}>{views}</ActionsContext>
    </AllianceContext>
  );
}

/** Renders views as the app does, with recorded actions. */
export function renderWithAlliance(
  views: ReactNode,
  { alliance = builtIn(), by }: AllianceRenderOptions = {},
): AllianceRender {
  const actions = spiedActions();
  const result = render(viewsWithAlliance(views, { alliance, ...(by && { by }) }, actions));
  return { ...result, alliance, actions };
}
