// Notes for translators: ../looking-messages.ts.
import type { LookingMessages } from '../looking-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LOOKING = {
  'look.first': 'Do first',
  'look.next': 'Goes on with: {skill}',
  'look.next-detail': 'Nothing waits for you.',
  'look.nothing': 'Nothing waits for you.',
  'look.to-settings': 'Name, PIN, settings',
  'look.level': '{level}: {count}',
  'look.level-sure': 'sure of {sure}',
  'look.level-all-sure': 'sure',
  'look.level-none-sure': 'not sure yet',
  'look.core': 'Core skills known: {known} of {of}.',
  'look.thirsty': {
    plural: 'count',
    one: '{count} skill was known and wants review.',
    other: '{count} skills were known and want review.',
  },
  'look.learning': 'Learning now',
  'look.all-skills': {
    plural: 'count',
    one: 'The one skill',
    other: 'All {count} skills',
  },
  'look.weeks': 'Week by week',
  'look.weeks-sum': {
    plural: 'minutes',
    one: 'Practised in {weeks} of the last {of} weeks, {minutes} minute in all.',
    other: 'Practised in {weeks} of the last {of} weeks, {minutes} minutes in all.',
  },
  'look.weeks-none': 'No practice in the last {of} weeks.',
  'look.weeks-gained': {
    plural: 'count',
    one: '{count} skill became secure in them.',
    other: '{count} skills became secure in them.',
  },
  'look.weeks-no-gain': 'No skill became secure in them.',
  'look.week': 'From {day}: minutes {minutes}, skills secured so far {secured}',
  'look.weeks-legend': 'Above: minutes in each week. Below: skills secured so far. The last is this week.',
  'look.week-by-week': 'In words',
  'look.mixups': 'Mix-ups',
  'look.mixups-none': 'The answers show no mix-up just now.',
  'look.mixup-seen': 'Seen in answers: {shown}. Lessons on it: {lessons}.',
  'look.mixup-lesson-due': 'Its lesson comes next.',
  'look.mixup-needs-help': 'Lessons did not clear it: talk it through together.',
  'look.mixup-mended': 'A lesson has cleared it; it is asked again.',
  'look.self': 'In the child’s own words',
  'look.said-sure': 'Said “sure”: right in {right} of {of}.',
  'look.said-half': 'Said “half and half”: right in {right} of {of}.',
  'look.said-unsure': 'Said “not sure”: right in {right} of {of}.',
  'look.felt-easy': 'Turns that felt good: {turns}. Right at the first try in {right} of {of}.',
  'look.felt-fair': 'Turns that felt in between: {turns}. Right at the first try in {right} of {of}.',
  'look.felt-hard': 'Turns that felt hard: {turns}. Right at the first try in {right} of {of}.',
  'look.reads-none': 'Nothing was said yet. At the end of a turn the tablet asks how it was.',
  'look.reads-too-few': 'Too little to read anything into it yet.',
  'look.reads-fits': 'The words fit what came out. You can let this child decide more.',
  'look.reads-over':
    'It felt better than it came out. Let the child check an answer before it is given: “How do you know?”',
  'look.reads-under':
    'It came out better than it felt. Show the child what went right, and let harder things be tried.',
  'look.reads-both':
    'The words and what came out often differ, both ways. Look at two or three answers together.',
  'look.self-rule':
    'Of the last turns. The tablet asks, and guesses nothing. Something is read into it from five answers, in three turns or more where the turn was judged.',
  'look.answers': 'Answers and paper',
  'look.print': 'Print this page',
  'look.paper-title': 'How it stands',
  'look.settings': 'Settings',

  'given.paper-turn': 'On paper, put in: {day}',
  'given.beside': 'Together with {name}',
  'given.on-paper': 'On paper',
  'given.pace': {
    plural: 'count',
    one: '{count} right word a minute',
    other: '{count} right words a minute',
  },
  'given.seconds': { plural: 'count', one: '{count} second', other: '{count} seconds' },
  'given.partly': 'Partly right',
  'given.try': 'Try {number}',
  'given.shows': 'Shows a mix-up: {mixup}',
  'given.version':
    'The pack has changed since (version {was}, now {is}). The question may have looked a little different.',
  'given.changed':
    'The pack has changed since (version {was}, now {is}), and this question is another one now. This is what is known of the answer.',
  'given.no-pack':
    'The pack of this question is not on this tablet ({pack}). This is what is known of the answer.',
  'given.unreadable': 'The question cannot be read from its pack. This is what is known of the answer.',
  'given.answer': 'The answer given',
  'given.cards': 'Cards were chosen or placed. Which ones cannot be told without the question.',
  'given.why': 'Why this question?',
  'picture.to-skill': 'Open this skill of {name}',
} as const satisfies MessageTable<LookingMessages>;
