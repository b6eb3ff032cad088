// How much help comes by hints, as a teacher says of a learner.

/** `early`: all at once where they are wanted. `none`: for a check. */
export type Hints = 'usual' | 'early' | 'none';

/** A word of a later version is what is usual. */
export const toHints = (said: string | undefined): Hints =>
  said === 'early' || said === 'none' ? said : 'usual';
