import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allStatements, sourceById, statementById } from '#model/questions.ts';
import { isVerbatim } from '#model/statement.ts';
import { builtIn, builtInFile } from '../../support/alliance.ts';
import { quotationHashes } from '../../support/quotationHashes.ts';

const alliance = builtIn();
const lockPath = join(import.meta.dirname, '../../fixtures/quotations.lock.json');
const lock = JSON.parse(readFileSync(lockPath, 'utf8')) as Record<string, Record<string, string>>;

describe('the quotation lock', () => {
  it('pins the exact words of every quotation and of nothing else', () => {
    // If you changed a quotation on purpose, check it against its source, then run: npm run lock:quotations
    expect(quotationHashes(alliance)).toEqual(lock);
  });

  it('notices one letter', () => {
    const [panel] = alliance.members;
    const said = panel?.statements.find(isVerbatim);
    if (!panel || !said) throw new Error('no quotation');
    const changed = {
      ...alliance,
      members: alliance.members.map((one) => ({
        ...one,
        statements: one.statements.map((statement) =>
          statement === said
            ? { ...statement, words: statement.words.replace('e', 'é') }
            : statement,
        ),
      })),
    };
    expect(quotationHashes(changed)).not.toEqual(lock);
    expect(lock[said.id]?.['words']).toBe(
      createHash('sha256').update(said.words, 'utf8').digest('hex'),
    );
  });
});

describe('the record', () => {
  it.each(['whined & lied', 'whined and lied', 'really bad day'])(
    'repeats no abuse: "%s"',
    (words) => {
      expect(JSON.stringify(builtInFile()).toLowerCase()).not.toContain(words);
    },
  );

  it('has at least two statements of each state and three of the alliance', () => {
    for (const { id, statements } of alliance.members)
      expect(statements.length, id).toBeGreaterThanOrEqual(2);
    expect(alliance.statements.length).toBeGreaterThanOrEqual(3);
  });

  it('leads every word to a source with a link', () => {
    for (const { statement } of allStatements(alliance))
      for (const id of statement.sources)
        expect(sourceById(alliance, id)?.url, statement.id).toMatch(/^https?:\/\//);
  });

  it('uses every source', () => {
    const text = JSON.stringify({ ...builtInFile(), sources: [] });
    const unused = alliance.sources.filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(text));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('names one statement at most as the strongest of a panel', () => {
    for (const { id, statements } of [...alliance.members, alliance])
      expect(statements.filter(({ lead }) => lead).length, id).toBeLessThanOrEqual(1);
  });

  it('shows the silence of the four that did not mention Ukraine', () => {
    const silent = alliance.members.filter(({ statements }) =>
      statements.some(({ kind, occasion }) => kind === 'silence' && occasion === 'event'),
    );
    expect(silent.map(({ id }) => id).sort((a, b) => a.localeCompare(b))).toEqual([
      'ARM',
      'KAZ',
      'KGZ',
      'TJK',
    ]);
  });

  it('tells the paraphrase by TASS in the note, not as another wording of the quotation', () => {
    const told = statementById(alliance, 'rus-biological-evidence')?.statement;
    expect(told?.wordings).toBeUndefined();
    expect(told?.note).toMatch(/TASS wrote, not word for word: in Ukraine they were essentially /);
    expect(told?.noteSources).toContain('S11');
  });

  it('uses no adjective of the analysts in its own voice, and "special military operation" only in quotation marks', () => {
    const own = [
      alliance.title,
      alliance.lede,
      alliance.summary,
      ...alliance.members.map(({ summary }) => summary),
    ].join(' ');
    expect(own).not.toMatch(/whin|humiliat|isolat|desperate|!/i);
    expect(own.replaceAll(/“[^”]*”/g, '')).not.toMatch(/special military operation/i);
  });
});
