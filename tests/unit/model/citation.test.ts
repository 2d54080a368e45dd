import { describe, expect, it } from 'vitest';
import { citedById } from '#model/citation/cited.ts';
import { toChicagoCitation, toPlainCitation } from '#model/citation/citation.ts';
import { statementById } from '#model/questions.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const address = 'https://map.example/#id';

function statement(id: string) {
  const found = statementById(alliance, id);
  if (!found) throw new Error(`no statement ${id}`);
  return found.statement;
}

describe('a citation', () => {
  it('names speaker, office, day, words, source and address', () => {
    const said = statement('arm-44-day-war');
    for (const citation of [
      toPlainCitation(alliance, said, address),
      toChicagoCitation(alliance, said, address),
    ]) {
      expect(citation).toContain('Nikol Pashinyan');
      expect(citation).toContain('Prime Minister of Armenia');
      expect(citation).toContain('16 May 2022');
      expect(citation).toContain(`“${said.words}”`);
      expect(citation).toContain('https://');
      expect(citation).toContain(address);
    }
  });

  it('ends with its source where the record has no address that leads others to it', () => {
    const said = statement('arm-44-day-war');
    expect(toPlainCitation(alliance, said, null)).toMatch(
      /\(quoted in Newsweek, https:.*\)\. About/,
    );
    expect(toChicagoCitation(alliance, said, null)).toMatch(/alliance map\. \[About/);
    const bare = statement('arm-mechanisms');
    expect(toPlainCitation(alliance, bare, null)).toMatch(/\)\.$/);
    expect(toChicagoCitation(alliance, bare, null)).toMatch(/alliance map\.$/);
  });

  it('puts only words that were really said in quotation marks', () => {
    const paraphrase = statement('arm-weapons-sold');
    expect(toPlainCitation(alliance, paraphrase, address)).not.toContain(`“${paraphrase.words}”`);
    expect(toChicagoCitation(alliance, paraphrase, address)).not.toContain(`“${paraphrase.words}”`);
  });

  it('gives nobody words that were not found, or were not said so', () => {
    const silence = statement('kaz-silence');
    expect(toPlainCitation(alliance, silence, null)).toMatch(
      /^No statement found, 16 May 2022: .+ \(looked for in Meduza, https:/,
    );
    expect(toChicagoCitation(alliance, silence, null)).toMatch(
      /^No statement found, .+ open part of the summit, .+, looked for in Meduza, https:/,
    );
    const paraphrase = statement('kgz-calls-it-a-war');
    expect(toPlainCitation(alliance, paraphrase, null)).toContain('not word for word');
    expect(toChicagoCitation(alliance, paraphrase, null)).not.toContain('quoted in');
    expect(toChicagoCitation(alliance, paraphrase, null)).toContain('reported in Asia-Plus');
  });

  it('takes along that a claim is denied, and what the words are not about', () => {
    const claim = statement('rus-biological-evidence');
    const denial =
      'A claim that Washington and Kyiv deny, Reuters noted; Meduza calls it unfounded.';
    expect(toPlainCitation(alliance, claim, address)).toContain(`). ${denial} ${address}`);
    expect(toChicagoCitation(alliance, claim, address)).toMatch(
      /#id\. \[A claim .+ unfounded\.\]$/,
    );
    const { note } = statement('arm-44-day-war');
    const unended = { ...statement('arm-44-day-war'), note: note?.split('.')[0] };
    expect(toPlainCitation(alliance, unended, address)).toContain(`not about Ukraine. ${address}`);
  });

  it('says where the words are a translation', () => {
    const translated = { ...statement('arm-44-day-war'), lang: 'en', saidIn: 'ru' };
    expect(toPlainCitation(alliance, translated, address)).toContain(', translated from Russian).');
    const { saidIn: _, ...asSaid } = translated;
    expect(toPlainCitation(alliance, asSaid, address)).not.toContain('translated');
  });
});

describe('by its id', () => {
  const record = 'https://map.example/';

  it('a statement is cited with its words, its source and its address', () => {
    const said = statement('arm-44-day-war');
    const cited = citedById(alliance, said.id, record);
    expect(cited?.what).toBe('statement');
    expect(cited?.plain).toBe(toPlainCitation(alliance, said, `${record}#${said.id}`));
  });

  it('a state is cited with its stance, the day and its address', () => {
    const cited = citedById(alliance, 'ARM', record);
    expect(cited?.plain).toBe(
      'Armenia: Takes no public side, in “Public stance on the war in Ukraine, as of 16 May 2022”, CSTO alliance map, https://map.example/#ARM.',
    );
    expect(cited?.citable).toMatchObject({ type: 'data', url: `${record}#ARM` });
  });

  it('a source is cited by its own address, and says what it is the source of', () => {
    const cited = citedById(alliance, 'S1', record);
    expect(cited?.plain).toMatch(
      /^Newsweek, https:\/\/www\.newsweek\.com\/.*, source of \d+ statements in “Public stance.*#sources\.$/,
    );
    expect(cited?.citable.url).toMatch(/^https:\/\/www\.newsweek\.com\//);
  });

  it('names no address where the record has none, and nothing that is not there', () => {
    expect(citedById(alliance, 'ARM', null)?.plain).toMatch(/CSTO alliance map\.$/);
    expect(citedById(alliance, 'nobody', record)).toBeNull();
  });
});
