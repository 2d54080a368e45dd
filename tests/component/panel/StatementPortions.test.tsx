import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { allStatements } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { ActionsContext, AllianceContext } from '#views/allianceContext.ts';
import { DatasetContext, useDataset, type DatasetView } from '#views/dataset/datasetContext.ts';
import { StatementPortions } from '#views/panel/StatementPortions.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance, spiedActions } from '../../support/component.tsx';

const many = allStatements(builtIn())
  .map(({ statement }) => statement)
  .slice(0, 40);
const shown = () => screen.getAllByRole('article').length;

interface WithChosenProps {
  readonly id: string | null;
  readonly ownFile?: string | null;
}

function WithChosen({ id, ownFile = null }: WithChosenProps) {
  const dataset: DatasetView = { ...useDataset(), chosen: id, ownFile };
  return (
    <DatasetContext value={dataset}>
      <StatementPortions panel="ARM" statements={many} among={many} />
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

it('of an own file’s panel a screenful is painted with the choice, the rest of the portion right after', async () => {
  const firstPaint = (id: string, ownFile: string | null) => {
    const text = renderToString(
      <AllianceContext value={{ alliance: builtIn(), yardstick: yardsticksOf(builtIn())[0] }}>
        <ActionsContext value={spiedActions()}>
          <WithChosen id={id} ownFile={ownFile} />
        </ActionsContext>
      </AllianceContext>,
    );
    return text.split('<article').length - 1;
  };
  expect(firstPaint('ARM', 'ours.json')).toBe(3);
  expect(firstPaint('ARM-before', 'ours.json')).toBe(12);
  expect(firstPaint('ARM', null)).toBe(12);
  renderWithAlliance(<WithChosen id="ARM" ownFile="ours.json" />);
  expect(shown()).toBe(3);
  await waitFor(() => expect(shown()).toBe(12));
});

it('a chosen statement is shown however late it comes', () => {
  renderWithAlliance(<WithChosen id={many[33]!.id} />);
  expect(shown()).toBe(34);
});
