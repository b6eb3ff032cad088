// Words about whose turn it is, said to learners. The comment is the translator’s note.
export interface WhoseTurnMessages {
  /** Of the picture of a turn’s time: it has just begun. */
  'time.much': null;
  /** Of the same picture. */
  'time.half': null;
  /** Of the same picture: nearly over. */
  'time.little': null;
  /** Of the same picture: over after this question. */
  'time.over': null;
  /** Before the faces of those who come after the next one. */
  'faces.then': null;
  /** The same, read aloud with one of these faces. */
  'faces.after': { readonly name: string };
  /** A tablet that a child may take home, until a day such as “Friday 4 December”. */
  'loan.until': { readonly day: string };
  /** The same without a day. */
  'loan.yours': null;
  /** Heading: the days of the loan are over. */
  'loan.over': null;
  /** Said to the child below that heading; nothing is blamed. */
  'loan.over-what': { readonly name: string };
  /** Button: the child practises on until the tablet is given back. */
  'loan.go-on': null;
  /** Button: somebody practised here today without a name, and perhaps it was this child. */
  'guest-work.ask': { readonly count: number };
  /** Heading above the child’s own face. */
  'guest-work.sure': { readonly name: string };
  /** It cannot be undone. */
  'guest-work.final': null;
  /** Button. */
  'guest-work.yes': null;
  /** Button. */
  'guest-work.no': null;
  /** Told afterwards. */
  'guest-work.done': { readonly name: string };
}
