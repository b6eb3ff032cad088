// What became of each thing in an imported source. Nothing vanishes: whatever the source holds has a line here.
import type { ItemId } from '../../domain/ids.ts';
import type { PackFiles } from '../pack-contents.ts';

export const IMPORT_OUTCOMES = [
  'carried', // means the same as in the source
  'changed', // practises the same thing, otherwise; the notes say how
  'left', // is not in the pack; the notes say why
] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Why something is otherwise than in the source or not there: a code, and the source's own words. Words: i18n. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  /** What the source says there, cut short. */
  readonly detail: string;
}

export interface ImportLine {
  /** Where in the source: a file, a line, an identifier. */
  readonly at: string;
  /** What its author calls it. */
  readonly name: string;
  /** The source's own word for its kind, such as `MultipleChoice`. */
  readonly kind: string;
  readonly outcome: ImportOutcome;
  /** What it became; empty when it was left. */
  readonly items: readonly ItemId[];
  readonly notes: readonly ImportNote[];
}

export interface ImportReport {
  readonly lines: readonly ImportLine[];
}

/** `files` is a pack's source folder; it has passed `checkPack` as a draft, so it builds. */
export interface Imported {
  readonly files: PackFiles;
  readonly report: ImportReport;
}

export const IMPORT_NOTE_CODES = [
  'unreadable', // the source breaks its own format here
  'not-closed', // the same: an element of XML is opened and not closed
  'several-tops', // the same: XML with several outermost elements, or with none
  'not-expected', // the same: something stands where the format has nothing like it
  'several-in-one', // the same: more than one question where one should be
  'category-inside', // the same: a category begins inside of a question
  'no-question', // it has answers, and nothing is asked
  'no-item-type', // no question of Banyan is like it
  'no-right-answer', // nothing to mark by
  'answer-not-accepted', // what the source calls right would be marked wrong
  'formatting', // colours, fonts, tables: the words are there, their dress is not
  'mathematics', // written in a way that cannot be set
  'media-missing', // the file that it names is not there
  'media-kind', // a kind of file that no pack holds
  'media-unfit', // of a kind that packs hold, and damaged, too large, or with what they do not hold
  'link', // leads out of the pack: the words stay
  'script', // is left, always
  'weight', // part marks become right or wrong
  'feedback', // shown at another moment than in the source
  'too-large', // beyond the limits of a pack
  'doubled', // the same thing again
  'hidden', // its author marked it as not to be used
  'not-chosen', // of another lesson or course than the one that was asked for
  'unsound', // what came of it breaks a rule of packs; the detail says which, in English, for who looks after packs
  'circle', // a skill would have to be learned before itself
  'images', // several pictures where a question shows one
  'unknown-field', // something that the format does not have, or that is not known here
  'spreadsheet', // a spreadsheet made something else of it, such as a date of 1/2
  'as-words', // what is typed is compared letter by letter and no more reckoned with
  'wrong-answer', // says nothing of what it shows, where whatever else is typed is wrong as well
  'untranslated', // is not there in every language of the pack, and is said in another
  'template', // its numbers stand still: a few draws of it are questions of their own
  'otherwise', // the same is asked in another way, or in several questions
  'spreadsheet-file', // a spreadsheet's own file, where a table as text is read
  'no-columns', // a table without the columns that it must have; the detail names them
  'archive-damaged', // the archive that all of it lies in
  'context', // words that stand by themselves in the source; the questions after it show them
] as const;
export type ImportNoteCode = (typeof IMPORT_NOTE_CODES)[number];

/** What a thing is called in a report, when it has no name of its own: its first words. */
export function shortName(words: string, most = 60): string {
  const line = words
    .replace(/\p{Cs}|(?![\n\t])\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : line;
}

/** What the source says there is shown beside the words for the code, so it is cut. */
const LONGEST_DETAIL = 160;

export function toNote(code: ImportNoteCode, detail = ''): ImportNote {
  const line = detail.replace(/\s+/g, ' ').trim();
  const cut = line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL - 1)}…` : line;
  return { code, detail: cut.replace(/\p{Cs}/gu, '') };
}

/** The same thing told twice says no more. */
export function distinctNotes(notes: readonly ImportNote[]): readonly ImportNote[] {
  return [...new Map(notes.map((note) => [`${note.code} ${note.detail}`, note])).values()];
}
