import { expect, it } from 'vitest';
import { recordAddress } from '#state/recordAddress.ts';

const site = 'https://map.example/school/';
const disk = 'file:///home/someone/alliance-map.html';

it.each([
  ['the built-in record', site, '', false, site],
  ['an own file with an address', site, '?data=ours.json', true, `${site}?data=ours.json`],
  ['an own file without one', site, '', true, null],
  ['a copy on a disk', disk, '', false, null],
  ['an own file in such a copy', disk, '', true, null],
])('%s', (_, page, query, isOwn, address) => {
  expect(recordAddress(page, query, isOwn)).toBe(address);
});
