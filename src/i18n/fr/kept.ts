// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'Ce qui est gardé de moi',
  'kept-of-me.title': 'Ce que la tablette garde de toi',
  'kept-of-me.answers': 'Tes réponses sont gardées, pour que la prochaine question soit bonne pour toi.',
  'kept-of-me.teacher': 'Tes enseignants peuvent les voir. Les autres enfants, non.',
  'kept-of-me.feeling': 'Quand tu dis comment tu vas, seuls tes enseignants peuvent le lire.',
  'kept-of-me.name': 'Ton nom reste dans ton école.',
  'kept-of-me.watches': 'Aucune caméra ne te regarde, et personne ne t’écoute.',
  'kept-of-me.ask': 'Tu peux demander à ton enseignant : montre-moi tout. Ou : efface tout.',
} as const satisfies MessageTable<KeptMessages>;
