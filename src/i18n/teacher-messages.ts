// Words of the teacher's side. The comment is the translator's note.
export interface TeacherMessages {
  /** Title of the teacher's first screen. */
  'teacher.title': null;
}
