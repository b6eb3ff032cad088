// What a child’s effort made visible: a kind word at the end of a turn, the own garden, signs of effort, and what the class
// grows together. About the work, never about talent or speed; nothing is ever lost or compared. The comment is the
// translator’s note.
export interface GrowingMessages {
  /** At the end of a turn, one of these, by what happened. Two children worked together. */
  'kind.together-1': null;
  'kind.together-2': null;
  /** A mix-up was shown, its lesson seen, and then it was right. */
  'kind.mended-1': null;
  'kind.mended-2': null;
  /** Wrong at first, then tried again and right. */
  'kind.again-1': null;
  'kind.again-2': null;
  'kind.again-3': null;
  /** Much was missed in this turn, and the child went on. */
  'kind.kept-on-1': null;
  'kind.kept-on-2': null;
  'kind.kept-on-3': null;
  /** A hint was opened, and then it was right. */
  'kind.hint-1': null;
  'kind.hint-2': null;
  /** Help was asked for. */
  'kind.asked-1': null;
  'kind.asked-2': null;
  /** Something new was begun. */
  'kind.new-1': null;
  'kind.new-2': null;
  /** What was known before was practised again: watered. */
  'kind.water-1': null;
  'kind.water-2': null;
  /** None of the above: the child worked. */
  'kind.worked-1': null;
  'kind.worked-2': null;
  'kind.worked-3': null;
  /** Button on a child’s own page, below a small plant: to the garden of what has grown. */
  'garden.open': null;
  /** Heading of that page. */
  'garden.title': null;
  /** Names the picture of the landscape for who cannot see it: how many plants bear fruit, how many grow. */
  'garden.picture': { readonly fruit: number; readonly growing: number };
  /** Heading over a question that was missed a week or more ago and was right without help lately. */
  'garden.then-now': null;
  /** In its place while there is none yet. */
  'garden.then-now-none': null;
  /** Before the day on which it was missed, and the day on which it was right. */
  'garden.then': { readonly day: string };
  'garden.now': { readonly day: string };
  /** Heading over the signs of effort. */
  'badge.title': null;
  /** Below a sign that was not earned yet. */
  'badge.not-yet': null;
  /** Below one that was: on which day first, and how many times. */
  'badge.since': { readonly day: string; readonly times: number };
  /** Signs, short; and for what each is. Went on after three misses, until one was right. */
  'badge.kept-on': null;
  'badge.kept-on-what': null;
  /** Mended a mix-up. */
  'badge.mended': null;
  'badge.mended-what': null;
  /** Came back to something that was hard, on another day. */
  'badge.came-back': null;
  'badge.came-back-what': null;
  /** Used a hint, then did it. */
  'badge.hint': null;
  'badge.hint-what': null;
  /** Asked for help, then did it without. */
  'badge.asked': null;
  'badge.asked-what': null;
  /** Worked with a partner at one tablet. */
  'badge.partner': null;
  'badge.partner-what': null;
  /** Watered what was known: practised it again before it was forgotten. */
  'badge.watered': null;
  'badge.watered-what': null;
  /** Heading over the picture of what the class grows together. */
  'class-goal.title': null;
  /** What it is: so many fruits, so many questions, everybody some questions a day; until a day. */
  'class-goal.fruits': { readonly count: number; readonly day: string };
  'class-goal.questions': { readonly count: number; readonly day: string };
  'class-goal.each-day': { readonly count: number; readonly day: string };
  /** How far it has come. The second of today: how many of the class have done theirs. */
  'class-goal.so-far': { readonly done: number; readonly of: number };
  'class-goal.today': { readonly done: number };
  /** It is full. */
  'class-goal.reached': null;
}
