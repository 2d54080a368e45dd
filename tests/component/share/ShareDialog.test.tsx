import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { defaultView } from '#state/viewState.ts';
import { ShareDialog } from '#views/share/ShareDialog.tsx';
import { renderWithAlliance } from '../../support/component.tsx';
import { builtInGeometry } from '../../support/geometry.ts';

const page = 'https://example.org/map/';
const view = { ...defaultView, view: 'table', chosen: 'ARM' } as const;

const open = (options: { readonly page?: string; readonly record?: null } = {}) =>
  renderWithAlliance(
    <ShareDialog
      view={view}
      geometry={builtInGeometry()}
      page={options.page ?? page}
      record={options.record === undefined ? page : null}
      today={() => '2026-11-23'}
      onClose={vi.fn()}
    />,
  );

const field = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe('sharing a view', () => {
  test('gives its link with a sentence that says what it leads to', () => {
    open();
    expect(field(/^Link/).value).toBe(
      'Armenia: Takes no public side. Public stance on the war in Ukraine, as of 16 May 2022.\nhttps://example.org/map/?view=table#ARM',
    );
  });

  test('copies the link alone or with its sentence', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe('https://example.org/map/?view=table#ARM');
    await user.click(screen.getByRole('button', { name: 'Copy text and link' }));
    expect(await navigator.clipboard.readText()).toContain('Armenia: Takes no public side');
    expect(screen.getAllByText('Copied')).toHaveLength(2);
  });

  test('no longer says so once the text is another', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByText('Put it into a page of your own'));
    await user.click(screen.getByRole('button', { name: 'Copy HTML' }));
    expect(screen.getByText('Copied')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Adjust its height/ }));
    expect(screen.queryByText('Copied')).toBeNull();
  });

  test('selects the text where the browser lets no page copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    open();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(screen.getByText('Press Ctrl+C to copy')).toBeInTheDocument();
    expect(field(/^Link/).selectionEnd).toBe(field(/^Link/).value.length);
  });

  test('writes a frame for another page, with the script or without, pinned or not', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByText('Put it into a page of your own'));
    expect(field(/HTML/).value).toContain('?mode=embed&amp;view=table&amp;at=ARM');
    expect(field(/HTML/).value).toContain('embed.js');
    await user.click(screen.getByRole('checkbox', { name: /Adjust its height/ }));
    await user.click(screen.getByRole('checkbox', { name: /no longer the one of today/ }));
    expect(field(/HTML/).value).not.toContain('embed.js');
    expect(field(/HTML/).value).toMatch(/pin=[0-9a-f]{16}/);
  });
});

describe('what has no public address', () => {
  test('a copy on a disk offers files and no link', () => {
    open({ page: 'file:///media/stick/alliance-map.html', record: null });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/copy on a disk/)).toBeInTheDocument();
    for (const name of ['SVG', 'PNG', 'CSV', 'JSON', 'BibTeX', 'RIS', 'CSL-JSON'])
      expect(screen.getByRole('button', { name })).toBeEnabled();
  });

  test('a reader’s own file is not shared by a link that shows others something else', () => {
    open({ record: null });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/a file of yours/)).toBeInTheDocument();
  });
});
