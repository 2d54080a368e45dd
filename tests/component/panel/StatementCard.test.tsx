import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { toLanguageName } from '#model/languageName.ts';
import { allStatements, sourceById, statementById } from '#model/questions.ts';
import { isTranslated, isVerbatim, type Statement } from '#model/statement.ts';
import { LiftedContext } from '#views/allianceContext.ts';
import { StatementCard } from '#views/panel/StatementCard.tsx';
import { builtIn } from '../../support/alliance.ts';
import { renderWithAlliance } from '../../support/component.tsx';

const alliance = builtIn();
const all = allStatements(alliance).map(({ statement }) => statement);

function show(id: string) {
  const found = statementById(alliance, id);
  if (!found) throw new Error(`no statement ${id}`);
  const card = <StatementCard statement={found.statement} number={3} total={8} />;
  const rendered = renderWithAlliance(card, { alliance });
  return { ...rendered, statement: found.statement, card: screen.getByRole('article') };
}

const firstOf = (kind: Statement['kind']) => all.find((one) => one.kind === kind)!.id;

describe('only words really said stand as a quotation', () => {
  it.each(all.map((one) => one.id))('%s', (id) => {
    const { card, statement } = show(id);
    const quoted = card.querySelector('blockquote');
    if (isVerbatim(statement)) {
      expect(quoted).toHaveTextContent(statement.words.replaceAll(/\s+/g, ' '));
      expect(quoted?.textContent).toBe(statement.words);
      expect(quoted).toHaveAttribute('lang', statement.lang);
    } else expect(quoted).toBeNull();
    expect(card).toHaveAttribute('id', id);
    expect(card).toHaveAttribute('data-statement');
  });
});

