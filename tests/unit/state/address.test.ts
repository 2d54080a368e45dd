import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosableIds } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { parseAddress, toAddress, toHref, toUrl, type AddressBook } from '#state/address.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const book: AddressBook = {
  panels: choosableIds(alliance),
  yardsticks: new Map(
    yardsticksOf(alliance).map(({ id, classes }) => [id, classes.map((one) => one.id)]),
  ),
  topics: new Set(alliance.topics.map(({ id }) => id)),
  story: alliance.story,
};

/** Any view in explore mode that an address can contain. */
const anyView: fc.Arbitrary<ViewState> = fc
  .constantFrom(...book.yardsticks)
  .chain(([by, classes]) =>
    fc.record({
      view: fc.constantFrom('map', 'table', 'grid'),
      chosen: fc.option(fc.constantFrom(...book.panels)),
      by: fc.constant(by),
      highlight: fc.subarray([...classes]),
      borders: fc.constantFrom('recognised', 'control'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
    }),
  )
  .map((fields) => ({ ...defaultView, ...fields }))
  .chain((view) =>
    view.view === 'grid'
      ? fc
          .record({
            question: fc.constantFrom('', ...book.topics),
            order: fc.constantFrom('key' as const, 'name' as const, 'file' as const),
          })
          .map((answers) => ({ ...view, ...answers }))
      : fc.constant(view),
  );

describe('the address of a view', () => {
  it('is read back as the same view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(toAddress(view), book)).toEqual(view);
      }),
    );
  });

  it('as a link leads there from any other', () => {
    const armenia = { ...defaultView, chosen: 'ARM' };
    const from = (place: string, view: ViewState) =>
      new URL(toHref(view), `https://map.example/${place}`).href;
    for (const place of [
      '',
      '?view=table#KAZ',
      '?mode=embed&at=ARM',
      'alliance-map.html?mode=quiz',
    ]) {
      const page = place.replace(/[?#].*/, '');
      expect(from(place, defaultView)).toBe(`https://map.example/${page}?`);
      expect(from(place, armenia)).toBe(`https://map.example/${page}?#ARM`);
    }
  });

  it('leaves defaults out: the plain address is the plain map', () => {
    expect(toAddress(defaultView)).toEqual({ search: '', hash: '' });
    expect(toUrl('https://map.example/', defaultView)).toBe('https://map.example/');
    expect(toHref({ ...defaultView, view: 'table', chosen: 'ARM' })).toBe('?view=table#ARM');
  });

  it('keeps what is not the view’s', () => {
    expect(toAddress({ ...defaultView, by: 'ES-11-1' }, '?from=school&view=grid').search).toBe(
      '?from=school&by=ES-11-1',
    );
  });

  it('is one for each view: written again it stays as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = toAddress(view);
        expect(toAddress(parseAddress(address, book))).toEqual(address);
      }),
    );
  });
});

describe('an address that nobody wrote', () => {
  it('never throws and gives a view that stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        const view = parseAddress({ search: `?${search}`, hash: `#${hash}` }, book);
        expect(parseAddress(toAddress(view), book)).toEqual(view);
      }),
    );
  });

  it.each([
    ['?view=globe', ''],
    ['?mode=toaster', ''],
    ['?by=ES-99', ''],
    ['?class=nobody', ''],
    ['?by=ES-11-1&class=wages', ''],
    ['', '#%E0%A4%A'],
    ['', '#nobody'],
    ['', '#<script>'],
  ])('%s%s falls back to the default where it is unknown', (search, hash) => {
    const { by, ...rest } = parseAddress({ search, hash }, book);
    expect(defaultView).toMatchObject(rest);
    expect([...book.yardsticks.keys()]).toContain(by);
  });

  it('keeps a class only with the yardstick it belongs to', () => {
    const parsed = parseAddress({ search: '?by=ES-11-3&class=absent', hash: '' }, book);
    expect(parsed).toMatchObject({ by: 'ES-11-3', highlight: ['absent'] });
  });

  it('knows a state in small letters, as people type', () => {
    expect(parseAddress({ search: '', hash: '#arm' }, book).chosen).toBe('ARM');
    expect(parseAddress({ search: '', hash: '#arm-44-day-war' }, book).chosen).toBe(
      'arm-44-day-war',
    );
  });

  it('names several classes, and leaves out those there are not', () => {
    const { highlight } = parseAddress({ search: '?class=none,nobody,distances', hash: '' }, book);
    expect(highlight.toSorted()).toEqual(['distances', 'none']);
    expect(toAddress({ ...defaultView, highlight }).search).toBe(`?class=${highlight.join(',')}`);
  });
});
