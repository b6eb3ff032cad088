// Days as people say them: today, yesterday, a weekday within the week, else the date. A tablet's clock may lie, so a
// moment that is yet to come is told by its date.
import { isRightToLeft } from '../i18n/numerals.ts';
import type { ViewContext } from './kit/view-context.ts';

type Spoken = Pick<ViewContext, 'language' | 'numerals'>;

const DAY_MS = 24 * 60 * 60_000;

/** Beyond it no calendar has a day (ECMA-262, 21.4.1.1). */
const LAST_MS = 8.64e15;

/** Empty for 0, which stands for a time that nobody knows, and for one that no calendar has. */
export function toDayText(atMs: number, nowMs: number, spoken: Spoken): string {
  if (!hasDay(atMs)) return '';
  const tag = toTag(spoken);
  const days = dayOf(nowMs) - dayOf(atMs);
  if (days === 0 || days === 1)
    return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day');
  const near = days > 1 && days < 7;
  return new Intl.DateTimeFormat(tag, near ? { weekday: 'long' } : { dateStyle: 'medium' }).format(atMs);
}

/** A day to come, in full: one has to find it in a calendar. Empty for one that no calendar has. */
export function toComingDay(atMs: number, spoken: Spoken): string {
  if (!hasDay(atMs)) return '';
  const fields = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(toTag(spoken), fields).format(atMs);
}

/** The first moment after a day so many days on, where the tablet is. */
export function endOfDay(nowMs: number, daysOn: number): number {
  const day = new Date(nowMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn + 1).getTime();
}

/** The hour too, for what happens again and again on one day. */
export function toHourText(atMs: number, spoken: Spoken): string {
  return new Intl.DateTimeFormat(toTag(spoken), toHourFields(spoken)).format(atMs);
}

/** In Hindi the halves of the day are written am and pm (CLDR); its readers say night, morning, noon, evening. */
function toHourFields({ language }: Spoken): Intl.DateTimeFormatOptions {
  return { hour: 'numeric', minute: '2-digit', ...(language === 'hi' && { dayPeriod: 'short' }) };
}

/** The day and the hour, with the comma of the script. */
export function toDayAndHour(atMs: number, nowMs: number, spoken: Spoken): string {
  const comma = isRightToLeft(spoken.language) ? '\u060c' : ',';
  return `${toDayText(atMs, nowMs, spoken)}${comma} ${toHourText(atMs, spoken)}`;
}

/** A moment for the record: the date in full, and the hour. */
export function toFullMoment(atMs: number, spoken: Spoken): string {
  const fields = { year: 'numeric', month: 'long', day: 'numeric', ...toHourFields(spoken) } as const;
  return new Intl.DateTimeFormat(toTag(spoken), fields).format(atMs);
}

/** A date in full, as a letter has it. */
export function toFullDate(atMs: number, spoken: Spoken): string {
  return new Intl.DateTimeFormat(toTag(spoken), { dateStyle: 'long' }).format(atMs);
}

const hasDay = (atMs: number): boolean => atMs > 0 && atMs <= LAST_MS;

/** The language with the digits that are read here (Unicode's `nu`). */
const toTag = ({ language, numerals }: Spoken): string => `${language}-u-nu-${numerals}`;

/** Counted in the tablet's own time zone, so that midnight is where people have it. */
function dayOf(ms: number): number {
  const offsetMs = new Date(ms).getTimezoneOffset() * 60_000;
  return Math.floor((ms - offsetMs) / DAY_MS);
}
