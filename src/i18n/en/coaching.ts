// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'Five minutes for you',
  'coaching.short': 'Small situations from a class, to think through',
  'coaching.what':
    'Four small situations from an invented class, about five minutes each. Nobody is told what you choose, and nothing is counted.',
  'coaching.picture': 'Reading the class picture',
  'coaching.picture-what': 'Down, then across: what to take from it for tomorrow',
  'coaching.groups': 'Making groups',
  'coaching.groups-what': 'Whom to teach together, how many, and for how long',
  'coaching.mistakes': 'Talking about mistakes',
  'coaching.mistakes-what': 'How to find out what a child thinks, and what to say then',
  'coaching.overrule': 'When to overrule the tablet',
  'coaching.overrule-what': 'What you saw yourself, and what the answers say',
  'coaching.done': 'Worked through: {day}',
  'coaching.offer': 'Five minutes for you: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: '{count} child has been on the list for a week or longer.',
    other: '{count} children have been on the list for a week or longer.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: '{count} child holds on to a mix-up that lessons on the tablet did not mend.',
    other: '{count} children hold on to a mix-up that lessons on the tablet did not mend.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'The answers say otherwise than {count} of your words.',
    other: 'The answers say otherwise than {count} of your words.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'The tablet is not sure of {count} field of the class picture, and you may have seen more than it has.',
    other:
      'The tablet is not sure of {count} fields of the class picture, and you may have seen more than it has.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: '{count} child is ready for a lesson with you.',
    other: '{count} children are ready for the same thing, and could be taught together.',
  },
  'coaching.not-now': 'Not now',
  'coaching.told-not-now': 'Nothing is offered for two weeks. All four stay in your place.',
  'coaching.gone': 'There is nothing at this address. Go back to the list.',
} as const satisfies MessageTable<CoachingMessages>;
