// Words of the sheet behind each line of *Needs you now*, and of the list of who is in school. About the work, never a
// mark of the child. The comment is the translator’s note.
export interface NeedsMessages {
  /** Below a name: the child tapped *I need help* at questions of this skill, and nothing was right without help since. */
  'need.asked-help': { readonly skill: string; readonly times: number };
  /** Below a name: at the end of so many turns in a row the child chose the picture for “hard”. Asked, never guessed. */
  'need.feeling-low': { readonly turns: number };
  /** Below a name: no turn on so many days on which the class practised, and nobody said that the child was away. */
  'need.absent': { readonly days: number };
  /** Heading over the rule. */
  'need.why': null;
  /** The rule in words, with its numbers; a teacher checks it against the answers below. */
  'need-rule.stuck': { readonly misses: number; readonly tries: number };
  'need-rule.only-with-help': { readonly items: number };
  'need-rule.misconception': { readonly shown: number; readonly lessons: number };
  'need-rule.asked-help': { readonly times: number };
  'need-rule.feeling-low': { readonly turns: number };
  'need-rule.absent': { readonly days: number; readonly turns: number };
  'need-rule.said-otherwise': { readonly items: number };
  'need-rule.guessing': { readonly items: number; readonly of: number };
  'need-rule.help-only': { readonly items: number; readonly of: number };
  'need-rule.fading': { readonly skills: number; readonly of: number };
  /** Heading over what a teacher can do at once. */
  'need-do.title': null;
  /** What to do in five minutes, a sentence or two. The mini-lesson and the question stand below. */
  'need-do.stuck': { readonly name: string };
  'need-do.only-with-help': { readonly name: string };
  'need-do.misconception': { readonly name: string };
  'need-do.asked-help': { readonly name: string };
  'need-do.feeling-low': { readonly name: string };
  'need-do.absent': { readonly name: string };
  'need-do.said-otherwise': { readonly name: string };
  'need-do.guessing': { readonly name: string };
  'need-do.help-only': { readonly name: string };
  'need-do.fading': { readonly name: string };
  /** Heading over the last answers, as the child gave them. */
  'need.answers': null;
  /** In place of them. */
  'need.no-answers': null;
  /** Small heading over one answer. */
  'need.given': null;
  /** How it was: right, or not; short. */
  'need.right': null;
  'need.missed': null;
  /** How many hints were open. */
  'need.hints': { readonly count: number };
  /** The question is of a pack that is not here any more, or was on a worksheet. */
  'need.question-gone': null;
  'need.on-paper': null;
  /** Buttons: a mini-lesson of the pack to show to the child; away with it. */
  'need.lesson-show': null;
  'need.lesson-hide': null;
  /** Buttons: a question to ask aloud; its answer. */
  'need.ask': null;
  'need.show-answer': null;
  /** Buttons: it was seen to; it comes back tomorrow; in a week; to the child’s page. */
  'need.done': null;
  'need.tomorrow': null;
  'need.next-week': null;
  'need.open-learner': { readonly name: string };
  /** Button: away with the sheet; nothing is said. */
  'need.close': null;
  /** Told after each of them, with Undo. */
  'need.told-done': { readonly name: string };
  'need.told-tomorrow': { readonly name: string };
  'need.told-next-week': { readonly name: string };
  /** Line on a class’s page, and the title of the screen it leads to. */
  'attendance.title': null;
  /** How the screen works. */
  'attendance.what': null;
  /** Below a face, as short as can be; the second where the child had a turn today. */
  'attendance.here': null;
  'attendance.had-turn': null;
  'attendance.away': null;
  /** The one button, with how many will be written down as away. */
  'attendance.save': { readonly away: number };
  /** Told after it, with Undo. */
  'attendance.saved': { readonly here: number; readonly away: number };
  /** Heading over the days before. */
  'attendance.days': null;
  /** One of those days: how many were here, of how many that is known. */
  'attendance.day': { readonly here: number; readonly of: number };
  /** Below it: who was away. */
  'attendance.were-away': { readonly names: string };
  /** Button: the table of days as a file for a spreadsheet. */
  'attendance.file': null;
  /** In the file: heading of the first column. */
  'attendance.learner': null;
}
