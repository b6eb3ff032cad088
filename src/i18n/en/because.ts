// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'Answers, turn by turn',
  'because.short': 'Each as the child gave it, and why the question came',
  'because.none': 'There was no turn yet. After the first one, each question stands here with its reason.',
  'because.turn': 'Turn: {day}, {hour}',
  'because.turn-undated': 'A turn without a date: the clock was wrong',
  'because.older': 'Older turns',
  'because.right': 'right',
  'because.helped': 'right with help',
  'because.missed': 'not yet',
  'because.skipped': 'passed over',
  'because.lesson': 'lesson',
  'because.tap': 'Tap to see why it came.',

  'because.new-skill': 'Because {name} has what “{skill}” builds on, and can begin it.',
  'because.finding-start': 'To find out where {name} can begin.',
  'because.in-zone':
    'Because {name} is learning “{skill}”, and a question like this goes right {share} of the time.',
  'because.review': {
    plural: 'days',
    one: 'Because {name} practised “{skill}” {days} day ago, and it begins to fade.',
    other: 'Because {name} practised “{skill}” {days} days ago, and it begins to fade.',
  },
  'because.review-undated': 'Because {name} had “{skill}” firmly, and it begins to fade.',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'Because {name} missed the last one on “{skill}”, an easier one or another explanation.',
    other: 'Because {name} missed {misses} in a row on “{skill}”, an easier one or another explanation.',
  },
  'because.step-back': 'Because {name} got no further with “{from}”, a step back to “{skill}”.',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'Because {name} missed the last one on “{from}”, a step back to “{skill}”.',
    other: 'Because {name} missed {misses} in a row on “{from}”, a step back to “{skill}”.',
  },
  'because.mends-misconception':
    'Because answers of {name} showed a mix-up (“{mixup}”), a lesson on just that.',
  'because.checks-misconception': 'To see whether the lesson helped {name} with a mix-up: “{mixup}”.',
  'because.probes-misconception': 'To see whether {name} is still free of a mix-up: “{mixup}”.',
  'because.challenge': 'Because {name} has all that is here, something harder on “{skill}”.',
  'because.chosen': 'Because {name} chose “{skill}”.',
  'because.planned': 'Because “{skill}” is in the plan that {name} made for the week.',
  'because.assigned': 'Because a teacher set “{skill}” for {name}.',
  'because.on-paper': '{name} did “{skill}” on paper, and a teacher put in what was right.',
  'because.goes-on':
    'Because {name} has begun something with several parts, and this is the next one, on “{skill}”.',
  'because.nothing-better':
    'Because {name} goes on with “{skill}”, and no question was left that fits better.',

  'rule.title': 'The rule',
  'rule.new-skill': 'A skill is begun when all that it builds on is there: {skills}.',
  'rule.new-skill-first': 'A skill that builds on nothing can be begun at any time.',
  'rule.finding-start':
    'Question {question} of those that find the start. Each is the one that tells most about all skills; there are twelve at most.',
  'rule.in-zone': 'Questions that go right {low} to {high} of the time teach most.',
  'rule.review': {
    plural: 'due',
    one: 'What was firm comes back when it is below {below}. {due} skill wanted that then.',
    other: 'What was firm comes back when it is below {below}. {due} skills wanted that then.',
  },
  'rule.easier-after-misses': 'After misses comes a question that is likelier to go right.',
  'rule.step-back':
    'When tries bring no progress, what lies below and is least firm comes first. “{from}” stood at {share}.',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'It was likely to be held by {share}; {shown} answer had shown it. From a half on its lesson comes at once.',
    other:
      'It was likely to be held by {share}; {shown} answers had shown it. From a half on its lesson comes at once.',
  },
  'rule.checks-misconception': 'After the lesson comes a question on which the mix-up would show.',
  'rule.probes-misconception':
    'Days later it is asked once more: only then is it seen whether the mix-up stays away.',
  'rule.challenge': 'When all is firm and nothing fades, harder questions are offered.',
  'rule.chosen':
    'What a learner chooses comes next, unless a mix-up, a task from the teacher, a step back or a review is due.',
  'rule.planned': 'Of what can be learnt now, skills of the plan come first.',
  'rule.assigned': 'What a teacher sets comes before all but the mending of a mix-up, until it is firm.',
  'rule.on-paper': 'What is put in from a worksheet counts like an answer on the tablet.',
  'rule.goes-on': 'The parts of a story or a problem come one right after the other, in their order.',
  'rule.nothing-better':
    'Where no question lies in the range that teaches most, the nearest one not just seen is taken.',

  'fact.then': 'What was believed then',
  'fact.known': '“{skill}” known: {share}',
  'fact.success': 'This question right: {share}',
  'fact.moved': 'What had changed that',
  'fact.moved-right': '{day}: right, from {before} to {after}',
  'fact.moved-helped': '{day}: right with help, from {before} to {after}',
  'fact.moved-missed': '{day}: not yet, from {before} to {after}',
  'fact.moved-lesson': '{day}: a lesson, from {before} to {after}',
  'fact.undated': 'Day not known',
  'fact.due': 'What wanted review then',
  'fact.due-skill': '{skill}: {share}',
  'fact.title': '“{skill}”',
  'fact.instead': 'Could have come as well: {skills}.',
  'fact.passed-over': {
    plural: 'count',
    one: '{count} question before it could not be shown on that tablet.',
    other: '{count} questions before it could not be shown on that tablet.',
  },
  'fact.exact': 'Worked out again from what is recorded: it comes out the same.',

  'fact.other-version':
    'The app, the pack or its model is another one by now, so the numbers of that moment cannot be worked out again. The reason above was recorded then.',
  'fact.history-missing':
    'Part of what that tablet knew is not on this device, so the numbers of that moment cannot be worked out here. Let the devices meet, then look again.',
  'fact.carried':
    'That tablet went by a passport or by what a relay had worked out, and did not have the answers themselves. The reason above was recorded then.',
  'fact.not-chosen': 'The tutor had not chosen this.',
} as const satisfies MessageTable<BecauseMessages>;
