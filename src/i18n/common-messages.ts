// Words of the shell, first start and the learner's screens. The comment is the translator's note.
export interface CommonMessages {
  /** The app's name; not translated. */
  'app.name': null;
}
