// The days of the story: the first Sunday that is still to come and the week behind it, so that no tablet's clock is
// behind the day on which its app was built.

/** Sunday before the week begins, the last of its five days, and the morning after. */
export const SUNDAY = -1;
export const FRIDAY = 4;
export const SATURDAY = 5;

/** Once, so that a story that is told at midnight stays in one week. */
const TOLD = new Date();
const UNTIL_MONDAY = TOLD.getDay() === 0 ? 8 : 8 - TOLD.getDay();

/** The moment of a day of the story, 0 for Monday, in the time zone of this machine and so of its browser. */
export function momentOf(day: number, hour: number, minute = 0): number {
  const [year, month, date] = [TOLD.getFullYear(), TOLD.getMonth(), TOLD.getDate()];
  return new Date(year, month, date + UNTIL_MONDAY + day, hour, minute).getTime();
}
