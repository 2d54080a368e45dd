import { describe, expect, it } from 'vitest';
import { choosableIds } from '#model/questions.ts';
import { statementsFrom } from '#model/statementsFrom.ts';
import { sourceUses } from '#model/sourceUses.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const uses = (source: string) => sourceUses(alliance, source);

describe('what a source supports beside statements', () => {
  it.each([
    [
      'S2',
      [
        { part: 'leader', id: 'ARM', of: 'Armenia' },
        { part: 'facts', id: 'CSTO-facts' },
        { part: 'about', id: 'about' },
      ],
    ],
    [
      'S92',
      [
        { part: 'why', id: 'KAZ-why', of: 'Kazakhstan' },
        { part: 'votes', id: 'CSTO-votes', of: '2 March 2022' },
      ],
    ],
    ['S134', [{ part: 'afterwards', id: 'CSTO-afterwards' }]],
    ['S40', []],
  ] as const)('%s', (source, expected) => {
    expect(uses(source)).toEqual(expected);
  });

  it('names every source of the record somewhere', () => {
    const idle = alliance.sources.filter(
      ({ id }) => statementsFrom(alliance, id).length === 0 && uses(id).length === 0,
    );
    expect(idle).toEqual([]);
  });

  it('leads to places that can be chosen', () => {
    const ids = choosableIds(alliance);
    for (const source of alliance.sources)
      for (const { id } of uses(source.id)) expect(ids).toContain(id);
  });
});
