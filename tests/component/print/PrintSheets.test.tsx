import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stanceOf } from '#model/stanceOf.ts';
import { sourceById, speakerName } from '#model/questions.ts';
import { defaultView } from '#state/viewState.ts';
import { PrintMenu } from '#views/print/PrintMenu.tsx';
import { PrintSheets } from '#views/print/PrintSheets.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';
import { builtInGeometry } from '../../support/geometry.ts';

const alliance = builtIn();
const geometry = builtInGeometry();
const page = 'https://example.org/map/';

function renderSheets(sheets: string, options: { record?: string | null; by?: string } = {}) {
  renderWithAlliance(
    <PrintSheets
      sheets={sheets}
      view={defaultView}
      geometry={geometry}
      record={options.record === undefined ? page : options.record}
      day="2026-11-23"
    />,
    { by: options.by ?? 'stance' },
  );
  return [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
}

describe('the sheets to print', () => {
  it('are the poster and one page for each state', () => {
    expect(renderSheets('handout').map((one) => one.dataset['sheet'])).toEqual([
      'poster',
      ...alliance.members.map(({ id }) => id),
    ]);
  });

  it('are one page alone where one is asked for', () => {
    expect(renderSheets('ARM').map((one) => one.dataset['sheet'])).toEqual(['ARM']);
  });

  it('name on each page the state, its stance, who spoke, a source, the border note and the address', () => {
    const sheets = renderSheets('handout');
    for (const member of alliance.members) {
      const sheet = sheets.find((one) => one.dataset['sheet'] === member.id);
      if (!sheet) throw new Error(`no page for ${member.name}`);
      const found = within(sheet);
      expect(found.getByRole('heading', { name: member.name })).toBeInTheDocument();
      expect(found.getByText(stanceOf(alliance, member)?.label ?? '?')).toBeInTheDocument();
      expect(
        found.getAllByText(speakerName(alliance, member.leader.speaker)).length,
      ).toBeGreaterThan(0);
      expect(found.getAllByText(/Source: /).length).toBeGreaterThan(0);
      expect(found.getByText(/Crimea/)).toBeInTheDocument();
      expect(found.getByText(`${page}#${member.id}`)).toBeInTheDocument();
      expect(found.getByRole('img', { name: new RegExp(`#${member.id}$`) })).toBeInTheDocument();
    }
  });

  it('put quotation marks round nothing but what was really said', () => {
    renderSheets('handout');
    for (const item of document.querySelectorAll<HTMLElement>('li[data-kind]')) {
      const isQuoted = item.querySelector('blockquote') !== null;
      expect(isQuoted).toBe(/quotation|fragment/.test(item.dataset['kind'] ?? ''));
    }
  });

  it('say what a critic will say, with the outlets', () => {
    const sheets = renderSheets('handout');
    for (const { id, against } of alliance.members) {
      const sheet = sheets.find((one) => one.dataset['sheet'] === id);
      for (const { text, sources } of against) {
        const outlets = sources.map((source) => sourceById(alliance, source)?.outlet).join(', ');
        expect(sheet?.textContent).toContain(`${text} (${outlets})`);
      }
    }
  });

  it('speak of nothing left out where all has room', () => {
    const [sheet] = renderSheets('TJK');
    expect(sheet?.querySelectorAll('.sheet__more:not([hidden])')).toHaveLength(0);
  });

  it('have no code for a phone where the record has no public address', () => {
    renderSheets('ARM', { record: null });
    expect(document.body.textContent).not.toContain('#ARM');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('show the stance, whatever the screen is coloured by', () => {
    const [sheet] = renderSheets('KAZ', { by: 'ES-11-3' });
    expect(sheet).toHaveTextContent('Publicly keeps its distance');
  });
});

describe('the print menu', () => {
  it('offers the page of the state that is open', async () => {
    const { actions } = renderWithAlliance(
      <PrintMenu view={{ ...defaultView, chosen: 'arm-44-day-war' }} />,
    );
    await userEvent.click(screen.getByText('Print'));
    await userEvent.click(screen.getByRole('button', { name: 'Only Armenia, one page' }));
    expect(actions.print).toHaveBeenCalledWith('ARM');
  });

  it('offers handout and poster where none is open', () => {
    renderWithAlliance(<PrintMenu view={defaultView} />);
    expect(document.querySelectorAll('[data-print-choice]')).toHaveLength(2);
  });
});
