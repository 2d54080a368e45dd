import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import { OwnDatasetControls } from '#views/dataset/OwnDatasetControls.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

/** The built-in alliance with other countries as members. */
function withCountries(...countries: readonly (readonly [id: string, name: string])[]): Alliance {
  const alliance = builtIn();
  const members = alliance.members.map((member, index) => {
    const [id, name] = countries[index] ?? [member.id, member.name];
    return { ...member, id, name };
  });
  return { ...alliance, members };
}

test('a member that no map can draw is named, so that nobody looks for it there', () => {
  const { rerender } = renderWithAlliance(<OwnDatasetControls>open</OwnDatasetControls>, {
    alliance: withCountries(['VAT', 'Holy See'], ['XKX', 'Kosovo']),
  });
  expect(screen.getByText(/no shape for Holy See and Kosovo/)).toBeVisible();
  rerender(<></>);
  renderWithAlliance(<OwnDatasetControls>open</OwnDatasetControls>);
  expect(screen.queryByText(/no shape/)).toBeNull();
});
