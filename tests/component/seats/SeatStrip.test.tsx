import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { statementsInOrder } from '#model/statementOrder.ts';
import { noneLifted } from '#state/highlight.ts';
import { SeatStrip } from '#views/seats/SeatStrip.tsx';
import { seatAfterKey } from '#views/seats/seatAfterKey.ts';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';
import { builtInGeometry } from '../../support/geometry.ts';

const { members } = builtIn();
const geometry = builtInGeometry();
const strip = (chosen: string | null = null) => (
  <SeatStrip geometry={geometry} chosen={chosen} highlight={noneLifted} />
);

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
const opposite = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
} as const;

const nextTo = (id: string, key: string) => seatAfterKey(members, id, key);
const focusedSeat = () => (document.activeElement as HTMLElement).dataset['seat'];

describe('the neighbour table', () => {
  it('leads from every state to every other', () => {
    for (const { id } of members) {
      const reached = new Set([id]);
      for (const at of reached)
        for (const key of arrows) {
          const next = nextTo(at, key);
          if (next !== null) reached.add(next);
        }
      expect(reached, id).toEqual(new Set(members.map((one) => one.id)));
    }
  });

  it('brings the opposite key back', () => {
    const lost = members.flatMap(({ id }) =>
      arrows.flatMap((key) => {
        const next = nextTo(id, key);
        return next === null ||
          arrows.some((back) => back === opposite[key] && nextTo(next, back) === id)
          ? []
          : [`${id} ${key} ${next}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('never leads to the same state', () => {
    for (const { id } of members) for (const key of arrows) expect(nextTo(id, key)).not.toBe(id);
  });

  it('is the order of the list where a file has none', () => {
    const plain = members.map((one) => ({ ...one, arrows: undefined }));
    const [first, second] = plain;
    expect(seatAfterKey(plain, first!.id, 'ArrowRight')).toBe(second!.id);
    expect(seatAfterKey(plain, second!.id, 'ArrowUp')).toBe(first!.id);
    expect(seatAfterKey(plain, first!.id, 'ArrowLeft')).toBeNull();
  });

  it('gives way to the order of the list where the neighbour is not among the seats found', () => {
    const found = members.filter(({ id }) => id === 'KAZ' || id === 'TJK');
    const reached = arrows.map((key) => seatAfterKey(found, 'KAZ', key));
    for (const id of reached) expect([null, 'TJK']).toContain(id);
    expect(reached).toContain('TJK');
  });
});

describe('the seats', () => {
  it('are one toolbar, one Tab stop, each a link to its panel', async () => {
    renderWithAlliance(strip());
    const toolbar = screen.getByRole('toolbar', { name: 'Map of 6 states' });
    const seats = within(toolbar).getAllByRole('link');
    expect(seats.map((one) => one.getAttribute('href'))).toEqual(members.map(({ id }) => `#${id}`));
    await userEvent.tab();
    expect(focusedSeat()).toBe(members[0]?.id);
    await userEvent.tab();
    expect(toolbar).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('are named by state, stance and number of statements, the state first', () => {
    renderWithAlliance(strip());
    for (const [index, { name, statements }] of members.entries()) {
      const seat = screen.getByRole('link', { name: new RegExp(`^${name}, `) });
      expect(seat).toHaveAccessibleName(
        new RegExp(`, ${statements.length} statements, ${index + 1} of 6$`),
      );
      expect(seat.dataset['stance']).toBeTruthy();
    }
    expect(screen.getByRole('link', { name: /^Armenia/ })).toHaveAccessibleName(
      'Armenia, Nikol Pashinyan, Takes no public side, 8 statements, 4 of 6',
    );
  });

  it('say which state is chosen, in the name too, and Tab leads to it', async () => {
    renderWithAlliance(strip('KAZ'));
    await userEvent.tab();
    expect(focusedSeat()).toBe('KAZ');
    const chosen = screen.getByRole('link', { current: true });
    expect(chosen).toHaveAccessibleName(/^Kazakhstan, .*, 16 statements, chosen, 3 of 6$/);
  });

  it('move the focus by arrows, Home, End and first letters, and choose nothing by it', async () => {
    const { actions } = renderWithAlliance(strip());
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(focusedSeat()).toBe(members[0]?.id);
    await userEvent.keyboard('{End}');
    expect(focusedSeat()).toBe(members.at(-1)?.id);
    await userEvent.keyboard('a');
    expect(focusedSeat()).toBe('ARM');
    await userEvent.keyboard('k');
    const firstK = focusedSeat();
    await userEvent.keyboard('k');
    expect(new Set([firstK, focusedSeat()])).toEqual(new Set(['KAZ', 'KGZ']));
    await userEvent.keyboard('r{ArrowDown}');
    expect(focusedSeat()).toBe('KAZ');
    await userEvent.keyboard('z');
    expect(focusedSeat()).toBe('KAZ');
    expect(actions.choose).not.toHaveBeenCalled();
  });

  it('choose by Enter, Space and click, and close by the same', async () => {
    const { actions } = renderWithAlliance(strip());
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    await userEvent.click(screen.getByRole('link', { name: /^Armenia/ }));
    expect(actions.choose.mock.calls).toEqual([[members[0]?.id], [members[0]?.id], ['ARM']]);
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('close what is chosen when it is chosen again', async () => {
    const { actions } = renderWithAlliance(strip('ARM'));
    await userEvent.click(screen.getByRole('link', { name: /^Armenia/ }));
    expect(actions.close).toHaveBeenCalledTimes(1);
    expect(actions.choose).not.toHaveBeenCalled();
  });

  it('lead to a statement by its number; one that may get another digit waits for it or for Enter', async () => {
    const { actions } = renderWithAlliance(strip());
    const numbered = (id: string, number: number) =>
      statementsInOrder(members.find((one) => one.id === id)!.statements)[number - 1]!.id;
    await userEvent.tab();
    await userEvent.keyboard('a3');
    expect(actions.choose).toHaveBeenLastCalledWith(numbered('ARM', 3));
    await userEvent.keyboard('9');
    expect(actions.choose).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('k1');
    const id = focusedSeat()!;
    expect(actions.choose).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('0');
    expect(actions.choose).toHaveBeenLastCalledWith(numbered(id, 10));
    await userEvent.keyboard('1{Enter}');
    expect(actions.choose).toHaveBeenLastCalledWith(numbered(id, 1));
    await userEvent.keyboard('1{Home}2');
    expect(actions.choose).toHaveBeenLastCalledWith(numbered(members[0]!.id, 2));
    expect(actions.choose).toHaveBeenCalledTimes(4);
  });

  it('are there without a map too', () => {
    renderWithAlliance(<SeatStrip geometry={null} chosen={null} highlight={noneLifted} />);
    expect(screen.getAllByRole('link')).toHaveLength(6);
  });
});
