// Words of what is kept of children, for teachers and on a page for families. The comment is the translator’s note; the type
// lists the places.
export interface PrivacyMessages {
  /** Heading of a teacher’s page, and the line that leads to it. */
  'privacy.title': null;
  /** Below the line that leads to the page. */
  'privacy.short': null;
  /** Heading. */
  'privacy.what': null;
  'privacy.what-answers': null;
  'privacy.what-names': null;
  'privacy.what-not': null;
  /** Heading. */
  'privacy.where': null;
  /** A relay is the school’s own computer that passes on what tablets bring. */
  'privacy.where-is': null;
  /** Heading. */
  'privacy.who': null;
  'privacy.who-can': null;
  /** Heading: for how long it is kept. */
  'privacy.long': null;
  'privacy.long-is': null;
  /** Heading. */
  'privacy.out': null;
  /** The two things in quotation marks are `data.title` and `erase.title`. */
  'privacy.out-how': null;
  /** Heading: what to do then. */
  'privacy.lost': null;
  /** First of three steps; Devices is the list of the school’s tablets, `school.devices`. */
  'privacy.lost-first': null;
  /** Second step. */
  'privacy.lost-then': null;
  /** Third step. */
  'privacy.lost-tell': null;
  /** Heading: what to do then. */
  'privacy.breach': null;
  'privacy.breach-first': null;
  'privacy.breach-tell': null;
  /** Heading of a page and of a section. */
  'consent.title': null;
  /** What the page is for. */
  'consent.what': null;
  /** What is agreed to, or not. */
  'consent.practice': null;
  /** What a no does. */
  'consent.practice-what': null;
  /** What is agreed to, or not. */
  'consent.retraining': null;
  /** What a yes does. */
  'consent.retraining-what': null;
  /** Button, and what stands: the family said yes. */
  'consent.given': null;
  /** Button, and what stands: the family said no. */
  'consent.refused': null;
  /** Button, and what stands: nobody wrote anything down. */
  'consent.unsaid': null;
  /** Button: yes, for all of a class of whom nothing is written down. */
  'consent.all': { readonly count: number };
  /** Told when it is written down; can be undone. */
  'consent.told': null;
  /** On the page of a learner whose family said no to practice. */
  'consent.no-practice': { readonly name: string };
  /** Below the name of a learner whose family said no to practice, in the list of those who are put away. */
  'consent.away': null;
  /** Heading, on a learner’s page. */
  'data.title': null;
  /** What the file is, and whom it is for. */
  'data.what': null;
  /** Button. */
  'data.make': null;
  /** Text of a file that lies beside the tables: what they are. */
  'data.about': null;
  /** Heading of a column. */
  'data.when': null;
  /** Heading of a column. */
  'data.pack': null;
  /** Heading of a column. */
  'data.skill': null;
  /** Heading of a column. */
  'data.question': null;
  /** Heading of a column. */
  'data.answer': null;
  /** Heading of a column: whether it was right. */
  'data.right': null;
  /** Heading of a column: how many hints. */
  'data.hints': null;
  /** Heading of a column: how long it took. */
  'data.seconds': null;
  /** In the column whether it was right. */
  'data.yes': null;
  /** In the column whether it was right. */
  'data.no': null;
  /** Heading of a printed page for a family, in its language. */
  'family-asked.title': null;
  /** The line that leads to the page, for teachers. */
  'family-asked.line': null;
  'family-asked.intro': null;
  /** Heading. */
  'family-asked.keeps': null;
  'family-asked.keeps-answers': null;
  'family-asked.keeps-name': null;
  'family-asked.keeps-feeling': null;
  'family-asked.keeps-not': null;
  /** Heading. */
  'family-asked.who': null;
  'family-asked.who-can': null;
  /** Heading. */
  'family-asked.long': null;
  'family-asked.long-is': null;
  /** Heading: the family ticks two boxes and brings the page back. */
  'family-asked.ask': null;
  /** With yes and no to tick. */
  'family-asked.ask-practice': null;
  /** With yes and no to tick. */
  'family-asked.ask-retraining': null;
  /** To tick. */
  'family-asked.yes': null;
  /** To tick. */
  'family-asked.no': null;
  /** Line to write on. */
  'family-asked.child': null;
  /** Line to write on. */
  'family-asked.signed': null;
  /** Button. */
  'family-asked.print': null;
  /** Legend above a choice of languages. */
  'family-asked.which': null;
}
