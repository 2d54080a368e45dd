import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { buildQuiz } from '#model/quiz.ts';
import { speakerName, statementById } from '#model/questions.ts';
import type { QuizState } from '#state/quizState.ts';
import { defaultView } from '#state/viewState.ts';
import { Quiz } from '#views/quiz/Quiz.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const alliance = builtIn();
const seed = 2;
const questions = buildQuiz(alliance, seed);
const view = { ...defaultView, mode: 'quiz', seed } as const;

function QuizWithMemory() {
  const [left, setLeft] = useState<QuizState | null>(null);
  return <Quiz view={view} geometry={null} left={left} onChange={setLeft} />;
}

const nameOf = (id: string) => alliance.members.find((one) => one.id === id)?.name ?? id;
const option = (id: string) => screen.getByRole('button', { name: new RegExp(`^${nameOf(id)}`) });
const [first] = questions;
if (!first) throw new Error('the quiz is empty');
const wrong = first.options.filter((id) => id !== first.correct);

describe('a question of the quiz', () => {
  it('shows the very words and the states to choose from', () => {
    renderWithAlliance(<QuizWithMemory />);
    const statement = statementById(alliance, first.statement)?.statement;
    expect(document.querySelector('blockquote')).toHaveTextContent(statement?.words ?? '?');
    const group = screen.getByRole('group', { name: 'Who said it?' });
    expect(within(group).getAllByRole('button')).toHaveLength(6);
  });

  it('names the leaders only where one of them spoke', () => {
    renderWithAlliance(<QuizWithMemory />);
    const leaders = () => document.querySelectorAll('.option__leader').length;
    const seen = new Set<boolean>();
    for (const question of questions.filter(({ kind }) => kind === 'speaker')) {
      const said = statementById(alliance, question.statement)?.statement;
      const member = alliance.members.find(({ id }) => id === question.member);
      const isByLeader = said?.speaker === member?.leader.speaker;
      seen.add(isByLeader);
      expect(leaders(), question.id).toBe(isByLeader ? 6 : 0);
      fireEvent.click(option(question.correct));
      fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it('answers a wrong try with a clue at a heading that takes the focus', async () => {
    renderWithAlliance(<QuizWithMemory />);
    await userEvent.click(option(wrong[0] ?? ''));
    const heading = screen.getByRole('heading', { name: /^Not .+\. 2 tries left\.$/ });
    expect(heading).toHaveFocus();
    expect(screen.getByText(/^Clue: Said on/)).toBeInTheDocument();
    expect(option(wrong[0] ?? '')).toHaveAccessibleName(/tried, not this one/);
  });

  it('answers a right try with speaker, office, date and source', async () => {
    renderWithAlliance(<QuizWithMemory />);
    await userEvent.click(option(first.correct));
    expect(screen.getByRole('heading', { name: `Right: ${nameOf(first.correct)}` })).toHaveFocus();
    const statement = statementById(alliance, first.statement)?.statement;
    if (!statement) throw new Error('no statement');
    expect(
      screen.getByText(speakerName(alliance, statement.speaker), { selector: 'b' }),
    ).toBeInTheDocument();
    expect(screen.getByText(new RegExp(statement.office))).toBeInTheDocument();
    expect(document.querySelector('.feedback')).toHaveTextContent(/according to \S/);
  });

  it('shows the answer after the third wrong try, and to whoever asks', async () => {
    const { unmount } = renderWithAlliance(<QuizWithMemory />);
    for (const id of wrong.slice(0, 3)) await userEvent.click(option(id));
    const answer = { name: `The answer: ${nameOf(first.correct)}` };
    expect(screen.getByRole('heading', answer)).toHaveFocus();
    unmount();
    renderWithAlliance(<QuizWithMemory />);
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(screen.getByRole('heading', answer)).toHaveFocus();
  });

  it('takes keys 1 to 6, but not while a team is being named', async () => {
    renderWithAlliance(<QuizWithMemory />);
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of team 1' }), ' 123');
    expect(screen.queryByRole('heading', { name: /tries left|Right/ })).toBeNull();
    await userEvent.click(document.body);
    await userEvent.keyboard(String(first.options.indexOf(first.correct) + 1));
    expect(screen.getByRole('heading', { name: /^Right/ })).toBeInTheDocument();
  });
});

describe('the end of the quiz', () => {
  it('lists every answer with a link to its words', async () => {
    const { actions } = renderWithAlliance(<QuizWithMemory />);
    const press = (key: string) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    for (const { kind, options, correct } of questions) {
      press(String(options.indexOf(correct) + 1));
      if (kind === 'class') expect(screen.getByText('The rule:')).toBeInTheDocument();
      press('Enter');
    }
    expect(
      screen.getByRole('heading', {
        name: `${questions.length} of ${questions.length} right, ${questions.length} at the first try`,
      }),
    ).toHaveFocus();
    const words = screen.getAllByText<HTMLAnchorElement>('Words and source');
    expect(words.map((one) => one.getAttribute('href'))).toEqual(
      questions.filter(({ kind }) => kind === 'speaker').map(({ statement }) => `?#${statement}`),
    );
    const [toWords] = words;
    if (!toWords) throw new Error('no link');
    fireEvent.click(toWords);
    expect(actions.set).toHaveBeenCalledWith({
      mode: 'explore',
      view: 'map',
      chosen: first.statement,
    });
  });

  it('says so where the record has no words to ask for', () => {
    const members = alliance.members.map((member) => ({
      ...member,
      statements: member.statements.filter(({ kind }) => kind === 'silence'),
    }));
    renderWithAlliance(<QuizWithMemory />, { alliance: { ...alliance, members } });
    expect(screen.getByText(/nothing to ask/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the map' })).toBeInTheDocument();
  });
});
