import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'Questions from another program',
  'bring.what':
    'A file of GIFT, Moodle XML, QTI or a table (CSV). You see what becomes of each question before anything is installed.',
  'bring.pick': 'Pick the file',
  'bring.table': 'Written in a spreadsheet',
  'bring.table-what': 'Take the table, write a question in each row, save it as CSV and pick it here.',
  'bring.empty': 'Empty table',
  'bring.example': 'Table with examples',
  'bring.reading': 'Reading…',
  'bring.items': { plural: 'count', one: '{count} question', other: '{count} questions' },
  'bring.skills': { plural: 'count', one: '{count} skill', other: '{count} skills' },
  'bring.format': 'Read as',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'Table (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'Name of the pack',
  'bring.again': 'Use this name',
  'bring.open': 'Open the pack',
  'bring.lines': 'What became of each',
  'bring.all-carried': 'All came over as they are.',
  'bring.outcome': '{outcome}: {count}',
  'bring.more': { plural: 'count', one: 'Show {count} more', other: 'Show {count} more' },
} as const satisfies MessageTable<BringMessages>;
