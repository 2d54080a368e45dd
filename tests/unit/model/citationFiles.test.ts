import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { allCitables, type Citable } from '#model/citation/citable.ts';
import { citationFormats } from '#model/citation/citationFiles.ts';
import { citedById } from '#model/citation/cited.ts';
import { allStatements, sourceById } from '#model/questions.ts';
import { builtIn } from '../../support/alliance.ts';

const page = 'https://example.org/map/';
const alliance = builtIn();
const citables = allCitables(alliance, page);
const accessed = '2026-11-23';

const written = (id: string, of: readonly Citable[] = citables) => {
  const format = citationFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format "${id}"`);
  return format.write(of, accessed);
};

/** A citation as read by a public parser. */
interface Read {
  readonly id?: string;
  readonly 'citation-key'?: string;
  readonly title: string;
  readonly URL: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly abstract: string;
}
const read = (text: string, type: string): readonly Read[] =>
  new Cite(text, { forceType: type }).data as readonly Read[];

const parserTypes = { bibtex: '@bibtex/text', ris: '@ris/file', csl: '@csl/list+text' } as const;

describe.each(['bibtex', 'ris'] as const)('a public parser reads the %s file', (id) => {
  const entries = read(written(id), parserTypes[id]);

  test('with the record and every statement in it', () => {
    expect(entries).toHaveLength(allStatements(alliance).length + 1);
  });

  test('each with its words, its speaker, its day and its source', () => {
    for (const [index, citable] of citables.entries()) {
      const entry = entries[index];
      expect(entry?.title).toBe(citable.title);
      expect(entry?.URL).toBe(citable.url);
      // This parser drops the abstract of a BibTeX entry.
      if (id === 'ris') expect(entry?.abstract).toBe(citable.abstract);
      const [author] = entry?.author ?? [];
      expect(author?.literal ?? author?.family ?? null).toBe(citable.author);
      const issued = entry?.issued?.['date-parts'][0]?.join('-');
      expect(issued ?? null).toBe(citable.date?.split('-').map(Number).join('-') ?? null);
    }
  });
});

test('the CSL-JSON file is a list that a public parser takes as it stands', () => {
  const text = written('csl');
  const items = JSON.parse(text) as readonly Read[];
  expect(items.map(({ id }) => id)).toEqual(citables.map(({ key }) => key));
  expect(new Cite(items).data).toHaveLength(citables.length);
});

const hostile: Citable = {
  key: 'toy-hostile',
  type: 'speech',
  title: '“50 % of {them} & $5 #1 a_b ~ ^ \\end{document}”',
  author: 'Gurbanguly Berdimuhamedow & Söhne, “Ашхабад”',
  date: '2022-05',
  container: 'A {brace',
  url: 'https://example.org/a_b?x=%7B1%7D&y=2#z',
  abstract: 'First line\nTY  - BOOK\r\nER  - \nlast line',
  note: 'a note',
  language: 'en',
};

describe('signs that a format reserves', () => {
  test('come back unchanged from BibTeX', () => {
    const [entry] = read(written('bibtex', [hostile]), '@bibtex/text');
    expect(entry?.title).toBe(hostile.title);
    expect(entry?.URL).toBe(hostile.url);
  });

  test('cannot begin a record of their own in RIS', () => {
    const text = written('ris', [hostile]);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(text.match(/^ER {2}- $/gm)).toHaveLength(1);
    expect(read(text, '@ris/file')).toHaveLength(1);
  });

  test('every line of RIS is a tag, two blanks, a hyphen and a value', () => {
    for (const line of written('ris').split('\r\n'))
      if (line !== '') expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

test('only words that were really said stand in quotation marks', () => {
  const byKey = new Map(citables.map((citable) => [citable.key, citable]));
  for (const { statement } of allStatements(alliance)) {
    const citable = byKey.get(`csto-${statement.id}`);
    const isVerbatim = statement.kind === 'quotation' || statement.kind === 'fragment';
    expect(citable?.abstract).toBe(isVerbatim ? `“${statement.words}”` : statement.words);
  }
});

test('a silence names no author, because nobody said it', () => {
  const silences = allStatements(alliance).filter(({ statement }) => statement.kind === 'silence');
  expect(silences.length).toBeGreaterThan(0);
  for (const { statement } of silences) {
    const citable = citables.find(({ key }) => key === `csto-${statement.id}`);
    expect(citable).toMatchObject({
      author: null,
      type: 'data',
      title: `No statement found: ${statement.words}`,
      url: `${page}#${statement.id}`,
    });
    const lookedFor = statement.sources.map((id) => sourceById(alliance, id));
    expect(citable?.note).toContain(
      `looked for in ${lookedFor.map((source) => `${source?.outlet} (${source?.url})`).join(', ')};`,
    );
  }
});

test.each(citationFormats)('a denied claim takes its denial along: $label', ({ write }) => {
  const claim = citables.filter(({ key }) => key === 'csto-rus-biological-evidence');
  expect(write(claim, accessed)).toContain('A claim that Washington and Kyiv deny, Reuters noted;');
});

test('what is not word for word is reported in its source, not quoted', () => {
  const paraphrases = allStatements(alliance).filter(
    ({ statement }) => statement.kind === 'paraphrase',
  );
  expect(paraphrases.length).toBeGreaterThan(0);
  for (const { statement } of paraphrases) {
    const citable = citables.filter(({ key }) => key === `csto-${statement.id}`);
    expect(written('bibtex', citable)).toContain('howpublished = {Reported in ');
    for (const { id } of citationFormats)
      expect(written(id, citable)).toContain(', not word for word;');
  }
});

describe('a field that has nothing to say is left out', () => {
  const source = (id: string) => {
    const cited = citedById(alliance, id, page);
    if (!cited) throw new Error(`no source ${id}`);
    return [cited.citable];
  };

  test.each(citationFormats)('the note of a source without one: $label', ({ write }) => {
    const field = /note = |N1 {2}- |"note"/;
    expect(write(source('S1'), accessed)).not.toMatch(field);
    expect(write(source('S2'), accessed)).toMatch(field);
  });

  test.each(citationFormats)('what the record would stand in: $label', ({ write }) => {
    expect(write(citables.slice(0, 1), accessed)).not.toMatch(
      /howpublished|T2 {2}- |container-title/,
    );
  });
});

test('a record without a public address gives its sources’ addresses and none of its own', () => {
  const local = allCitables(alliance, null);
  expect(local[0]?.url).toBeNull();
  for (const { id } of citationFormats) {
    const text = written(id, local);
    expect(text).not.toMatch(/null|undefined|example\.org/);
    expect(text).not.toContain(`#${allStatements(alliance)[0]?.statement.id}`);
    expect(text).toContain('https://');
  }
});

test('a translation is cited from where it is printed, not from where the original stands', () => {
  const citable = citables.find(({ key }) => key === 'csto-rus-biological-evidence');
  expect(citable).toMatchObject({ language: 'en', container: 'State of the Nation' });
  expect(citable?.note).toContain('translated from Russian');
  expect(citable?.note).toContain('also Regnum (https://regnum.ru/');
});
