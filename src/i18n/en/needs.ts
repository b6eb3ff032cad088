// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'Asked for help on: {skill}. No right answer without help since.',
  'need.feeling-low': 'Said the turn felt hard. Turns in a row: {turns}.',
  'need.absent': 'No turn, and not marked away. Days of practice missed: {days}.',
  'need.why': 'Why',
  'need-rule.stuck':
    'Missed in a row: {misses}. Tries without progress: {tries}. The rule: three misses in a row or ten tries without progress, and going back a step has not helped; or eight tries, the last five without progress.',
  'need-rule.only-with-help':
    'Questions that went well only with help: {items}, and none since without. The rule: ten.',
  'need-rule.misconception':
    'The same mistaken rule was seen {shown} times. Lessons on it so far: {lessons}; it is still there.',
  'need-rule.asked-help':
    'Tapped “I need help” on this: {times}. No answer since was right without help. The rule: asked within the last week.',
  'need-rule.feeling-low':
    'Chose the picture for “hard” at the end of {turns} turns in a row. The rule: three. The child was asked; nothing is guessed.',
  'need-rule.absent':
    'Days of practice without a turn: {days}. Half of the class had a turn on {turns} of them or more. The rule: three days, not marked away.',
  'need-rule.said-otherwise':
    'Answers in a row that say otherwise than the teacher: {items}. The teacher’s word still counts; it is yours to take back.',
  'need-rule.guessing':
    '{items} of the last {of} answers came faster than anybody can read. The rule: twelve of thirty-two.',
  'need-rule.help-only':
    'All help was opened before a try at {items} of the last {of} questions. The rule: twelve of thirty-two.',
  'need-rule.fading':
    '{skills} of {of} skills that were secure want review. The rule: five or more, and a third of them.',
  'need-do.title': 'In five minutes',
  'need-do.stuck':
    'Sit with {name}. Show the mini-lesson, then ask the question and listen to how {name} thinks.',
  'need-do.only-with-help': 'Ask the question without any help, and wait. Let {name} try first.',
  'need-do.misconception':
    'Ask {name} how one of these answers came about. Then show the mini-lesson and ask the question.',
  'need-do.asked-help': 'Ask {name} what is hard about it. The mini-lesson may explain it another way.',
  'need-do.feeling-low':
    'Ask {name} how it is going, away from the others. It may have nothing to do with the tablet.',
  'need-do.absent':
    'Find out why {name} had no turn: not in school, no tablet free, or not wanting one. Then give the next turn.',
  'need-do.said-otherwise':
    'Ask {name} the question. Then keep what was said of this skill or take it back, on the page of skills.',
  'need-do.guessing':
    'Read one question aloud together with {name}. It may be hard to read, too hard, or the day too long.',
  'need-do.help-only': 'Ask {name} for a first idea, right or wrong, before any hint is opened.',
  'need-do.fading': 'Ask {name} the question. Some minutes of what was known before bring it back.',
  'need.answers': 'The last answers',
  'need.no-answers': 'There are no answers to show for this.',
  'need.given': 'Answered',
  'need.right': 'Right',
  'need.missed': 'Not yet',
  'need.hints': 'Hints: {count}',
  'need.question-gone': 'This question is not on the tablet any more.',
  'need.on-paper': 'On paper; what was written is not known.',
  'need.lesson-show': 'Show the mini-lesson',
  'need.lesson-hide': 'Hide the mini-lesson',
  'need.ask': 'A question to ask',
  'need.show-answer': 'Show the answer',
  'need.done': 'Done',
  'need.tomorrow': 'Tomorrow',
  'need.next-week': 'In a week',
  'need.open-learner': 'Open the page of {name}',
  'need.close': 'Close',
  'need.told-done': '{name} is seen to. Back on the list if there is more.',
  'need.told-tomorrow': '{name} is back on the list tomorrow.',
  'need.told-next-week': '{name} is back on the list in a week.',
  'attendance.title': 'Who is here',
  'attendance.what': 'Everybody counts as here. Tap who is away, then save.',
  'attendance.here': 'Here',
  'attendance.had-turn': 'Had a turn',
  'attendance.away': 'Away',
  'attendance.save': 'Save. Away: {away}',
  'attendance.saved': 'Saved. Here: {here}, away: {away}.',
  'attendance.days': 'Days before',
  'attendance.day': 'Here: {here} of {of}',
  'attendance.were-away': 'Away: {names}',
  'attendance.file': 'Attendance as a file',
  'attendance.learner': 'Learner',
} as const satisfies MessageTable<NeedsMessages>;
