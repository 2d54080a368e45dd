import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { choosableIds } from '#model/questions.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { SourcesPanel } from '#views/record/SourcesPanel.tsx';
// Loaded in advance, so that loading does not count towards a test's time limit.
import '#views/record/SourceTable.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

it('numbers the statements of a source as the state’s panel does', async () => {
  const alliance = builtIn();
  renderWithAlliance(<SourcesPanel isOpen />, { alliance });
  expect(await screen.findByText(/The numbers are those of the statements\.$/)).toBeInTheDocument();
  const numbered = [...document.querySelectorAll<HTMLElement>('#sources a[aria-label]')];
  for (const { name, statements } of alliance.members) {
    const links = numbered.filter((link) =>
      new RegExp(`^\\d+, ${name}, `).test(link.ariaLabel ?? ''),
    );
    const ids = statementsInOrder(statements).map(({ id }) => id);
    for (const link of links) {
      const id = link.getAttribute('href')!.slice(1);
      expect(link).toHaveTextContent(new RegExp(`^${ids.indexOf(id) + 1}$`));
    }
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(ids.length);
  }
});

it('says of each source what it supports, each with a link to where it stands', async () => {
  const alliance = builtIn();
  const { actions } = renderWithAlliance(<SourcesPanel isOpen />, { alliance });
  const items = await screen.findAllByRole('listitem');
  expect(items).toHaveLength(alliance.sources.length);
  const ids = choosableIds(alliance);
  for (const item of items) {
    const links = [...item.querySelectorAll('.source__supports a')];
    expect(links, item.textContent).not.toEqual([]);
    for (const link of links) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  }
  const onVotes = items[alliance.sources.findIndex(({ id }) => id === 'S83')]!;
  expect(onVotes).toHaveTextContent(
    /Why this colour: Kazakhstan\sKyrgyzstan\sTajikistan ?UN votes: 7 April 2022 ?About this record$/,
  );
  await userEvent.click(within(onVotes).getByRole('link', { name: 'UN votes, 7 April 2022' }));
  expect(actions.choose).toHaveBeenCalledWith('CSTO-votes');
});
