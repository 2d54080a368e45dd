import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { allStatements } from '#model/questions.ts';
import { DatasetContext, useDataset, type DatasetView } from '#views/dataset/datasetContext.ts';
import { StatementPortions } from '#views/panel/StatementPortions.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const many = allStatements(builtIn())
  .map(({ statement }) => statement)
  .slice(0, 40);
const shown = () => screen.getAllByRole('article').length;

function WithChosen({ id }: { readonly id: string | null }) {
  const dataset: DatasetView = { ...useDataset(), chosen: id };
  return (
    <DatasetContext value={dataset}>
      <StatementPortions statements={many} among={many} />
    </DatasetContext>
  );
}

it('of many statements the first are shown, then twice as many each time, until none is left', async () => {
  renderWithAlliance(<WithChosen id={null} />);
  expect(shown()).toBe(12);
  await userEvent.click(screen.getByRole('button', { name: 'Show 12 more of 28' }));
  expect(shown()).toBe(24);
  await userEvent.click(screen.getByRole('button', { name: 'Show 16 more of 16' }));
  expect(shown()).toBe(40);
  expect(screen.queryByRole('button', { name: /more of/ })).toBeNull();
});

it('a chosen statement is shown however late it comes', () => {
  renderWithAlliance(<WithChosen id={many[33]!.id} />);
  expect(shown()).toBe(34);
});
