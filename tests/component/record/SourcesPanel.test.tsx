import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { statementsInOrder } from '#model/statementOrder.ts';
import { SourcesPanel } from '#views/record/SourcesPanel.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

it('numbers the statements of a source as the state’s panel does', async () => {
  const alliance = builtIn();
  renderWithAlliance(<SourcesPanel isOpen />, { alliance });
  expect(await screen.findByText(/^The numbers are those of the statements/)).toBeInTheDocument();
  const panel = within(document.getElementById('sources')!);
  for (const { name, statements } of alliance.members) {
    const links = panel.getAllByRole('link', { name: new RegExp(`^\\d+, ${name}, `) });
    const ids = statementsInOrder(statements).map(({ id }) => id);
    for (const link of links) {
      const id = link.getAttribute('href')!.slice(1);
      expect(link).toHaveTextContent(new RegExp(`^${ids.indexOf(id) + 1}$`));
    }
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(ids.length);
  }
});
