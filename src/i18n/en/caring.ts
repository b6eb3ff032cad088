import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'Wants to talk to you.',
  'need-rule.wants-to-talk':
    'Tapped “I want to talk”: {times}. What about was not asked. Nobody else is told, and it stays here until you have talked.',
  'need-do.wants-to-talk':
    'Find a quiet place with {name}, away from the others. Say that you are glad to be asked, and listen first.',
  'need.talked': 'We talked',
  'feelings.title': 'How it was, as the child said',
  'feelings.what':
    'Pictures that the child tapped. Only you two see them; nothing is counted or guessed from them.',
  'feelings.none': 'Nothing was said in the last two weeks.',
  'feelings.came': 'At the start',
  'feelings.left': 'At the end',
  'feelings.gentle': 'A gentle turn: easier, shorter, more of what is known.',
  'feelings.on': 'Asks how they are: yes',
  'feelings.off': 'Asks how they are: no',
  'feelings.switch-what':
    'When a turn begins, three pictures of weather ask how the child is. It can be passed over. After rain the turn is easier and shorter.',
  'because.gentle':
    'This was a gentle turn: the child had said that it was not a good day. Questions were easier, every second one of what was known before, and the turn was over after six.',
  'class-goal.set-title': 'What the class grows together',
  'class-goal.set-what':
    'A picture on the class’s screen fills as everybody works. It shows what all did together and never who did not.',
  'class-goal.kind': 'What grows',
  'class-goal.kind-fruits': 'Fruits: skills that become secure',
  'class-goal.kind-questions': 'Questions answered',
  'class-goal.kind-each-day': 'Everybody some questions a day',
  'class-goal.count': 'How many',
  'class-goal.until': 'Until',
  'class-goal.week': 'In one week',
  'class-goal.two-weeks': 'In two weeks',
  'class-goal.four-weeks': 'In four weeks',
  'class-goal.set': 'Set this goal',
  'class-goal.end': 'End this goal',
  'class-goal.told': 'The class sees its goal now.',
  'class-goal.ended': 'The goal is gone from the class’s screen.',
} as const satisfies MessageTable<CaringMessages>;
