/** Something read once and kept until it is forgotten. A failure is never kept: who asks next reads again. */
export interface Remembered<T> {
  get(): Promise<T>;
  /** What it is now, known without reading. */
  set(value: T): void;
  forget(): void;
}

/** `isGood` tells what may be kept of what comes back as a value; what is thrown never is. */
export function remember<T>(read: () => Promise<T>, isGood: (value: T) => boolean): Remembered<T> {
  let kept: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    const reading = read();
    const drop = () => {
      if (kept === reading) kept = null;
    };
    reading.then((value) => isGood(value) || drop(), drop);
    return reading;
  };
  return {
    get: () => {
      kept ??= begin();
      return kept;
    },
    set: (value) => {
      kept = Promise.resolve(value);
    },
    forget: () => {
      kept = null;
    },
  };
}
