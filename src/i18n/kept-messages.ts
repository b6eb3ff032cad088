// Words of the page that tells a child what is kept. The comment is the translator’s note; the type lists the places.
export interface KeptMessages {
  /** Quiet button on the page of what a child likes; opens the page below. */
  'kept-of-me.open': null;
  /** Heading of a page for a child; everything on it is read aloud. */
  'kept-of-me.title': null;
  /** Beside a picture of a question’s answer. */
  'kept-of-me.answers': null;
  /** Beside a picture of a teacher. */
  'kept-of-me.teacher': null;
  /** Of what children say when they are asked how they are. */
  'kept-of-me.feeling': null;
  /** Beside a lock. */
  'kept-of-me.name': null;
  /** Beside a shield. */
  'kept-of-me.watches': null;
  /** Beside a speech bubble: what the child may ask for. */
  'kept-of-me.ask': null;
}
