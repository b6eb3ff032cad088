// Words of the invented class: what stands around it, and what it and its teacher’s words are called. The comment is the
// translator’s note.
export interface DemoMessages {
  /** On the bar at the top of every screen, all the time. */
  'demo.bar': null;
  /** Behind it: the teacher’s PIN of this class, to be typed. */
  'demo.pin': { readonly pin: string };
  /** The button on the bar, as short as can be. */
  'demo.leave': null;
  /** Heading of the question that it asks, what is told, and the two answers. */
  'demo.leave-title': null;
  'demo.leave-what': null;
  'demo.leave-do': null;
  'demo.stay': null;
  /** Heading while it is made, and what is told meanwhile. */
  'demo.making': null;
  'demo.making-what': null;
  /** Under the bar of how far it is, in hundredths. */
  'demo.made': { readonly percent: number };
  'demo.again': null;
  /** Heading of a screen that is not there in the invented class. */
  'demo.closed': null;
  /** On every page that is printed from it. */
  'demo.on-paper': null;
  /** Name of the class. */
  'demo.class': null;
  /** What its teacher wrote down about a child who is stuck. */
  'demo.note': null;
  /** What the school keeps of each learner, with two choices. */
  'demo.field': null;
  'demo.choice-school': null;
  'demo.choice-other': null;
}
