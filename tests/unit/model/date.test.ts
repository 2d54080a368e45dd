import { describe, expect, it } from 'vitest';
import { firstDayOf, lastDayOf, toReadableDate, toWhen } from '#model/date.ts';
import { isRealDate } from '#model/isRealDate.ts';

describe('a date', () => {
  it.each(['2022-05-16', '2022-05', '2022', '2024-02-29', '1999-12-31'])('%s is real', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each(['2022-02-30', '2023-02-29', '2022-13', '2022-00-01', '22-05-16', '16 May 2022', ''])(
    '"%s" is none',
    (date) => {
      expect(isRealDate(date)).toBe(false);
    },
  );

  it('is read out as far as it is known', () => {
    expect(toReadableDate('2022-05-16')).toBe('16 May 2022');
    expect(toReadableDate('2022-03-02')).toBe('2 March 2022');
    expect(toReadableDate('2022-04')).toBe('April 2022');
    expect(toReadableDate('2021')).toBe('2021');
  });

  it.each([
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-05-16', '2022-05-16', '2022-05-16'],
  ])('%s means the days from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it('is a day on which, or a month or year in which', () => {
    expect(toWhen('2022-05-16')).toBe('on 16 May 2022');
    expect(toWhen('2022-05')).toBe('in May 2022');
    expect(toWhen('2022')).toBe('in 2022');
  });
});
