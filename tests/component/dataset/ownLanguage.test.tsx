import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noneLifted } from '#state/highlight.ts';
import { Introduction } from '#views/explore/Introduction.tsx';
import { Legend } from '#views/legend/Legend.tsx';
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
