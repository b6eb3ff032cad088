// Words of one learner’s page, where a teacher reads how it stands and how it went, and of the sheet on which one answer is
// shown as the child gave it. About the work, never a mark of the child. The comment is the translator’s note.
export interface LookingMessages {
  /** Heading over the one line at the top: what to do for this learner before all else. */
  'look.first': null;
  /** That line, where nothing needs the teacher: what the tutor goes on with. */
  'look.next': { readonly skill: string };
  'look.next-detail': null;
  /** The same, where there is nothing to go on with. */
  'look.nothing': null;
  /** Button: down to the settings of this learner. */
  'look.to-settings': null;
  /** How many skills stand at one of the four words (level.knows …), and of how many of them that is sure. */
  'look.level': { readonly level: string; readonly count: number };
  'look.level-sure': { readonly sure: number };
  'look.level-all-sure': null;
  'look.level-none-sure': null;
  /** Core skills that are known, of all that are core. */
  'look.core': { readonly known: number; readonly of: number };
  /** Skills that were known and want review. */
  'look.thirsty': { readonly count: number };
  /** Small heading: skills that were begun and are not known yet. */
  'look.learning': null;
  /** Line to the list of all skills, with how many there are. */
  'look.all-skills': { readonly count: number };
  /** Heading over the weeks. */
  'look.weeks': null;
  /** In how many of the last weeks there was practice, and how many minutes in all. */
  'look.weeks-sum': { readonly weeks: number; readonly of: number; readonly minutes: number };
  'look.weeks-none': { readonly of: number };
  /** Skills that were shown to be secure within these weeks; they may fade since. */
  'look.weeks-gained': { readonly count: number };
  'look.weeks-no-gain': null;
  /** One week: the day on which it began, minutes, and how many skills were shown to be secure until its end. */
  'look.week': { readonly day: string; readonly minutes: number; readonly secured: number };
  /** Below the picture of the weeks: what its upper and its lower numbers are. */
  'look.weeks-legend': null;
  /** Button that shows all weeks in words. */
  'look.week-by-week': null;
  /** Heading over mistaken rules, and what stands there when none is seen. */
  'look.mixups': null;
  'look.mixups-none': null;
  /** How often answers showed it, and how many lessons on it were seen. */
  'look.mixup-seen': { readonly shown: number; readonly lessons: number };
  /** How it stands: its lesson comes next; a person should help; mended, it is asked again. */
  'look.mixup-lesson-due': null;
  'look.mixup-needs-help': null;
  'look.mixup-mended': null;
  /** Heading over what the learner said of the own work beside how it went. */
  'look.self': null;
  /** Before a question the learner said to be sure, half sure, not sure: so many of those were right. */
  'look.said-sure': { readonly right: number; readonly of: number };
  'look.said-half': { readonly right: number; readonly of: number };
  'look.said-unsure': { readonly right: number; readonly of: number };
  /** At the end of so many turns the learner chose the picture for good, in between, hard; how it went in those turns. */
  'look.felt-easy': { readonly turns: number; readonly right: number; readonly of: number };
  'look.felt-fair': { readonly turns: number; readonly right: number; readonly of: number };
  'look.felt-hard': { readonly turns: number; readonly right: number; readonly of: number };
  /** What it means: too little to say; the words fit; more trust than came out; less; both at once. */
  'look.reads-none': null;
  'look.reads-too-few': null;
  'look.reads-fits': null;
  'look.reads-over': null;
  'look.reads-under': null;
  'look.reads-both': null;
  /** The rule behind that, small. */
  'look.self-rule': null;
  /** Heading over the lines to all answers and to what was done on paper. */
  'look.answers': null;
  /** Button: this page on paper. */
  'look.print': null;
  /** Heading on paper. */
  'look.paper-title': null;
  /** Heading over everything that can be set for this learner. */
  'look.settings': null;

  /** Heading over answers that were put in from worksheets. */
  'given.paper-turn': { readonly day: string };
  /** The question was answered together with this child. */
  'given.beside': { readonly name: string };
  /** Answered on paper. */
  'given.on-paper': null;
  /** Seconds from shown to answered. */
  'given.seconds': { readonly count: number };
  /** Words read right in a minute; only teachers are told. */
  'given.pace': { readonly count: number };
  /** Part of it was right. */
  'given.partly': null;
  /** Small heading over a further try. */
  'given.try': { readonly number: number };
  /** The mistaken rule that the answer shows. */
  'given.shows': { readonly mixup: string };
  /** The pack is another version than it was, and the question could be made again all the same. */
  'given.version': { readonly was: string; readonly is: string };
  /** It could not: what is known stands below. */
  'given.changed': { readonly was: string; readonly is: string };
  'given.no-pack': { readonly pack: string };
  'given.unreadable': null;
  /** Small heading over an answer in words. */
  'given.answer': null;
  /** In place of the words, where cards were chosen or placed that are not here any more. */
  'given.cards': null;
  /** Button: why the tutor asked this. */
  'given.why': null;
  /** Button on the class picture: this skill of this learner. */
  'picture.to-skill': { readonly name: string };
}
