import { describe, expect, it } from 'vitest';
import { toComingDay, toDayAndHour, toDayText, toFullDate, toFullMoment } from '../../src/ui/day-text.ts';

const english = { language: 'en', numerals: 'latn' } as const;
/** A Friday at noon, in whatever time zone the test runs. */
const NOW = new Date(2026, 10, 20, 12).getTime();
const daysAgo = (days: number, hour = 12) => new Date(2026, 10, 20 - days, hour).getTime();

describe('a day, as people say it', () => {
  it.each([
    [daysAgo(0), 'today'],
    [daysAgo(0, 0), 'today'],
    [daysAgo(1, 23), 'yesterday'],
    [daysAgo(3), 'Tuesday'],
    [daysAgo(6), 'Saturday'],
    [daysAgo(7), 'Nov 13, 2026'],
    [daysAgo(-2), 'Nov 22, 2026'],
    [0, ''],
    [-1, ''],
    [1e308, ''],
    [Number.NaN, ''],
  ])('%s is %s', (at, said) => {
    expect(toDayText(at, NOW, english)).toBe(said);
  });
  it('has the digits that are read here', () => {
    expect(toDayText(daysAgo(40), NOW, { language: 'ar', numerals: 'arab' })).toMatch(/[٠-٩]/);
    expect(toDayText(daysAgo(40), NOW, { language: 'ar', numerals: 'latn' })).toMatch(/[0-9]/);
  });
  it('has the digits and the comma that are read here, with its hour and on paper', () => {
    const arabic = { language: 'ar', numerals: 'arab' } as const;
    expect(toDayAndHour(daysAgo(0), NOW, english)).toMatch(/^today, 12:00/);
    expect(toDayAndHour(daysAgo(0), NOW, arabic)).toMatch(/^اليوم\u060c ١٢:٠٠/);
    expect(toFullDate(NOW, arabic)).toMatch(/^٢٠ .+ ٢٠٢٦$/);
    expect(toFullMoment(NOW, arabic)).toMatch(/١٢:٠٠/);
    expect(toFullDate(NOW, english)).toBe('November 20, 2026');
  });
  it('has its hour in words of the language', () => {
    const hindi = { language: 'hi', numerals: 'latn' } as const;
    expect(toDayAndHour(daysAgo(0, 3), NOW, hindi)).toBe('आज, रात 3:00');
    expect(toFullMoment(daysAgo(0, 8), hindi)).toBe('20 नवंबर 2026 को सुबह 8:00 बजे');
    expect(toFullMoment(daysAgo(0, 14), english)).toMatch(/2:00\sPM$/);
  });
  it('to come is told in full, and one that no calendar has is told by nothing and stops no screen', () => {
    expect(toComingDay(daysAgo(-2), english)).toBe('Sunday, November 22');
    for (const ms of [1e300, 8.64e15 + 5, 0, -1, Number.NaN]) expect(toComingDay(ms, english)).toBe('');
  });
});
