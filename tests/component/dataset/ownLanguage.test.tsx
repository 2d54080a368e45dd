import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noneLifted } from '#state/highlight.ts';
import { Introduction } from '#views/explore/Introduction.tsx';
import { Legend } from '#views/legend/Legend.tsx';
import { AboutPanel } from '#views/record/AboutPanel.tsx';
import { MemberPanel } from '#views/panel/MemberPanel.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

function renderIn(lang: string, by = 'stance') {
  const alliance = { ...builtIn(), lang };
  const [member] = alliance.members;
  if (!member) throw new Error('no member');
  const { container } = renderWithAlliance(
    <>
      <Introduction />
      <Legend highlight={noneLifted} />
      <MemberPanel member={member} isOpen />
    </>,
    { alliance, by },
  );
  return { container, alliance, member };
}

test('what stands in a file is in the file’s language, what the page says in its own', () => {
  const { container, alliance, member } = renderIn('fr');
  expect(screen.getByText(alliance.lede)).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('heading', { name: member.name })).toHaveAttribute('lang', 'fr');
  expect(container.querySelector('.panel__summary')).toHaveAttribute('lang', 'fr');
  expect(container.querySelector('.legend__label')).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('heading', { name: 'Why this colour?' }).closest('[lang]')).toBeNull();
  const date = container.querySelector('.evidence time');
  expect(date?.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(date?.parentElement?.closest('[lang]')).toHaveAttribute('lang', 'fr');
});

test('inside a sentence of the page too, and what the page adds to a text of the file', () => {
  const { alliance, member } = renderIn('fr');
  const langOf = (element: Element | null | undefined) =>
    element?.closest('[lang]')?.getAttribute('lang') ?? null;
  const [stance] = alliance.stances.filter(({ rule }) => screen.queryByText(rule));
  expect(langOf(screen.getByText(stance!.rule))).toBe('fr');
  expect(langOf(screen.getByText(/^Rule \d of \d, the first that fits:/))).toBeNull();
  expect(langOf(screen.getByText(member.confidence.why!))).toBe('fr');
  expect(langOf(screen.getByText(/^How sure: /))).toBeNull();
  const links = screen.getAllByText('Read the words');
  expect(links.map(langOf)).toEqual(links.map(() => 'en'));
});

test('the method and the rules are the file’s, their headings the page’s', () => {
  const alliance = { ...builtIn(), lang: 'fr' };
  renderWithAlliance(<AboutPanel isOpen geometry={null} />, { alliance });
  const [first] = alliance.about;
  expect(screen.getByText(first!.paragraphs[0]!).closest('[lang]')).toHaveAttribute('lang', 'fr');
  const heading = screen.getByText('The rules, in their order');
  expect(heading.closest('[lang]')).toBeNull();
  for (const rule of heading.parentElement!.querySelectorAll('li'))
    expect(rule).toHaveAttribute('lang', 'fr');
  for (const checked of screen.queryAllByText('Checked:'))
    expect(checked.closest('[lang]')).toBeNull();
});

test('how somebody voted is said by the page', () => {
  const { container, alliance } = renderIn('fr', builtIn().votes[0]!.id);
  expect(alliance.votes.length).toBeGreaterThan(0);
  expect(container.querySelector('.legend__label')).not.toHaveAttribute('lang');
});

test('a file in the page’s language needs no marks', () => {
  const { container } = renderIn('en');
  expect(container.querySelector('.legend__label')).not.toHaveAttribute('lang');
  expect(container.querySelector('h2')).not.toHaveAttribute('lang');
});
