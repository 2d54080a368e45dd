import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defaultView } from '#state/viewState.ts';
import { Explore } from '#views/explore/Explore.tsx';
import { renderWithAlliance, viewsWithAlliance } from '../../support/component.tsx';

it('without a basemap the page says so, and still lists the six with their panels', () => {
  const { alliance } = renderWithAlliance(
    <Explore view={defaultView} panel="ARM" zoomed={null} geometry={null} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/the map could not be drawn/i);
  expect(document.querySelectorAll('a[data-seat]')).toHaveLength(6);
  for (const { id, name } of alliance.members)
    expect(document.getElementById(id)).toHaveTextContent(name);
});

it('a class that goes from under the pointer mutes nobody in the colours that come', () => {
  const explore = <Explore view={defaultView} panel={null} zoomed={null} geometry={null} />;
  const { rerender, container } = renderWithAlliance(explore);
  const muted = () => container.querySelectorAll('[data-seat][data-muted]').length;
  fireEvent.pointerEnter(screen.getByRole('button', { name: /wages the war/ }), {
    pointerType: 'mouse',
  });
  expect(muted()).toBe(5);
  rerender(viewsWithAlliance(explore, { by: 'ES-11-1' }));
  expect(muted()).toBe(0);
});
