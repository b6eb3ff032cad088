// Days as people have them where the tablet is.

/** yyyy-mm-dd. */
export function dayOf(ms: number): string {
  const day = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The first moment of a day so many days on; also where a clock is put forward in between. */
export function startOfDay(nowMs: number, daysOn: number): number {
  const day = new Date(nowMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysOn).getTime();
}
