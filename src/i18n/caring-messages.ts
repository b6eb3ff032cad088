// What a teacher is told of how children are, what they asked for, and the goal that a class grows towards. About what was
// said, never what might be meant. The comment is the translator’s note.
export interface CaringMessages {
  /** Below a name in “Needs you now”: the child tapped *I want to talk*. What about is not known. */
  'need.wants-to-talk': null;
  /** The rule in words. */
  'need-rule.wants-to-talk': { readonly times: number };
  /** What to do, a sentence or two. */
  'need-do.wants-to-talk': { readonly name: string };
  /** Button in place of *Done*: they talked. */
  'need.talked': null;
  /** Heading on a child’s page over days, each with pictures of weather that the child chose. */
  'feelings.title': null;
  /** Below it: what it is, and that nothing is made of it. */
  'feelings.what': null;
  /** Where nothing was said yet. */
  'feelings.none': null;
  /** Before a picture: said when the turn began, said at its end. */
  'feelings.came': null;
  'feelings.left': null;
  /** Beside a day: the turn was easier and shorter, since the child had chosen the rain. */
  'feelings.gentle': null;
  /** Buttons that switch the question on or off, for a class and for one child; and what it is. */
  'feelings.on': null;
  'feelings.off': null;
  'feelings.switch-what': null;
  /** On the card of why a question came: it was a gentle turn. */
  'because.gentle': null;
  /** Heading of the section in which a teacher sets what the class grows together. */
  'class-goal.set-title': null;
  /** Below it: what it is, and that no names are shown. */
  'class-goal.set-what': null;
  /** What kind: buttons. */
  'class-goal.kind': null;
  'class-goal.kind-fruits': null;
  'class-goal.kind-questions': null;
  'class-goal.kind-each-day': null;
  /** How many: a group of buttons with numbers. */
  'class-goal.count': null;
  /** Until when: a group of buttons; the end of this week, in two weeks, in four. */
  'class-goal.until': null;
  'class-goal.week': null;
  'class-goal.two-weeks': null;
  'class-goal.four-weeks': null;
  /** Button. */
  'class-goal.set': null;
  /** Button: the goal that stands goes. */
  'class-goal.end': null;
  /** Told after each. */
  'class-goal.told': null;
  'class-goal.ended': null;
}
