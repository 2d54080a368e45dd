import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { ActionsContext, AllianceContext, type Actions } from '#views/allianceContext.ts';
import { builtIn } from './alliance.ts';

/** Actions that remember what they were asked for. */
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
  /** Default: the built-in one. */
  readonly alliance?: Alliance;
  /** Id of the yardstick; default `stance`. */
  readonly by?: string;
}

/** Renders views as the app does, with an alliance, a yardstick and spied actions around them. */
export function renderWithAlliance(
  views: ReactNode,
  { alliance = builtIn(), by = 'stance' }: AllianceRenderOptions = {},
): AllianceRender {
  const actions = spiedActions();
  const yardsticks = yardsticksOf(alliance);
  const yardstick = yardsticks.find(({ id }) => id === by) ?? yardsticks[0];
  const result = render(
    <AllianceContext value={{ alliance, yardstick }}>
      <ActionsContext value={actions}>{views}</ActionsContext>
    </AllianceContext>,
  );
  return { ...result, alliance, actions };
}
