import { expect, test } from 'vitest';
import { nextUpdate } from '#state/update.ts';

test('a newer build is offered, and offered again only when another one comes', () => {
  expect(nextUpdate('current', 'found')).toBe('ready');
  expect(nextUpdate('ready', 'later')).toBe('postponed');
  expect(nextUpdate('postponed', 'found')).toBe('ready');
});

test('"later" without an offer changes nothing', () => {
  expect(nextUpdate('current', 'later')).toBe('current');
  expect(nextUpdate('postponed', 'later')).toBe('postponed');
});
