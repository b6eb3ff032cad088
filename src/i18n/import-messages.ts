// What became of each thing of an imported source. The comment is the translator’s note.
export interface ImportMessages {
  /** Heading and mark: means the same as in the source. */
  'import.outcome.carried': null;
  /** Heading and mark: practises the same, otherwise. */
  'import.outcome.changed': null;
  /** Heading and mark: is not in the pack. */
  'import.outcome.left': null;
  /** The source breaks its own format at this place. */
  'import.note.unreadable': null;
  /** No kind of question here is like it. */
  'import.note.no-item-type': null;
  /** Of a file in XML: the detail is the element, such as `<quiz>`. */
  'import.note.not-closed': null;
  'import.note.several-tops': null;
  /** The detail is the sign at which reading stopped. */
  'import.note.not-expected': null;
  'import.note.several-in-one': null;
  'import.note.category-inside': null;
  /** A question without the sentence that asks. */
  'import.note.no-question': null;
  /** Nothing says which answer is right. */
  'import.note.no-right-answer': null;
  /** The source calls this answer right; marked here it would be wrong. */
  'import.note.answer-not-accepted': null;
  /** Colours, fonts, tables: words are kept, their look is not. */
  'import.note.formatting': null;
  /** A formula that cannot be set; its source is shown as it is. */
  'import.note.mathematics': null;
  /** A picture or sound that the source names is not with it. */
  'import.note.media-missing': null;
  /** A picture or sound of a kind that packs do not hold. */
  'import.note.media-kind': null;
  'import.note.media-unfit': null;
  /** A link: its words are kept, the way out is not. */
  'import.note.link': null;
  /** A program in the source; it is always left out. */
  'import.note.script': null;
  /** Marks for half-right answers become right or wrong. */
  'import.note.weight': null;
  /** Words of the source are shown at another moment, as a hint or in the solution. */
  'import.note.feedback': null;
  /** Beyond what one question or pack may hold. */
  'import.note.too-large': null;
  /** The same thing stands in the source again. */
  'import.note.doubled': null;
  /** Its author marked it as not to be used. */
  'import.note.hidden': null;
  /** Another lesson or course was asked for. */
  'import.note.not-chosen': null;
  /** What came of it breaks a rule of packs; the detail says which. */
  'import.note.unsound': null;
  /** The skill’s name follows: its prerequisites lead back to it. */
  'import.note.circle': null;
  /** The source shows several pictures where a question here shows one. */
  'import.note.images': null;
  /** A column, field or word that is not known. */
  'import.note.unknown-field': null;
  /** A spreadsheet program changed it, such as 1/2 into a date. */
  'import.note.spreadsheet': null;
  /** Why a table was not read: a workbook; no headings, which follow; a damaged ZIP file. */
  'import.note.spreadsheet-file': null;
  'import.note.no-columns': null;
  'import.note.archive-damaged': null;
  /** Several numbers are right; what is typed is compared with them letter by letter. */
  'import.note.as-words': null;
  /** A wrong answer that names no mistake, in a question whose answer is typed. */
  'import.note.wrong-answer': null;
  /** The detail names languages of the pack, such as `fr ar`, in which words are missing. */
  'import.note.untranslated': null;
  /** Words without a question of their own. */
  'import.note.template': null;
  'import.note.otherwise': null;
  'import.note.context': null;
  /** Refusal: nothing of the named format is in the file. */
  'import/not-this-format': null;
  /** Refusal: beyond the limits of a pack. */
  'import/too-large': null;
  /** Refusal: read, but no question of it can be asked. */
  'import/nothing-carried': null;
  /** Refusal: a fault of this program. */
  'import/unsound': null;
}
