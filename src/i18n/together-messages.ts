// Words for lessons that a teacher gives to some children together. The comment is the translator’s note.
export interface TogetherMessages {
  /** Line on a class’s page and title of the screen: children are taught in groups, by a person. */
  'together.title': null;
  'together.short': null;
  /** What it is for, before any groups were made. */
  'together.what': null;
  /** Button: groups are made; button: other groups in place of these. */
  'together.make': null;
  'together.again': null;
  /** While every child of the class is looked at. */
  'together.looking': null;
  /** When the groups were made. `day` is today, yesterday, a weekday or a date. */
  'together.made': { readonly day: string; readonly hour: string };
  /** Told after new groups were made, beside a button that undoes it. */
  'together.made-anew': null;
  /** No group could be made. `from` is the least size. */
  'together.none': { readonly from: number };
  /** How many children of the class are in a group. */
  'together.covers': { readonly count: number; readonly of: number };
  /** Of those in a group, for so many it is no longer the right one: they learnt on their own meanwhile. */
  'together.outdated': { readonly count: number };
  /** Button: every group’s plan, to print. */
  'together.print': null;
  /** Title: how groups are made. The line says what is chosen now, the button changes it. */
  'together.settings': null;
  'together.change': null;
  'together.settings-line': {
    readonly groups: number;
    readonly from: number;
    readonly to: number;
    readonly minutes: number;
  };
  /** What is chosen: at most so many groups, each with so many children at least and at most, minutes of a lesson. */
  'together.groups': null;
  'together.from': null;
  'together.to': null;
  'together.minutes': null;
  /** Signs beside each: one less, one more. `what` is one of the four above. */
  'together.less': { readonly what: string };
  'together.more': { readonly what: string };
  /** How many children a group has. */
  'group.count': { readonly count: number };
  /** How many of a group do not get on without a person. */
  'group.urgent': { readonly count: number };
  /** What a group is about where it is a mistaken idea: the skill in which it shows. */
  'group.mix-up': { readonly skill: string };
  /** The lesson was given. */
  'group.taught': { readonly day: string };
  /** What came back on paper after the lesson. */
  'group.worked': { readonly right: number; readonly of: number };
  /** Who needs the lesson once more: how many, and their names. */
  'group.again': { readonly count: number };
  'group.again-who': { readonly names: string };
  'group.all-have-it': null;
  /** What to do now with who did not get it. */
  'group.regroup': null;
  /** The group is not there: others were made. */
  'group.gone': null;
  /** Why a child is in a group, as short as can be. Answers showed a mistaken idea, and lessons did not mend it. */
  'ready.not-mended': { readonly shown: number };
  /** Answers showed a mistaken idea. */
  'ready.shown': { readonly shown: number };
  /** Many tries without getting better. */
  'ready.stuck': { readonly tries: number };
  /** Went well only with help. */
  'ready.only-with-help': { readonly items: number };
  /** It comes next for the child: begun with so many answers, or new. */
  'ready.begun': { readonly answers: number };
  'ready.new': null;
  /** How many children are in no group, and why. */
  'left.title': { readonly count: number };
  'left.away': null;
  'left.new': null;
  'left.nothing-next': null;
  'left.too-few': null;
  /** Who is in the group, over their names. */
  'plan-of.who': null;
  /** The three parts of a lesson, with how long each is. The last one is done on paper, by each child alone. */
  'plan-of.lesson': { readonly minutes: number };
  'plan-of.board': { readonly minutes: number };
  'plan-of.check': { readonly minutes: number };
  /** The pack has no lesson on this. */
  'plan-of.no-lesson': null;
  /** A question is no longer there. */
  'plan-of.gone': null;
  /** Before a right answer; before the steps that lead to it. */
  'plan-of.answer': null;
  'plan-of.how': null;
  /** Page of all plans: how many groups, for which class. */
  'plans.title': null;
  'plans.count': { readonly count: number };
  /** After the lesson: button that says so and opens the grid; title of the grid. */
  'check.taught': null;
  'check.title': null;
  /** How the grid works: one tap, two taps. */
  'check.how': null;
  /** A cell of the grid. `result` is one of the three words below. */
  'check.cell': { readonly name: string; readonly question: number; readonly result: string };
  'check.right': null;
  'check.not-yet': null;
  'check.empty': null;
  /** Head of a column: the number of the question. */
  'check.question': { readonly question: number };
  /** Button: a whole row is right. */
  'check.all-right': { readonly name: string };
  /** Button. */
  'check.save': null;
}
