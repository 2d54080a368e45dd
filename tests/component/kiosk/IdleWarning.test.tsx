import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { IdleWarning } from '#views/kiosk/IdleWarning.tsx';

function renderWarning(secondsLeft = 30) {
  const [onKeep, onEnd] = [vi.fn(), vi.fn()];
  render(
    <IdleWarning secondsLeft={secondsLeft} countdownSeconds={30} onKeep={onKeep} onEnd={onEnd} />,
  );
  return { onKeep, onEnd };
}

describe('the question whether somebody is still there', () => {
  it('is an alert dialog that says what will happen and when', () => {
    renderWarning();
    const dialog = screen.getByRole('alertdialog', { name: 'Still there?' });
    expect(dialog).toHaveAccessibleDescription(/starts again 30 seconds after this question/);
  });

  it('shows the seconds to the eye and does not read each of them out', () => {
    renderWarning(17);
    expect(screen.getByText('17').closest('[aria-hidden]')).not.toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says once more ten seconds before the end', () => {
    renderWarning(10);
    expect(screen.getByRole('status')).toHaveTextContent('10 seconds left');
  });

  it('has two answers, and "Keep reading" is the nearer one', async () => {
    const { onKeep, onEnd } = renderWarning();
    expect(screen.getByRole('button', { name: 'Keep reading' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onEnd).toHaveBeenCalledOnce();
    expect(onKeep).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Keep reading' }));
    expect(onKeep).toHaveBeenCalledOnce();
  });
});
