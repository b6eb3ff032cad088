// Words of a teacher about whose the tablet is. The comment is the translator’s note.
export interface LendingMessages {
  /** Heading: this tablet goes to one learner for some days. */
  'lend.title': null;
  /** What lending does. */
  'lend.what': { readonly name: string };
  /** Above the choices of days. */
  'lend.until': null;
  /** Choice: no day is named. */
  'lend.open': null;
  /** Told when it was done. */
  'lend.done': { readonly name: string };
  /** How the tablet stands, with a day such as “Friday 4 December”. */
  'lend.is': { readonly name: string; readonly day: string };
  /** The same without a day. */
  'lend.is-open': { readonly name: string };
  /** The day is over and the tablet is still lent. */
  'lend.is-over': { readonly name: string; readonly day: string };
  /** Button: the tablet is everybody’s again. */
  'lend.take-back': null;
  /** Told when it was done. */
  'lend.taken': null;
  /** Pressed: turns go by time and by need. */
  'class.by-need-on': null;
  /** Not pressed: turns go by time alone. */
  'class.by-need-off': null;
  /** What the choice above does. The minimum are the core skills. */
  'class.by-need-what': null;
  /** Heading: work without a name on this tablet that may be this learner’s. */
  'guests.title': null;
  /** One of them: the day or hour, and how many answers. */
  'guests.line': { readonly when: string; readonly count: number };
  /** Heading above the learner’s face. */
  'guests.sure': { readonly name: string };
  /** Button. */
  'guests.yes': { readonly name: string };
}
