// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: 'Give it to {count} learner', other: 'Give it to these {count}' },
  'give.others': 'Give it to others too',
  'give.on-tablets': 'On the tablets',
  'give.on-tablets-what':
    'The group practises this on the tablets, or answers the questions that you choose, all the same ones if you wish.',
  'give.who': 'Who',
  'give.who-count': { plural: 'count', one: '{count} learner', other: '{count} learners' },
  'give.choose-who': 'Choose who',
  'give.what': 'What',
  'give.practise': 'Practise the skill',
  'give.practise-what': 'It comes before everything else, until it is secure.',
  'give.questions': 'Questions I choose',
  'give.questions-what': 'Tap up to {most}. Each is asked once, and then it is done.',
  'give.together': 'A lesson together',
  'give.together-what':
    'The same questions and numbers for all, in the order of your taps. Nothing comes between.',
  'give.chosen': { plural: 'count', one: '{count} question', other: '{count} questions' },
  'give.question': 'Question {number}',
  'give.when': 'When',
  'give.from': 'From',
  'give.until': 'Until when',
  'give.now': 'Now',
  'give.no-end': 'Until it is done',
  'give.do': { plural: 'count', one: 'Give it to {count} learner', other: 'Give it to {count} learners' },
  'give.done': { plural: 'count', one: 'Given to {count} learner.', other: 'Given to {count} learners.' },

  'decided.line': 'What you decided',
  'decided.short': 'By whom and when, each with a way to lift it',
  'decided.none': 'Nothing is decided here: the tutor chooses.',
  'decided.skill': 'Practise “{skill}”',
  'decided.items': {
    plural: 'count',
    one: '{count} question on “{skill}”',
    other: '{count} questions on “{skill}”',
  },
  'decided.together': {
    plural: 'count',
    one: 'Lesson together: {count} question on “{skill}”',
    other: 'Lesson together: {count} questions on “{skill}”',
  },
  'decided.said': '“{skill}”: {word}',
  'decided.finding': 'First questions left out in “{pack}”',
  'decided.stage': 'Who chooses: {stage}',
  'decided.minutes': { plural: 'count', one: 'Turns of {count} minute', other: 'Turns of {count} minutes' },
  'decided.packs': 'Only in {packs}',
  'decided.by-need': 'Turns sooner for who is below the minimum',
  'decided.unasked': 'Not asked about the own learning: {questions}',
  'decided.all-asked': 'Everything about the own learning is asked',
  'decided.whole-class': 'The whole class',
  'decided.count': { plural: 'count', one: '{count} learner', other: '{count} learners' },
  'decided.from': 'from {day}',
  'decided.until': 'until the end of {day}',
  'decided.over': 'the time is over',
  'decided.lift': 'Lift it',
  'decided.lift-myself': 'Until I lift it',
  'decided.lifted': 'It is lifted.',
  'decided.trouble': {
    plural: 'count',
    one: '{count} decision cannot be followed as it is. See what to do.',
    other: '{count} decisions cannot be followed as they are. See what to do.',
  },

  'trouble.pack-gone':
    'Not on this tablet: {packs}. No work is lost, and learners go on with what there is. Put the pack on this tablet under Packs, or lift this.',
  'trouble.some-packs-gone':
    'Not on this tablet: {packs}. No work is lost, and learners practise in the others. Put it on this tablet under Packs, or choose anew.',
  'trouble.skill-gone':
    'The pack’s version on this tablet does not have this skill. No work is lost, and the tutor chooses. Lift this, or give another skill.',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'The pack’s version on this tablet does not have {count} of the questions. The others are asked. Choose another in its place if you need it.',
    other:
      'The pack’s version on this tablet does not have {count} of the questions. The others are asked. Choose others in their place if you need them.',
  },
  'trouble.items-gone':
    'The pack’s version on this tablet has none of these questions. No work is lost, and the tutor chooses. Lift this, and choose questions anew.',
  'trouble.set-pushed-out':
    'Not asked any more: {learners}. Only three sets of questions of a pack can wait, and newer ones took the place of these. No answer is lost. Once another set is through, lift this and give the questions again.',

  'reached.title': 'How far they are',
  'reached.of': '{answered} of {of} answered',
  'reached.all': 'All answered',
  'reached.left-out': { plural: 'count', one: '{count} passed over', other: '{count} passed over' },
  'reached.unknown': 'This tablet cannot tell',

  'limit.title': 'Packs',
  'limit.what': 'The class practises in the packs you tap, and in no others. Without any, in all.',
  'limit.what-one': 'This learner practises in the packs you tap, whatever the class has.',
  'limit.all': 'All packs',
  'limit.as-class': 'As the class',
  'limit.told': 'The packs are chosen.',

  'hints.legend': 'Hints',
  'hints.usual': 'As usual',
  'hints.early': 'Early',
  'hints.none': 'None',
  'hints.usual-what': 'More for a beginner, fewer for who knows.',
  'hints.early-what':
    'All may be opened before the first try, and the next one opens by itself after a miss.',
  'hints.none-what': 'For a check: no hints and no worked examples, until you change it.',

  'weigh.offer': {
    plural: 'count',
    one: 'At this pace {count} learner will not get there. You can let who is below the minimum have the tablet sooner: each of their minutes counts half in the queue, so they get up to twice the time. Everybody’s turn still comes.',
    other:
      'At this pace {count} learners will not get there. You can let who is below the minimum have the tablet sooner: each of their minutes counts half in the queue, so they get up to twice the time. Everybody’s turn still comes.',
  },
  'weigh.do': 'Give them turns sooner',
  'weigh.on': 'Turns go by need',
  'weigh.is-on': 'Turns come sooner for who is below the minimum. Everybody’s turn still comes.',
  'weigh.stop': 'Turns by time alone',
  'weigh.told-on': 'Turns come sooner for who is below the minimum.',
  'weigh.told-off': 'Turns go by time alone.',
} as const satisfies MessageTable<AssigningMessages>;
