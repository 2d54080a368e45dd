import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toReadableDate } from '#model/date.ts';
import { readAllianceText } from '#model/reading/readAllianceText.ts';
import { memberById } from '#model/questions.ts';
import { toVoteWords } from '#model/yardstick.ts';
import { MemberPanel } from '#views/panel/MemberPanel.tsx';
import { builtIn, today } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const alliance = builtIn();
const beacon = readAllianceText(readFileSync('public/examples/beacon-league.json', 'utf8'), {
  today,
}).alliance!;

function show(id: string): HTMLElement {
  const member = memberById(alliance, id);
  if (!member) throw new Error(`no member ${id}`);
  renderWithAlliance(<MemberPanel member={member} isOpen />, { alliance });
  return document.getElementById(id)!;
}

describe('a reader of Kazakhstan’s panel finds, without leaving it', () => {
  it('that its officials said Kazakh troops would not be sent, who said so and when', () => {
    const panel = show('KAZ');
    for (const [who, day] of [
      ['Mukhtar Tileuberdi', '2022-02-22'],
      ['Maulen Ashimbayev', '2022-02-24'],
      ['Defence Ministry', '2022-02-28'],
      ['Timur Suleimenov', '2022-03-29'],
      ['Defence Ministry', '2022-04-15'],
    ] as const) {
      expect(panel).toHaveTextContent(who);
      expect(panel.querySelector(`time[datetime="${day}"]`)).not.toBeNull();
    }
    expect(panel).toHaveTextContent(/military personnel to Ukraine/);
    expect(panel).toHaveTextContent(/Sending troops to Ukraine was not considered/);
  });

  it('that its president did not mention Ukraine in the open part of the summit', () => {
    expect(show('KAZ')).toHaveTextContent(
      'Kassym-Jomart Tokayev did not mention Ukraine in the open part of the summit.',
    );
  });

  it('that it voted with Russia on 7 April', () => {
    expect(show('KAZ')).toHaveTextContent(/7 April 2022: voted against/i);
  });
});

describe.each(alliance.members)('the panel of $name', ({ id, name, against, leader }) => {
  it('says who spoke for it, why it has its colour, what speaks against it and how it voted', () => {
    const panel = show(id);
    expect(within(panel).getByRole('heading', { level: 2, name })).toBeInTheDocument();
    expect(panel).toHaveTextContent(leader.office);
    expect(within(panel).getByRole('heading', { name: 'Why this colour?' })).toBeInTheDocument();
    for (const { text } of against) expect(panel).toHaveTextContent(text.replaceAll(/\s+/g, ' '));
    for (const { date, colours, votes } of alliance.votes)
      if (colours)
        expect(panel).toHaveTextContent(`${toReadableDate(date)}: ${toVoteWords(votes[id])}`);
  });

  it('can be closed by a button of that name', () => {
    expect(within(show(id)).getByRole('button', { name: /close/i })).toBeVisible();
  });
});

it('Kazakhstan’s capital is the one of that day', () => {
  expect(show('KAZ')).toHaveTextContent('Nur-Sultan');
});

it('leads only to parts that it has', () => {
  for (const file of [alliance, beacon])
    for (const member of file.members) {
      const { unmount } = renderWithAlliance(<MemberPanel member={member} isOpen />, {
        alliance: file,
      });
      const contents = screen.getByRole('navigation', { name: /^In the panel on/ });
      for (const link of within(contents).getAllByRole('link'))
        expect(document.querySelector(link.getAttribute('href')!), member.name).not.toBeNull();
      unmount();
    }
});

it('names beside the stance the class of the vote that colours the map', () => {
  const member = memberById(alliance, 'TJK')!;
  const { container } = renderWithAlliance(<MemberPanel member={member} isOpen />, {
    alliance,
    by: 'ES-11-3',
  });
  const badges = [...container.querySelectorAll('.stance-badge')].map((one) => one.textContent);
  expect(badges).toEqual([
    expect.stringContaining('Takes no public side'),
    expect.stringContaining('Voted against, UN vote of 7 April 2022 (ES-11/3)'),
  ]);
});

it('calls its parts by what the event was: only a summit is one', () => {
  const headings = (file: typeof alliance, id: string) => {
    const member = memberById(file, id)!;
    const { unmount } = renderWithAlliance(<MemberPanel member={member} isOpen />, {
      alliance: file,
    });
    const found = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    unmount();
    return found;
  };
  expect(headings(alliance, 'ARM')).toEqual(
    expect.arrayContaining(['At the summit', 'Before the summit']),
  );
  expect(headings(beacon, 'AUS')).toEqual(
    expect.arrayContaining(['On 12 September 2023', 'Before 12 September 2023']),
  );
});
