// Words around a teacher's own growth: the list, and the quiet line that offers. The comment is the translator's note.
// The situations themselves lie in coaching-content-messages.ts and come when one is opened.
export interface CoachingMessages {
  /** Line in the teacher's place, title of the list. A few minutes in which a teacher learns something for herself. */
  'coaching.title': null;
  'coaching.short': null;
  /** Above the list: what it is, that nobody is told and nothing is counted. */
  'coaching.what': null;
  /** The four, as titles, and below each what it is about. */
  'coaching.picture': null;
  'coaching.picture-what': null;
  'coaching.groups': null;
  'coaching.groups-what': null;
  'coaching.mistakes': null;
  'coaching.mistakes-what': null;
  'coaching.overrule': null;
  'coaching.overrule-what': null;
  /** Beside one that was worked through to its end. `day` is today, yesterday, a weekday or a date. */
  'coaching.done': { readonly day: string };
  /** On a class's page: a quiet offer. `topic` is one of the four titles. */
  'coaching.offer': { readonly topic: string };
  /** Why it is offered: children who have been on the list of needs for a week. */
  'coaching.because-waiting': { readonly count: number };
  /** Children with a mistaken idea that lessons on the tablet did not mend. */
  'coaching.because-mixed-up': { readonly count: number };
  /** Words of the teacher on a skill against which the answers speak. */
  'coaching.because-contradicted': { readonly count: number };
  /** Fields of the class picture (a skill of a child each) of which the tablet is not sure; the teacher said nothing yet. */
  'coaching.because-unsure': { readonly count: number };
  /** Children who are ready for the same thing, where no groups were made yet. */
  'coaching.because-ready': { readonly count: number };
  /** Button: puts the offer away. Told after it. */
  'coaching.not-now': null;
  'coaching.told-not-now': null;
  /** The address names none of the four. */
  'coaching.gone': null;
}
