import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defaultView } from '#state/viewState.ts';
import { Explore } from '#views/explore/Explore.tsx';
import { renderWithAlliance } from '../../support/component.tsx';

it('without a basemap the page says so, and still lists the six with their panels', () => {
  const { alliance } = renderWithAlliance(
    <Explore view={defaultView} panel="ARM" zoomed={null} geometry={null} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/the map could not be drawn/i);
  expect(document.querySelectorAll('a[data-seat]')).toHaveLength(6);
  for (const { id, name } of alliance.members)
    expect(document.getElementById(id)).toHaveTextContent(name);
});
