// Words of the class picture: a table of learners and skills, and who will have the core skills in time. The comment is
// the translator’s note. Words of a cell hold no comma: they also stand in a table for spreadsheets.
export interface PictureMessages {
  /** Line on a class’s page that leads to the picture, and its detail. */
  'picture.line': null;
  'picture.short': null;
  /** Heading; `class` is the class’s name. */
  'picture.title': { readonly class: string };
  /** The picture is shown and is being compared with what was answered since. */
  'picture.reading': null;
  /** Of a learner whose work is still being read. */
  'picture.unread': null;
  /** How a skill stands, as short as can be: not begun, being learnt, nearly there, secure, was secure and fades. */
  'picture.seed': null;
  'picture.sprout': null;
  'picture.leaf': null;
  'picture.fruit': null;
  'picture.thirsty': null;
  /** Heading over the signs and what they mean; a teacher’s own word has its own sign. */
  'picture.legend': null;
  'picture.legend-said': null;
  /** Heading over how the table is arranged, and its choices. */
  'picture.arrange': null;
  'picture.by-name': null;
  'picture.by-core': null;
  'picture.by-last': null;
  'picture.core-only': null;
  'picture.below-only': null;
  /** Heading over the choice of the pack of questions. */
  'picture.pack': null;
  /** Nobody is left to show, since everybody has all core skills. */
  'picture.none-below': null;
  /** Head of the column of names. */
  'picture.learner': null;
  /** Under a learner’s name: core skills that are there, of how many. */
  'picture.core-of': { readonly core: number; readonly of: number };
  /** Said of a skill’s column: how many learners have it. */
  'picture.have': { readonly count: number };
  /** Said of one cell to who cannot see it: one of the five words, and how likely it is that the skill is known. */
  'picture.cell': { readonly growth: string; readonly percent: number };
  /** How likely it is that the skill is known. */
  'picture.likely': { readonly percent: number };
  /** When the skill was practised last: a day such as “Tuesday”. */
  'picture.practised': { readonly day: string };
  'picture.never': null;
  /** Button: leads to the list of this learner’s skills, where a teacher decides. */
  'picture.decide': { readonly name: string };
  /** Heading over the learners who do not have a skill yet; and that there are none. */
  'picture.lack': null;
  'picture.all-have': null;
  /** Button: a file for spreadsheets. */
  'picture.save': null;
  /** Name of that file, without its ending. */
  'picture.file': { readonly class: string };
  /** Heads of that file’s columns: core skills there, of how many, skills there, last practice; its last line; and a core skill’s mark. */
  'picture.csv-core': null;
  'picture.csv-of': null;
  'picture.csv-skills': null;
  'picture.csv-last': null;
  'picture.csv-have': null;
  'picture.csv-is-core': null;
  /** Heading: who has the core skills, and who will have them by a time that is chosen below. */
  'adequacy.title': null;
  /** Under a large number of learners. */
  'adequacy.there': null;
  'adequacy.onTheWay': null;
  'adequacy.willNot': null;
  'adequacy.tooEarly': null;
  /** Beside the choice of time; buttons with numbers of weeks follow. */
  'adequacy.by': null;
  'adequacy.weeks': { readonly count: number };
  /** How this is reckoned. */
  'adequacy.what': null;
  /** Of one learner: core skills missing; minutes practised a week; minutes a week that it would take. */
  'adequacy.missing': { readonly count: number };
  'adequacy.minutes': { readonly count: number };
  'adequacy.needed': { readonly count: number };
  /** It would take more than so many minutes a week. */
  'adequacy.too-many': { readonly count: number };
  /** Nobody is in this part. */
  'adequacy.nobody': null;
  /** Over a small row of columns: core skills that each learner has on average, now and so many weeks ago. */
  'adequacy.average': { readonly now: number; readonly before: number; readonly count: number };
}
