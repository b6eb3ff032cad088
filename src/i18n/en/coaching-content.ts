// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'An invented class. None of these children is real.',
  'coach.step': '{step} of {of}',
  'coach.known': 'What is known',
  'coach.others': 'Tap the others too, to read what speaks for them and against.',
  'coach.next': 'Go on',
  'coach.tomorrow': 'One thing to try tomorrow',
  'coach-picture.try':
    'Open the picture of your class. Read down: which core column is emptiest? Read across: whose row is? Write down one of each, and nothing more.',
  'coach-groups.try':
    'Let the tablet make groups. Take one of them for a quarter of an hour, let everybody write the three questions alone, and put in what came back.',
  'coach-mistakes.try':
    'Look at who needs you, open one child’s answers, and say one sentence only: “Tell me how you got this.” Wait. Write down what the child said.',
  'coach-overrule.try':
    'Open the picture of your class and tap a field that surprises you. If you have seen it yourself, give your word and note what you saw. If not, ask that child one question.',
  'coach.open': 'Open it for {class}',
  'coach.no-class': 'There is no class on this tablet yet. Come back to this when there is one.',
  'coach.list': 'Back to the list',
  'coach.field': '{name}, {skill}: {growth}',
  'coach.on-board': 'On the board',
  'coach.said-slow': '“Why am I always in the slow group?”',
  'coach.said-smaller': '“2 take away 7 doesn’t go. So I take 2 from 7.”',
  'coach.mix-up': 'Takes the smaller digit from the larger, wherever it stands',
  'coach-child.amina': 'Amina',
  'coach-child.badr': 'Badr',
  'coach-child.dalia': 'Dalia',
  'coach-child.elias': 'Elias',
  'coach-child.farid': 'Farid',
  'coach-child.hana': 'Hana',
  'coach-child.idris': 'Idris',
  'coach-child.leila': 'Leila',
  'coach-skill.count': 'Count to 100',
  'coach-skill.tens': 'Tens and ones',
  'coach-skill.add': 'Add to 100',
  'coach-skill.take-away': 'Take away to 100',
  'coach-skill.share': 'Share equally',
} as const satisfies MessageTable<CoachingContentMessages>;
