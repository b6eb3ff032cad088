import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'Zamu yako imeanza sasa hivi.',
  'time.half': 'Uko katikati ya zamu yako.',
  'time.little': 'Zamu yako inakaribia kuisha.',
  'time.over': 'Zamu yako inaisha baada ya hili.',
  'faces.then': 'Kisha',
  'faces.after': 'Kisha: {name}',
  'loan.until': 'Kishikwambi hiki kiko nawe hadi {day}.',
  'loan.yours': 'Kishikwambi hiki kiko nawe.',
  'loan.over': 'Sasa ni wakati wa kurudisha kishikwambi hiki',
  'loan.over-what': '{name}, tafadhali mpelekee mwalimu wako. Yote uliyofanya yamehifadhiwa.',
  'loan.go-on': 'Endelea kwa sasa',
  'guest-work.ask': {
    plural: 'count',
    one: 'Jibu {count} lisilo na jina: ulikuwa wewe?',
    other: 'Majibu {count} yasiyo na jina: ulikuwa wewe?',
  },
  'guest-work.sure': '{name}, kweli ulikuwa wewe?',
  'guest-work.final': 'Basi majibu haya yatakuwa yako daima. Hayawezi kurudishwa tena.',
  'guest-work.yes': 'Ndiyo, nilikuwa mimi',
  'guest-work.no': 'Hapana, si mimi',
  'guest-work.done': 'Majibu haya sasa ni yako, {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
