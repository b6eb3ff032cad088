// Words for days on paper: worksheets, putting in what came back, pages for families. The comment is the translator’s
// note. What stands on a sheet is read by children, what stands on a family’s page by people who may not know a school.
export interface PaperMessages {
  /** Line on a class’s and a learner’s page, its detail, and the screen’s heading. */
  'paper.title': null;
  'paper.short': null;
  /** Heading: worksheets are chosen and made. */
  'paper.make': null;
  /** For whom: everybody in the class, or those who are tapped. */
  'paper.who': null;
  'paper.everybody': null;
  'paper.some': null;
  /** How many have been tapped. */
  'paper.chosen': { readonly count: number };
  /** Each gets questions that suit this learner, or all get the same. */
  'paper.how': null;
  'paper.own': null;
  'paper.same': null;
  /** How many questions a sheet has; buttons. */
  'paper.count': null;
  'paper.questions': { readonly count: number };
  /** Main button: the questions are chosen, the sheets can be printed. */
  'paper.do': null;
  /** Nothing could be chosen: no pack, or nothing in it that a pencil can answer. */
  'paper.nothing': null;
  /** For so many learners nothing could be chosen. */
  'paper.without': { readonly count: number };
  /** Heading over the sheets that were printed, and what is said when there are none. */
  'paper.came-back': null;
  'paper.none': null;
  /** A printed sheet in the list: its code and day. */
  'paper.sheet': { readonly code: string; readonly day: string };
  'paper.sheet-undated': { readonly code: string };
  /** For how many learners, and how many answers are still to put in; all are in. */
  'paper.to-put-in': { readonly learners: number; readonly count: number };
  'paper.all-in': null;
  /** Box: the six letters on a sheet; button; a code that no sheet of the class has. */
  'paper.code': null;
  'paper.find': null;
  'paper.no-code': null;

  /** Heading of the screen of one code. */
  'sheets.title': { readonly code: string };
  /** Heading: printing; what is printed; the button is “Print”. */
  'sheets.print': null;
  'sheets.both': null;
  'sheets.only-sheets': null;
  'sheets.only-keys': null;
  /** Heading and explanation of the grid in which results are tapped. */
  'grid.title': null;
  'grid.what': null;
  /** Button beside a learner: all of the sheet was right. */
  'grid.all-right': null;
  'grid.all-right-of': { readonly name: string };
  /** Said of a cell: the question’s number, the learner, and what stands there. */
  'grid.cell': { readonly number: number; readonly name: string; readonly state: string };
  'grid.right': null;
  'grid.not-yet': null;
  'grid.not-done': null;
  /** Main button, and what is said afterwards. */
  'grid.save': { readonly count: number };
  'grid.saved': { readonly count: number };
  /** The same where what was put in before is put right. */
  'grid.change': null;
  'grid.changed': null;
  /** What is put in counts like answers on the tablet; it can be put right later, by further taps. */
  'grid.counts': null;

  /** Printed: heading of a sheet and of its key. */
  'sheet.heading': null;
  'sheet.key': null;
  /** Before the name on a sheet that several got, with a line to write on. */
  'sheet.name': null;
  /** What to do, in the fewest words, for each kind of question. */
  'do.choose-one': null;
  'do.choose-several': null;
  'do.number': null;
  'do.short-text': null;
  'do.order': null;
  'do.match': null;
  'do.sort-groups': null;
  'do.fill-gaps': null;
  'do.number-line': null;
  'do.expression': null;
  'do.draw': null;
  'do.read-aloud': null;
  'do.write-freely': null;
  /** Printed in place of a question that the pack does not have any more. */
  'sheet.gone': null;

  /** Button and heading: questions of a pack on paper, for whoever wants them. */
  'print-pack.title': null;
  'print-pack.what': null;
  /** Above the packs, the skills, the languages, the sizes of paper. */
  'print-pack.pack': null;
  'print-pack.skills': null;
  'print-pack.language': null;
  'print-pack.paper': null;
  /** Names of sizes of paper. */
  'print-pack.a4': null;
  'print-pack.letter': null;
  /** Main button: chooses the questions. */
  'print-pack.make': null;
  /** Button: the same skills with other questions’ numbers. */
  'print-pack.other': null;
  /** There is no pack on the tablet; the button leads to the packs. */
  'print-pack.none': null;

  /** Line and heading: pages for families. */
  'family.title': null;
  'family.short': null;
  /** In which language the pages are; the learner’s own. */
  'family.language': null;
  'family.own-language': null;
  /** Printed: a heading with the child’s name. */
  'family.of': { readonly name: string };
  /** Headings of the three parts. */
  'family.grew': null;
  'family.next': null;
  'family.help': null;
  /** Before a list of skills: stands firm, nearly there, was begun. No marks, no numbers. */
  'family.stands': null;
  'family.nearly': null;
  'family.begun': null;
  /** Nothing new this month; no question tried yet. Kind, and no blame. */
  'family.resting': { readonly name: string };
  'family.not-begun': { readonly name: string };
  /** Everything in the pack is known. */
  'family.all-done': { readonly name: string };
  /** Two sentences: how to help at home, with the next skill and without one. */
  'family.help-with': { readonly name: string; readonly skill: string };
  'family.help-any': { readonly name: string };
  /** Heading of a certificate, what it says, and a line for the teacher’s name. */
  'certificate.title': null;
  'certificate.says': { readonly name: string; readonly pack: string };
  'certificate.signed': null;
  /** What is printed: the pages, or the certificates of those who have earned one. */
  'certificate.print': { readonly count: number };
  'family.print': { readonly count: number };
}
