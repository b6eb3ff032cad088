// Words of taking lists of learners in from files, and of saving them. The comment is the translator’s note.
export interface RosterMessages {
  /** Button and heading: a class list comes from a file or from a spreadsheet. */
  'roster.title': null;
  /** Button and heading: lists of all classes, taken in or saved. */
  'roster.all': null;
  /** What files are read, and that nothing happens before it is seen. */
  'roster.how': null;
  /** Where rows go that name no class. */
  'roster.into': { readonly name: string };
  /** Buttons: pick a file; show a box to paste into. */
  'roster.open': null;
  'roster.paste': null;
  /** Label of that box, and the button below it. */
  'roster.text': null;
  'roster.look': null;
  /** While a file is read. */
  'roster.reading': null;
  /** Heading, explanation and buttons: the classes as a file. CSV and OneRoster are names of formats. */
  'roster.save': null;
  'roster.save-what': null;
  'roster.as-csv': null;
  'roster.as-oneroster': null;
  /** Heading over what a list would change. */
  'roster.seen': null;
  /** Nobody would be added or changed. */
  'roster.nothing': null;
  /** Headings of groups of learners, each with how many: new; to another class; on the list again; with another name,
      picture, language or field; in the class, but not on the list. */
  'roster.added': { readonly count: number };
  'roster.moved': { readonly count: number };
  'roster.back': { readonly count: number };
  'roster.changed': { readonly count: number };
  'roster.gone': { readonly count: number };
  /** Learners of whom the list says nothing new. */
  'roster.same': { readonly count: number };
  /** Rows of which nothing is taken; what is wrong with them is below. */
  'roster.left-out': { readonly count: number };
  /** Classes that are made, by name. */
  'roster.new-classes': { readonly count: number; readonly names: string };
  /** Below the first of a long list. */
  'roster.more': { readonly count: number };
  /** Switch: who is not on the list leaves the class; and what that means. */
  'roster.take-out': null;
  'roster.take-out-what': null;
  /** The big button: does what was shown. */
  'roster.do': null;
  /** Button: back to choosing a file. */
  'roster.other': null;
  /** Told afterwards, with Undo. */
  'roster.taken': null;
  /** In place of it: somebody changed the classes since the list was looked at. */
  'roster.differs': null;
  /** A row of the file; with what stands in it; and which row said the same before. */
  'roster.row-alone': { readonly row: number };
  'roster.row': { readonly row: number; readonly said: string };
  'roster.row-first': { readonly row: number; readonly said: string; readonly first: number };
  /** Headings over what is wrong, and over what is good to know. */
  'roster.wrong': null;
  'roster.told': null;
  /** What is wrong, for all rows below it: these are left out. */
  'fault.name-missing': null;
  'fault.name-long': null;
  'fault.class-missing': null;
  'fault.class-long': null;
  'fault.double-id': null;
  'fault.double-name': null;
  /** A learner whom somebody erased for good. */
  'fault.erased': null;
  'fault.cells-extra': null;
  'fault.no-learner': null;
  'fault.quote-open': null;
  /** One cell is passed over, the learner is taken in. */
  'fault.picture-unknown': null;
  'fault.language-unknown': null;
  'fault.value-unknown': null;
  'fault.value-long': null;
  /** The table has several columns and no headings. */
  'fault.headings-missing': null;
  /** Somebody of this name is in the class that is said: maybe the same child. */
  'fault.name-elsewhere': null;
  /** The other system has the child in several classes; the one that is said is taken. */
  'fault.several-classes': null;
  /** Where names are typed: the text has several columns; and the button that reads it as a table. */
  'roster.is-table': null;
  'roster.as-table': null;
}
