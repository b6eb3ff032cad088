import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'Ton tour vient de commencer.',
  'time.half': 'Tu es au milieu de ton tour.',
  'time.little': 'Ton tour est presque fini.',
  'time.over': 'Ton tour finit après ceci.',
  'faces.then': 'Ensuite',
  'faces.after': 'Ensuite : {name}',
  'loan.until': 'Cette tablette est avec toi jusqu’au {day}.',
  'loan.yours': 'Cette tablette est avec toi.',
  'loan.over': 'C’est le moment de rendre cette tablette',
  'loan.over-what': '{name}, apporte-la à ton enseignant. Tout ce que tu as fait est gardé.',
  'loan.go-on': 'S’exercer d’ici là',
  'guest-work.ask': {
    plural: 'count',
    one: '{count} réponse sans nom : c’était toi ?',
    other: '{count} réponses sans nom : c’était toi ?',
  },
  'guest-work.sure': '{name}, c’était vraiment toi ?',
  'guest-work.final': 'Alors ces réponses sont à toi pour toujours. On ne peut pas revenir en arrière.',
  'guest-work.yes': 'Oui, c’était moi',
  'guest-work.no': 'Non, pas moi',
  'guest-work.done': 'Ces réponses sont à toi maintenant, {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
