import type { ImportMessages } from '../import-messages.ts';
import type { MessageTable } from '../messages.ts';

export const IMPORT = {
  'import.outcome.carried': 'Carried over',
  'import.outcome.changed': 'Changed',
  'import.outcome.left': 'Left out',
  'import.note.unreadable': 'This part breaks its own format and cannot be read.',
  'import.note.no-item-type': 'There is no kind of question like this here.',
  'import.note.no-right-answer': 'Nothing says which answer is right.',
  'import.note.answer-not-accepted': 'This answer, right in the source, would be marked wrong here.',
  'import.note.formatting': 'Colours, fonts, tables and the like are gone; the words are there.',
  'import.note.mathematics': 'A formula cannot be set, and is shown as it was written.',
  'import.note.media-missing': 'A picture or sound that it names is not there.',
  'import.note.media-kind': 'A picture or sound is of a kind that packs do not hold.',
  'import.note.link': 'A link is gone; its words are there.',
  'import.note.script': 'A program was in it. Packs never hold programs.',
  'import.note.weight': 'Part marks became right or wrong.',
  'import.note.feedback': 'Its feedback is shown as a hint or in the solution.',
  'import.note.too-large': 'It is larger than a pack may hold.',
  'import.note.doubled': 'The same is there already.',
  'import.note.hidden': 'Its author marked it as not to be used.',
  'import.note.not-chosen': 'Another lesson or course was asked for.',
  'import.note.unsound': 'What came of it breaks a rule of packs.',
  'import.note.images': 'It has several pictures; the first is shown.',
  'import.note.unknown-field': 'Something in it is not known here and was not read.',
  'import.note.spreadsheet': 'A spreadsheet seems to have changed it: write it as text.',
  'import.note.as-words': 'What is typed is compared as words.',
  'import.note.wrong-answer':
    'A wrong answer was not kept: without what it shows, it is wrong like any other.',
  'import.note.untranslated': 'It is not there in every language of the pack, and is said in another one.',
  'import.note.context': 'Words without a question of their own.',
  'import/not-this-format': 'There is nothing of this format in it: {detail}',
  'import/too-large': 'It is larger than a pack may be: {detail}',
  'import/nothing-carried': 'It was read, and no question of it can be asked here.',
  'import/unsound':
    'What came of it is no sound pack. This is a fault of Banyan: please send the file to who looks after it. {detail}',
} as const satisfies MessageTable<ImportMessages>;
