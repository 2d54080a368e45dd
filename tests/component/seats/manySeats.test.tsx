import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { noneLifted } from '#state/highlight.ts';
import { SeatStrip } from '#views/seats/SeatStrip.tsx';
import { generatedAlliance, memberLists } from '../../fixtures/generatedAlliance.ts';
import { today } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

function renderSeats(members: readonly string[]) {
  const { alliance } = parseAlliance(generatedAlliance({ members }), today);
  if (!alliance) throw new Error('the fixture has problems');
  return renderWithAlliance(<SeatStrip geometry={null} chosen={null} highlight={noneLifted} />, {
    alliance,
  });
}

const names = () =>
  [...document.querySelectorAll('[data-seat]')].map((seat) => seat.getAttribute('data-seat'));

describe('seats of many', () => {
  it('have a field to find a state from twelve on, and none below', async () => {
    renderSeats(memberLists.asean);
    expect(screen.queryByRole('searchbox')).toBeNull();
    document.body.replaceChildren();
    renderSeats(memberLists.nato);
    expect(await screen.findByRole('searchbox', { name: 'Find a state' })).toBeVisible();
  });

  it('are chosen by Enter where one alone is found', async () => {
    const { actions } = renderSeats(memberLists.nato);
    const field = await screen.findByRole('searchbox');
    await userEvent.type(field, 'i{Enter}');
    expect(actions.choose).not.toHaveBeenCalled();
    await userEvent.type(field, 'celand{Enter}');
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('ISL');
  });

  it('are found by a part of the name, without accents, or by the code', async () => {
    renderSeats(memberLists.nato);
    const field = await screen.findByRole('searchbox');
    await userEvent.type(field, 'turki');
    expect(names()).toEqual(['TUR']);
    expect(screen.getByRole('status')).toHaveTextContent('1 found');
    await userEvent.clear(field);
    await userEvent.type(field, 'gbr');
    expect(names()).toEqual(['GBR']);
    await userEvent.clear(field);
    expect(names()).toHaveLength(32);
  });

  it('stay one stop for Tab, whatever is found, and the arrows follow the list', async () => {
    renderSeats(memberLists.nato);
    await userEvent.type(screen.getByRole('searchbox'), 'land');
    expect(names()).toEqual(['FIN', 'ISL', 'NLD', 'POL']);
    await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('data-seat', 'FIN');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('data-seat', 'ISL');
    expect(document.querySelectorAll('[data-seat][tabindex="0"]')).toHaveLength(1);
  });

  it('are all choosable', async () => {
    const { actions } = renderSeats(memberLists.sixty);
    const seats = [...document.querySelectorAll<HTMLElement>('[data-seat]')];
    for (const seat of seats) seat.click();
    expect(actions.choose.mock.calls.map(([id]) => id)).toEqual([...memberLists.sixty]);
  });
});
