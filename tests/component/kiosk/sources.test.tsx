import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { KioskContext } from '#views/kiosk/kioskContext.ts';
import { SourcesDialog } from '#views/kiosk/SourcesDialog.tsx';
import { MemberPanel } from '#views/panel/MemberPanel.tsx';
import { SourcesPanel } from '#views/record/SourcesPanel.tsx';
// Loaded in advance, so that loading does not count towards a test's time limit.
import '#views/record/SourceTable.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const alliance = builtIn();
const [member] = alliance.members;
const lead = member?.statements.find(({ lead: isLead }) => isLead);
if (!member || !lead) throw new Error('the built-in file has no lead statement');

const leavesThePage = (link: HTMLElement) => !link.getAttribute('href')?.startsWith('#');

describe('sources in an exhibit', () => {
  it('a panel names them without a link that leads away', async () => {
    const showSources = vi.fn();
    renderWithAlliance(
      <KioskContext value={{ words: 'translation', text: 'm', activity: 'explore', showSources }}>
        <MemberPanel member={member} isOpen />
        <SourcesPanel isOpen />
      </KioskContext>,
    );
    await screen.findByText(/The numbers are those of the statements/);
    expect(screen.getAllByRole('link').filter(leavesThePage)).toEqual([]);
  });

  it('each statement offers the addresses of its own', async () => {
    const showSources = vi.fn();
    const { container } = renderWithAlliance(
      <KioskContext value={{ words: 'translation', text: 'm', activity: 'explore', showSources }}>
        <MemberPanel member={member} isOpen />
      </KioskContext>,
    );
    const card = container.querySelector<HTMLElement>(`#${lead.id}`);
    if (!card) throw new Error(`no card for ${lead.id}`);
    await userEvent.click(within(card).getByRole('button', { name: /address/i }));
    expect(showSources).toHaveBeenCalledWith(lead.sources);
  });

  it('the dialog gives the address in words and as a code, not as a link', () => {
    renderWithAlliance(<SourcesDialog ids={lead.sources} onClose={vi.fn()} />);
    for (const id of lead.sources) {
      const url = alliance.sources.find((source) => source.id === id)?.url ?? '';
      expect(screen.getByText(url)).toBeInTheDocument();
      const code = screen.queryByRole('img', { name: `Code for a phone camera: ${url}` });
      expect(code !== null).toBe(url.startsWith('https:'));
    }
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('outside an exhibit the same panel links them', () => {
    renderWithAlliance(<MemberPanel member={member} isOpen />);
    expect(screen.getAllByRole('link').filter(leavesThePage).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /addresses? of the/i })).toBeNull();
  });
});
