import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'À deux',
  'two.who': 'Qui est à côté de toi ?',
  'two.nobody': 'Il n’y a encore personne d’autre dans cette classe.',
  'two.both': '{one} et {other}',
  'two.answers': 'répond',
  'two.listens': 'dit pourquoi',
  'two.roles': '{one} répond. {other}, écoute, et dis pourquoi tu penses pareil ou non.',
  'two.think': '{name}, qu’en penses-tu ?',
  'two.says': '{name} dit',
  'two.why': 'Dites-vous pourquoi.',
  'two.same': 'Je pense pareil',
  'two.other': 'Je dirais autre chose',
  'two.end': 'Finir notre tour',
  'two.goes-on': '{name} continue sans l’autre',
  'two.not-us': 'Ce n’est pas nous',
} as const satisfies MessageTable<TwoMessages>;
