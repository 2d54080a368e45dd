import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { defaultView } from '#state/viewState.ts';
import { DatasetContext, useDataset } from '#views/dataset/datasetContext.ts';
import { EmbedBar } from '#views/embed/EmbedBar.tsx';
import { Masthead } from '#views/explore/Masthead.tsx';
import { KioskSetup } from '#views/kiosk/KioskSetup.tsx';
import { SetupLink } from '#views/kiosk/SetupLink.tsx';
import { RecordLink } from '#views/quiz/RecordLink.tsx';
import { renderWithAlliance } from '../../support/component.tsx';

function Links() {
  const dataset = { ...useDataset(), ownFile: 'ours.json', query: '?data=ours.json' };
  return (
    <DatasetContext value={dataset}>
      <Masthead view={defaultView} />
      <EmbedBar view={{ ...defaultView, mode: 'embed' }} />
      <RecordLink id="arm-44-day-war">The record</RecordLink>
      <SetupLink />
      <KioskSetup view={defaultView} />
    </DatasetContext>
  );
}

test('every link to another place of the page keeps to the reader’s own file', () => {
  // jsdom has no `matchMedia`, which the staff page uses to check the screen.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  renderWithAlliance(<Links />);
  const links = screen.getAllByRole('link');
  expect(links.length).toBeGreaterThanOrEqual(8);
  for (const link of links)
    expect(new URLSearchParams(new URL((link as HTMLAnchorElement).href).search).get('data')).toBe(
      'ours.json',
    );
});
