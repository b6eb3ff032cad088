// Questions from another program, brought in on the tablet. The comment is the translator’s note; the type lists the
// places. What became of each is in import-messages.ts.
export interface BringMessages {
  /** Button and heading. */
  'bring.title': null;
  /** What can be brought, and that nothing happens by looking. GIFT, QTI, CSV are names. */
  'bring.what': null;
  /** Button: choose the file. */
  'bring.pick': null;
  /** Heading: questions written in a spreadsheet. */
  'bring.table': null;
  /** How that goes. */
  'bring.table-what': null;
  /** Button: hands out a table with a head and no rows. */
  'bring.empty': null;
  /** Button: hands out a table with a row of each kind. */
  'bring.example': null;
  /** While the file is being read. */
  'bring.reading': null;
  /** What came of it. */
  'bring.items': { readonly count: number };
  'bring.skills': { readonly count: number };
  /** Above the kinds of file: as which one it was read, or is to be read. */
  'bring.format': null;
  'bring.format.gift': null;
  'bring.format.csv': null;
  'bring.format.qti': null;
  'bring.format.moodle-xml': null;
  /** Label of a box. */
  'bring.name': null;
  /** Button: reads the same file with that name. */
  'bring.again': null;
  /** Button: opens what came of it like any pack; it is not installed yet. */
  'bring.open': null;
  /** Heading of the list of the source’s questions. */
  'bring.lines': null;
  /** Nothing was changed or left out. */
  'bring.all-carried': null;
  /** On a button that shows those of one kind; `outcome` is one of import.outcome. */
  'bring.outcome': { readonly outcome: string; readonly count: number };
  /** Button below a long list. */
  'bring.more': { readonly count: number };
}
