import { describe, expect, it } from 'vitest';
import {
  allStatements,
  choosableIds,
  countriesOf,
  memberById,
  officeAfterName,
  panelOf,
  statementsOn,
} from '#model/questions.ts';
import { statementsFrom } from '#model/statementsFrom.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();

describe('the panel that shows what an address names', () => {
  it.each([
    ['ARM', 'ARM'],
    ['ARM-votes', 'ARM'],
    ['arm-44-day-war', 'ARM'],
    ['CSTO', 'CSTO'],
    ['csto-zas-not-raised', 'CSTO'],
    ['about', 'about'],
    ['sources', 'sources'],
    ['nobody', null],
    [null, null],
  ])('%s → %s', (id, panel) => {
    expect(panelOf(alliance, id)).toBe(panel);
  });

  it('is that of a statement whose id ends as a part of a page would', () => {
    const [first, ...others] = alliance.statements;
    const renamed = { ...first!, id: 'sources-after' };
    expect(panelOf({ ...alliance, statements: [renamed, ...others] }, renamed.id)).toBe('CSTO');
  });

  it('exists for everything that can be chosen', () => {
    for (const id of choosableIds(alliance)) expect(panelOf(alliance, id), id).not.toBeNull();
  });
});

describe('the file answers', () => {
  it.each([
    ['Foreign Ministry of Armenia', 'ministry', ''],
    ['Maria Popescu', 'Pope', ', Pope'],
    ['Stephen Kingsley', 'King', ', King'],
    ['Fergana (news agency)', 'news agency', ''],
  ])('what follows the name %s, %s: “%s”', (name, office, shown) => {
    const speakers = [{ id: 'somebody', name }];
    expect(officeAfterName({ ...alliance, speakers }, { speaker: 'somebody', office })).toBe(shown);
  });

  it('which countries a mention points at', () => {
    expect(countriesOf(alliance, 'AZE')).toEqual(['AZE']);
    expect(countriesOf(alliance, 'NATO')).toContain('POL');
  });

  it('what a member said on a topic, which may be nothing', () => {
    const armenia = memberById(alliance, 'ARM');
    if (!armenia) throw new Error('no Armenia');
    expect(statementsOn(armenia, 'security').map(({ id }) => id)).toContain('arm-44-day-war');
    expect(statementsOn(armenia, 'weather')).toEqual([]);
  });

  it('which statements rest on a source', () => {
    for (const { statement, panel } of allStatements(alliance))
      for (const source of statement.sources)
        expect(statementsFrom(alliance, source)).toContainEqual({ panel, statement });
  });
});
