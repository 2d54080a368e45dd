import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KioskBoundary } from '#views/kiosk/KioskBoundary.tsx';

function Broken(): never {
  throw new Error('a view that cannot be drawn');
}

describe('a view that breaks', () => {
  it('is replaced by a calm sentence, and five seconds later the exhibit recovers', () => {
    vi.useFakeTimers();
    const [onRecover, onCaughtError] = [vi.fn(), vi.fn()];
    render(
      <KioskBoundary onRecover={onRecover}>
        <Broken />
      </KioskBoundary>,
      { onCaughtError },
    );
    expect(screen.getByRole('status')).toHaveTextContent('starts again by itself');
    expect(onCaughtError).toHaveBeenCalledOnce();
    act(() => {
      vi.advanceTimersByTime(4999);
    });
    expect(onRecover).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(onRecover).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
