// How a child is, asked when a turn begins, and the way to the teacher. The comment is the translator’s note.
export interface FeelingsMessages {
  /** One question on a child’s own page, above three pictures of weather; it can be passed over. */
  'check-in.ask': null;
  /** Picture of rain: not a good day. No answer is a bad one. */
  'check-in.rain': null;
  /** Picture of the sun behind a cloud. */
  'check-in.cloud': null;
  /** Picture of the sun. */
  'check-in.sun': null;
  /** Said once in place of the question, after the sun or the cloud. */
  'check-in.thanks': null;
  /** The same after rain: the questions will be easier and fewer. */
  'check-in.gentle': null;
  /** Small words below the pictures: who sees it. */
  'check-in.private': null;
  /** Button of a child: wants to talk to the teacher, about whatever it is. */
  'talk.want': null;
  /** Said after it. Nobody else is told. */
  'talk.told': null;
}
