import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { noneLifted } from '#state/highlight.ts';
import { Legend } from '#views/legend/Legend.tsx';
import { renderWithAlliance } from '../../support/component.tsx';

const entries = () => screen.getAllByRole('button').map((one) => one.textContent);

describe('the legend reads as a sentence', () => {
  it('counts the members of every stance', () => {
    renderWithAlliance(<Legend highlight={noneLifted} />);
    expect(entries()).toEqual([
      '1wages the war',
      '1publicly backs Russia',
      '1keeps its distance',
      '3take no public side',
    ]);
    expect(screen.getByRole('heading')).toHaveTextContent(
      'Public stance on the war in Ukraine, as of 16 May 2022',
    );
  });

  it('changes its words with the yardstick', () => {
    renderWithAlliance(<Legend highlight={noneLifted} />, { by: 'ES-11-1' });
    expect(entries()).toEqual(['2voted against', '4abstained']);
  });
});

describe('a class pinned in the legend', () => {
  it('is pressed, and no other', () => {
    renderWithAlliance(<Legend highlight={['none']} />);
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((one) => one.dataset['legend'])).toEqual(['none']);
  });

  it('is asked for by a press', async () => {
    const { actions } = renderWithAlliance(<Legend highlight={noneLifted} />);
    await userEvent.click(screen.getByRole('button', { name: /keeps its distance/ }));
    expect(actions.toggleHighlight).toHaveBeenCalledWith('distances');
  });
});

describe('a class pointed at in the legend', () => {
  it('is told by mouse and by keyboard, and let go', async () => {
    const told: (string | null)[] = [];
    renderWithAlliance(<Legend highlight={noneLifted} onPreview={(id) => told.push(id)} />);
    const [first, second] = screen.getAllByRole('button');
    await userEvent.hover(first!);
    expect(told.at(-1)).toBe('wages');
    await userEvent.hover(second!);
    expect(told.at(-1)).toBe('backs');
    await userEvent.unhover(second!);
    expect(told.at(-1)).toBeNull();
    await userEvent.tab();
    expect(told.at(-1)).toBe('wages');
    await userEvent.tab({ shift: true });
    expect(told.at(-1)).toBeNull();
  });

  it('is not told by a finger', async () => {
    const told: (string | null)[] = [];
    renderWithAlliance(<Legend highlight={noneLifted} onPreview={(id) => told.push(id)} />);
    await userEvent.pointer({ keys: '[TouchA]', target: screen.getAllByRole('button')[0]! });
    expect(told.filter((id) => id !== null)).toEqual([]);
  });
});
