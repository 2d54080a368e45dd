import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OpenAllianceDialog } from '#views/dataset/OpenAllianceDialog.tsx';

function open() {
  const onOpen = vi.fn();
  render(<OpenAllianceDialog isReading={false} refused={null} onOpen={onOpen} onClose={vi.fn()} />);
  return onOpen;
}

describe('the ways to open a file', () => {
  it('by choosing it', async () => {
    const onOpen = open();
    const file = new File(['{}'], 'alliance.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(/choose a file/i), file);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('by pasting its text', async () => {
    const onOpen = open();
    await userEvent.click(screen.getByLabelText(/paste its text/i));
    await userEvent.paste('{"format": 1}');
    await userEvent.click(screen.getByRole('button', { name: /open the pasted text/i }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('{"format": 1}');
  });

  it('with a table and examples to begin with', () => {
    open();
    expect(screen.getByRole('button', { name: /table to fill in/i })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /minimal example/i })).toHaveAttribute(
      'href',
      './examples/minimal.json',
    );
  });
});
