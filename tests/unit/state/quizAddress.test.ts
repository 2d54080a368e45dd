import { describe, expect, it } from 'vitest';
import { parseAddress, toAddress } from '#state/address.ts';
import { defaultView } from '#state/viewState.ts';

const book = {
  panels: new Set<string>(),
  yardsticks: new Map([['stance', ['none']]]),
  topics: new Set<string>(),
  story: [],
};
const seedIn = (search: string) => parseAddress({ search, hash: '' }, book).seed;

describe('the seed of the quiz in the address', () => {
  it('comes back as it was written', () => {
    const view = { ...defaultView, mode: 'quiz', seed: 417 } as const;
    const address = toAddress(view);
    expect(address.search).toBe('?mode=quiz&seed=417');
    expect(parseAddress(address, book)).toEqual(view);
  });

  it('is left out where it is the default', () => {
    expect(toAddress({ ...defaultView, mode: 'quiz' }).search).toBe('?mode=quiz');
  });

  it('belongs to the quiz: elsewhere the address does not name it', () => {
    expect(toAddress({ ...defaultView, seed: 417 }, '?seed=417').search).toBe('');
  });

  it.each(['0', '-3', '1e3', '10000', '7.5', 'x', '', ' 5'])('“%s” is the default', (written) => {
    expect(seedIn(`?seed=${encodeURIComponent(written)}`)).toBe(defaultView.seed);
  });
});
