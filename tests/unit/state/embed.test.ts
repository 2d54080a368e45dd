import { describe, expect, test } from 'vitest';
import { parseAddress, toAddress } from '#state/address.ts';
import { addressBookOf } from '#state/addressBookOf.ts';
import { toHeightMessage } from '#state/heightMessage.ts';
import { parseViewMessage } from '#state/viewMessage.ts';
import { parseEmbedOptions } from '#state/embedOptions.ts';
import { toEmbedSnippet } from '#state/embedSnippet.ts';
import { defaultView } from '#state/viewState.ts';
import { builtIn } from '../../support/alliance.ts';

const book = addressBookOf(builtIn());
const view = { ...defaultView, mode: 'embed', chosen: 'arm-44-day-war' } as const;

describe('the address of an embedded map', () => {
  test('names what is chosen in the query, because a fragment would scroll the host', () => {
    expect(toAddress(view)).toEqual({ search: '?mode=embed&at=arm-44-day-war', hash: '' });
    expect(parseAddress(toAddress(view), book)).toEqual(view);
  });

  test('understands a fragment as well', () => {
    expect(parseAddress({ search: '?mode=embed', hash: '#ARM' }, book).chosen).toBe('ARM');
  });

  test('keeps the words of the host, and the whole page’s address drops them', () => {
    const search = '?pin=0123456789abcdef&hosts=https%3A%2F%2Fa.example';
    expect(toAddress(view, search).search).toContain('pin=0123456789abcdef');
    expect(toAddress({ ...view, mode: 'explore' })).toEqual({
      search: '',
      hash: '#arm-44-day-war',
    });
  });

  test('outside a frame the query chooses nothing', () => {
    expect(parseAddress({ search: '?at=ARM', hash: '' }, book).chosen).toBeNull();
  });
});

describe('the hosts that an address names', () => {
  test('are whole origins and nothing else', () => {
    const hosts = [
      'https://a.example',
      'http://localhost:8080',
      'https://b.example/',
      'https://c.example/path',
      '*',
      'null',
      'javascript:alert(1)',
      'HTTPS://D.example',
    ].join(',');
    expect(parseEmbedOptions(`?hosts=${encodeURIComponent(hosts)}`).hosts).toEqual([
      'https://a.example',
      'http://localhost:8080',
    ]);
  });

  test('are none where nothing is said', () => {
    expect(parseEmbedOptions('')).toEqual({ pin: null, hosts: [] });
  });

  test('a version is sixteen digits or none', () => {
    expect(parseEmbedOptions('?pin=0123456789abcdef').pin).toBe('0123456789abcdef');
    expect(parseEmbedOptions('?pin=<b>').pin).toBeNull();
  });
});

describe('messages', () => {
  const wish = { type: 'alliance-map:view', version: 1, search: '?view=table', hash: '#ARM' };

  test('the one shape is read', () => {
    expect(parseViewMessage(wish)).toEqual({ search: '?view=table', hash: '#ARM' });
  });

  test.each([
    null,
    undefined,
    'alliance-map:view',
    [wish],
    { ...wish, version: 2 },
    { ...wish, version: '1' },
    { ...wish, type: 'alliance-map:height' },
    { ...wish, method: 'close' },
    { ...wish, hash: 7 },
    { ...wish, search: 'x'.repeat(501) },
    { type: wish.type, version: 1 },
  ])('any other is nothing: %j', (data) => {
    expect(parseViewMessage(data)).toBeNull();
  });

  test('a height goes out in whole pixels, rounded up so that nothing is cut off', () => {
    expect(toHeightMessage(720.2)).toEqual({
      type: 'alliance-map:height',
      version: 1,
      height: 721,
    });
  });
});

describe('the snippet', () => {
  const choices = {
    page: 'https://example.org/map/',
    view: { ...defaultView, view: 'table', theme: 'dark', chosen: 'ARM' },
    search: '',
    title: 'A "map" <of> six & more',
    isSelfSizing: false,
    pin: null,
  } as const;

  test('is one frame whose attributes no title can leave', () => {
    const html = toEmbedSnippet(choices);
    expect(html).toContain(
      'src="https://example.org/map/?mode=embed&amp;view=table&amp;theme=dark&amp;at=ARM"',
    );
    expect(html).toContain('title="A &quot;map&quot; &lt;of&gt; six &amp; more"');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('<script');
  });

  test('brings the script that sets its height where that is wished', () => {
    const html = toEmbedSnippet({ ...choices, isSelfSizing: true, pin: '0123456789abcdef' });
    expect(html).toContain('<script src="https://example.org/map/embed.js" async></script>');
    expect(html).toContain('data-alliance-map');
    expect(html).toContain('pin=0123456789abcdef');
  });
});
