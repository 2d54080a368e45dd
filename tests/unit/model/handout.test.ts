import { describe, expect, it } from 'vitest';
import { handoutQuestions } from '#model/handoutQuestions.ts';
import { handoutOrder } from '#model/handoutOrder.ts';
import { memberById } from '#model/questions.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const member = (id: string) => {
  const found = memberById(alliance, id);
  if (!found) throw new Error(`no member ${id}`);
  return found;
};

describe('the order of a handout', () => {
  it('begins with the strongest words and the silence', () => {
    const ids = handoutOrder(alliance, member('ARM')).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['arm-44-day-war', 'arm-silence']);
  });

  it('brings the words a colour rests on before the others', () => {
    const kazakhstan = member('KAZ');
    const named = new Set(kazakhstan.evidence.flatMap(({ statements = [] }) => statements));
    const order = handoutOrder(alliance, kazakhstan).slice(2);
    const firstOther = order.findIndex(({ id }) => !named.has(id));
    expect(firstOther).toBeGreaterThan(0);
    expect(order.slice(firstOther).some(({ id }) => named.has(id))).toBe(false);
  });

  it.each(alliance.members.map(({ id }) => id))('leaves out nothing of %s', (id) => {
    const one = member(id);
    expect(new Set(handoutOrder(alliance, one))).toEqual(new Set(one.statements));
  });
});

describe('questions for a class', () => {
  it.each(alliance.members.map(({ id }) => id))('are three for %s, each a question', (id) => {
    const asked = handoutQuestions(alliance, member(id));
    expect(asked).toHaveLength(3);
    expect(asked.every((one) => one.endsWith('?'))).toBe(true);
  });

  it('ask about silence only where there is one', () => {
    const asksOfSilence = (id: string) =>
      handoutQuestions(alliance, member(id)).some((one) => one.includes('not said'));
    expect(asksOfSilence('TJK')).toBe(true);
    expect(asksOfSilence('RUS')).toBe(false);
  });
});
