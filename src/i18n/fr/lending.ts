import type { LendingMessages } from '../lending-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LENDING = {
  'lend.title': 'Prêter cette tablette',
  'lend.what':
    'Elle s’ouvre pour {name} seulement, à l’école et à la maison, et dit quand elle revient. Vous pouvez la reprendre à tout moment.',
  'lend.until': 'Jusqu’à la fin du',
  'lend.open': 'Jusqu’à ce que je la reprenne',
  'lend.done': 'Cette tablette est maintenant avec {name}.',
  'lend.is': 'Cette tablette est prêtée à {name} jusqu’au {day}.',
  'lend.is-open': 'Cette tablette est prêtée à {name}.',
  'lend.is-over': 'Cette tablette était prêtée à {name} jusqu’au {day}, et elle vous demande.',
  'lend.take-back': 'La reprendre',
  'lend.taken': 'Cette tablette est de nouveau à tout le monde.',
  'class.by-need-on': 'Les tours vont selon le temps et le besoin',
  'class.by-need-off': 'Les tours selon le temps seulement',
  'class.by-need-what':
    'Selon le besoin : celui à qui manque une compétence de base est proposé plus tôt et reçoit jusqu’à deux fois plus de temps. Le tour de chacun vient. Les enfants ne voient que des visages.',
  'guests.title': 'Sans nom sur cette tablette',
  'guests.line': {
    plural: 'count',
    one: '{when} : {count} réponse',
    other: '{when} : {count} réponses',
  },
  'guests.sure': 'Était-ce {name} ?',
  'guests.yes': 'Oui, c’était {name}',
} as const satisfies MessageTable<LendingMessages>;
