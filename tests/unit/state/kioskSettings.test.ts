import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultKioskSettings,
  kioskLimits,
  otherTextSize,
  parseKioskSettings,
  textSizes,
  toKioskTimes,
  writeKioskSettings,
} from '#state/kioskSettings.ts';

const parse = (search: string) => parseKioskSettings(new URLSearchParams(search));

describe('the settings of an exhibit in its address', () => {
  it('are 90 and 30 seconds where the address says nothing', () => {
    expect(parse('')).toBe(defaultKioskSettings);
    expect(toKioskTimes(parse(''))).toEqual({ idleMs: 90_000, countdownMs: 30_000 });
  });

  it.each([
    ['idle=5', 'idle', 30],
    ['idle=4000', 'idle', 600],
    ['countdown=1', 'countdown', 20],
    ['countdown=900', 'countdown', 120],
    ['idle=soon', 'idle', 90],
    ['idle=-60', 'idle', 30],
    ['countdown=1e3', 'countdown', 120],
    ['idle=45.7', 'idle', 46],
    ['idle=', 'idle', 90],
    ['text=huge', 'text', 'm'],
  ] as const)('%s is read as %s %s', (search, key, value) => {
    expect(parse(search)[key]).toBe(value);
  });

  it('come back from the address as they were written, defaults left out', () => {
    const settings = fc.record({
      idle: fc.integer(kioskLimits.idle),
      countdown: fc.integer(kioskLimits.countdown),
      text: fc.constantFrom(...textSizes),
      controls: fc.constantFrom('standard' as const, 'low' as const),
      words: fc.constantFrom('translation' as const, 'original' as const),
    });
    fc.assert(
      fc.property(settings, (written) => {
        const query = new URLSearchParams();
        writeKioskSettings(written, query);
        expect(parseKioskSettings(query)).toEqual(written);
      }),
    );
    const query = new URLSearchParams('idle=60');
    writeKioskSettings(defaultKioskSettings, query);
    expect(query.toString()).toBe('');
  });

  it('never throw, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { idle, countdown } = parse(`idle=${text}&countdown=${text}&words=${text}`);
        expect(idle).toBeGreaterThanOrEqual(30);
        expect(countdown).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('the text grows and shrinks within its sizes', () => {
    expect(otherTextSize('m', 1)).toBe('l');
    expect(otherTextSize('xl', 1)).toBe('xl');
    expect(otherTextSize('m', -1)).toBe('m');
  });
});
