import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useState } from 'react';
import { sourceById, statementById, statementsOn } from '#model/questions.ts';
import { sourceOfWords } from '#model/statement.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { ActionsContext, useActions } from '#views/allianceContext.ts';
import { AnswerGrid } from '#views/grid/AnswerGrid.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

/** The table with its choices kept in the view, as in the app. */
function Answers() {
  const [view, setView] = useState(defaultView);
  const actions = useActions();
  const set = (patch: Partial<ViewState>) => setView((before) => ({ ...before, ...patch }));
  return (
    <ActionsContext value={{ ...actions, set }}>
      <AnswerGrid
        question={view.question}
        order={view.order}
        scrolledTo={{ current: 0 }}
        chosen={null}
      />
    </ActionsContext>
  );
}

const alliance = builtIn();
const flat = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

const columns = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((one) => one.firstChild?.textContent ?? '');

describe('same question, six answers', () => {
  it('has a row for each topic and a column for each state', () => {
    renderWithAlliance(<Answers />, { alliance });
    expect(columns()).toHaveLength(6);
    for (const { title } of alliance.topics)
      expect(screen.getByRole('rowheader', { name: title })).toBeInTheDocument();
  });

  it('names the vote that colours the map in few words: the key has the whole of it', () => {
    renderWithAlliance(<Answers />, { alliance, by: 'ES-11-3' });
    const row = screen.getByRole('rowheader', { name: 'UN vote, 7 April 2022 (ES-11/3)' });
    expect(within(row.closest('tr')!).getAllByText('Voted against')).toHaveLength(5);
  });

  it('heads its columns with the leaders of the day, but under a vote with the states alone', () => {
    const [first] = alliance.members;
    const name = first?.name ?? '';
    const speaker = alliance.speakers.find(({ id }) => id === first?.leader.speaker)?.name ?? '';
    const { unmount } = renderWithAlliance(<Answers />, { alliance });
    expect(screen.getByRole('columnheader', { name: `${name} ${speaker}` })).toBeInTheDocument();
    unmount();
    renderWithAlliance(<Answers />, { alliance, by: '68-262' });
    expect(screen.getByRole('columnheader', { name })).toBeInTheDocument();
  });

  it('has in each cell every statement on the topic, or says that none was found', () => {
    renderWithAlliance(<Answers />, { alliance });
    const names = columns();
    for (const topic of alliance.topics) {
      const row = screen.getByRole('rowheader', { name: topic.title }).closest('tr')!;
      const cells = within(row).getAllByRole('cell');
      for (const [index, name] of names.entries()) {
        const member = alliance.members.find((one) => one.name === name)!;
        const statements = statementsOn(member, topic.id);
        const text = flat(cells[index]?.textContent ?? '');
        if (statements.length === 0)
          expect(text).toMatch(/no statement found in the record checked/i);
        for (const { words } of statements) expect(text).toContain(flat(words).slice(0, 40));
        const links = within(cells[index]!).queryAllByRole('link');
        expect(new Set(links.map((one) => one.getAttribute('href')))).toEqual(
          new Set(statements.map(({ id }) => `#${id}`)),
        );
      }
    }
  });

  it('names whose words they are where they are not the leader’s, and says what the note says', () => {
    renderWithAlliance(<Answers />, { alliance });
    const answer = (words: RegExp) => screen.getAllByText(words)[0]!.closest('li')!;
    expect(answer(/publicly made pro-Russian comments/)).toHaveTextContent(
      /The Diplomat, .*2022\. Analyst’s view$/,
    );
    expect(answer(/support for Russia's decisive actions/)).toHaveTextContent(
      /The Kremlin’s account/,
    );
    expect(answer(/documentary evidence was obtained/)).toHaveTextContent(
      /Washington and Kyiv deny/,
    );
  });

  it('quotes each statement whole, and says in which outlet it stands', () => {
    const { container } = renderWithAlliance(<Answers />, { alliance });
    const quoted = [...container.querySelectorAll('q')];
    expect(quoted.length).toBeGreaterThan(20);
    for (const quotation of quoted) {
      const answer = quotation.closest('li')!;
      const id = answer.querySelector('a')!.getAttribute('href')!.slice(1);
      const { statement } = statementById(alliance, id)!;
      expect(quotation.textContent).toBe(statement.words);
      expect(answer).toHaveTextContent(sourceById(alliance, sourceOfWords(statement))!.outlet);
    }
  });

  it('cuts words of unusual length, with the ellipsis outside the quotation marks', () => {
    const long = structuredClone(alliance);
    const statement = long.members[0]!.statements.find(({ kind }) => kind === 'quotation')!;
    const words = 'We said so. '.repeat(40).trim();
    statement.words = words;
    const { container } = renderWithAlliance(<Answers />, { alliance: long });
    const cut = [...container.querySelectorAll('q')].find((one) =>
      one.textContent.startsWith('We said so.'),
    )!;
    expect(cut.textContent.length).toBeLessThan(170);
    expect(words.startsWith(cut.textContent)).toBe(true);
    expect(cut.nextSibling?.textContent).toBe(' …');
  });

  it('shows the four votes that may colour the map', () => {
    renderWithAlliance(<Answers />, { alliance });
    for (const { title } of alliance.votes.filter((vote) => vote.colours))
      expect(screen.getAllByRole('rowheader').some((one) => one.textContent?.includes(title))).toBe(
        true,
      );
  });

  it('can be sorted', async () => {
    renderWithAlliance(<Answers />, { alliance });
    const byStance = columns();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'by name');
    expect(columns()).toEqual([...byStance].sort());
    expect(byStance[0]).toBe('Russia');
  });

  it('shows one question alone to who asks for it', async () => {
    renderWithAlliance(<Answers />, { alliance });
    const [, second] = alliance.topics;
    const question = screen.getByRole('combobox', { name: 'Question' });
    await userEvent.selectOptions(question, second!.title);
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([second!.title]);
    await userEvent.selectOptions(question, 'all');
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(alliance.topics.length);
  });
});