describe('each statement', () => {
  it.each(all.map((one) => one.id))('%s has speaker, office, date and a source to follow', (id) => {
    const { card, statement } = show(id);
    // The name of a ministry already says what it is.
    expect(card.textContent?.toLowerCase()).toContain(statement.office.toLowerCase());
    expect(card).not.toHaveTextContent('Ministry of Kazakhstan, ministry');
    expect(card.querySelector('time')).toHaveAttribute('datetime', statement.date);
    const links = [...card.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
    for (const link of links) expect(link.href).toMatch(/^https:/);
    const addresses = statement.sources.map((source) => sourceById(alliance, source)!.url);
    for (const address of addresses)
      if (address.startsWith('https:'))
        expect(links.map((one) => one.href)).toContain(new URL(address).href);
      else expect(card).toHaveTextContent(address);
  });

  it('is no lead statement where a file says that it is none', () => {
    const statement = { ...all[0]!, lead: false };
    renderWithAlliance(<StatementCard statement={statement} number={1} total={1} />, { alliance });
    expect(screen.getByRole('article')).not.toHaveAttribute('data-lead');
  });

  it('says that it is a translation, and from which language', () => {
    const translated = all.filter((one) => isVerbatim(one) && isTranslated(one));
    expect(translated.length).toBeGreaterThan(0);
    const { card } = show(translated[0]!.id);
    expect(card).toHaveTextContent(/translated from [A-Z]/);
  });

  it('gives the words as they were said, where a source prints them', () => {
    const withOriginal = all.find(({ original }) => original)!;
    const { card } = show(withOriginal.id);
    const original = card.querySelector(`q[lang="${withOriginal.original!.lang}"]`);
    expect(original).toHaveTextContent(withOriginal.original!.words.replaceAll(/\s+/g, ' '));
  });

  it('shows how other outlets word it', () => {
    const worded = all.find(({ wordings }) => (wordings?.length ?? 0) > 0)!;
    const { card } = show(worded.id);
    expect(card).toHaveTextContent('outlets word it differently');
    for (const { words } of worded.wordings!)
      expect(card).toHaveTextContent(words.replaceAll(/\s+/g, ' '));
  });

  it.each(all.filter(({ original, wordings }) => original ?? wordings).map(({ id }) => id))(
    '%s has its other words in quotation marks only where it is word for word',
    (id) => {
      const { card, statement } = show(id);
      const others = [statement.original, ...(statement.wordings ?? [])].flatMap((one) =>
        one ? [one.words] : [],
      );
      const quoted = [...card.querySelectorAll('q')].map(({ textContent }) => textContent);
      expect(quoted).toEqual(isVerbatim(statement) ? others : []);
      for (const words of others) expect(card.textContent).toContain(words);
    },
  );

  it('looks different by kind, and says which', () => {
    const kinds = ['quotation', 'fragment', 'paraphrase', 'report', 'analysis', 'silence'] as const;
    const words = kinds.map((kind) => {
      const { card, unmount } = show(firstOf(kind));
      expect(card).toHaveAttribute('data-kind', kind);
      const text = card.textContent ?? '';
      unmount();
      return text.slice(0, 12);
    });
    expect(new Set(words).size).toBe(kinds.length);
  });

  it('of silence says what was looked at and what was spoken of instead', () => {
    const { card, statement } = show('kaz-silence');
    expect(card).toHaveTextContent('did not mention Ukraine in the open part');
    expect(card).toHaveTextContent(statement.lookedAt!.replaceAll(/\s+/g, ' '));
    expect(card).toHaveTextContent(statement.spokeOf!.replaceAll(/\s+/g, ' '));
  });

  it('can be cited', async () => {
    const { card, actions } = show('arm-44-day-war');
    await userEvent.click(within(card).getByRole('link', { name: /^Cite/ }));
    expect(actions.cite).toHaveBeenCalledWith('arm-44-day-war');
  });

  it('lifts the places it mentions, and lets them go', async () => {
    const mentioning = all.find(({ mentions }) => (mentions?.length ?? 0) > 0)!;
    const { card, actions } = show(mentioning.id);
    const [mention] = mentioning.mentions!;
    await userEvent.hover(within(card).getAllByRole('button', { name: mention!.words })[0]!);
    expect(actions.point).toHaveBeenLastCalledWith(mention!.place);
    await userEvent.unhover(within(card).getAllByRole('button', { name: mention!.words })[0]!);
    expect(actions.point).toHaveBeenLastCalledWith(null);
  });
});

it('words are marked while the map lifts their country, or one of their region', () => {
  const naming = all.find(({ mentions }) => mentions?.some(({ place }) => place === 'AZE'))!;
  const markedWhile = (lifted: readonly string[]) => {
    const { unmount } = renderWithAlliance(
      <LiftedContext value={lifted}>
        <StatementCard statement={naming} number={1} total={1} />
      </LiftedContext>,
    );
    const marked = screen
      .getAllByRole('button')
      .filter(({ dataset }) => 'lifted' in dataset)
      .map(({ textContent }) => textContent);
    unmount();
    return marked;
  };
  expect(markedWhile(['AZE'])).toEqual(
    naming.mentions!.filter(({ place }) => place === 'AZE').map(({ words }) => words),
  );
  expect(markedWhile(['FIN'])).toEqual([]);
});

it('text of a file is text, never markup', () => {
  const [first] = all;
  const words = '<img src=x onerror="alert(1)"> & </blockquote><script>alert(2)</script>';
  const { mentions: _, original: __, wordings: ___, ...plain } = first!;
  renderWithAlliance(
    <StatementCard statement={{ ...plain, kind: 'quotation', words }} number={1} total={1} />,
  );
  const card = screen.getByRole('article');
  expect(card.querySelector('blockquote')?.textContent).toBe(words);
  expect(card.querySelector('img, script')).toBeNull();
});

it('a language is called by its name, whichever it is', () => {
  expect(['ru', 'tg-TJ', 'ar', 'bem'].map(toLanguageName)).toEqual([
    'Russian',
    'Tajik',
    'Arabic',
    'Bemba',
  ]);
});
