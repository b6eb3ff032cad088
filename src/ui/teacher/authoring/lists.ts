// Lists of a form: one place changed, one taken out, a name for one more.

export function replaced<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return list.map((now, place) => (place === at ? one : now));
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, place) => place !== at);
}

/** Short, and never one that is there: answers in the log name options by it. */
export function freshId(taken: readonly string[], prefix = 'o'): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `${prefix}${number}`;
    if (!taken.includes(id)) return id;
  }
}
