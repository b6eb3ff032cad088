// Words for two children at one tablet, said to them. The comment is the translator’s note.
export interface TwoMessages {
  /** Button on a child’s own page: somebody else comes beside, and both work on the same questions. */
  'two.start': null;
  /** Heading above the faces of the class: who is to come beside. */
  'two.who': null;
  /** Below that heading, where nobody else is in the class. */
  'two.nobody': null;
  /** Two names as one. */
  'two.both': { readonly one: string; readonly other: string };
  /** Beside the face of the child who answers this question. */
  'two.answers': null;
  /** Beside the face of the other child, who is to listen and to tell what they think and why. */
  'two.listens': null;
  /** The same of both, read aloud with each question. */
  'two.roles': { readonly one: string; readonly other: string };
  /** Heading and question to the child who did not answer; nobody knows yet whether the answer was right. */
  'two.think': { readonly name: string };
  /** Above the answer that the other child of the two gave. */
  'two.says': { readonly name: string };
  /** Below that question: the two are to talk. */
  'two.why': null;
  /** Button, with two pictures that are alike. */
  'two.same': null;
  /** Button, with two pictures that differ. */
  'two.other': null;
  /** Button: the turn of both is over. */
  'two.end': null;
  /** Button with this child’s face: the other one of the two goes away, this one stays. */
  'two.goes-on': { readonly name: string };
  /** Button: the two who hold the tablet are others. */
  'two.not-us': null;
}
