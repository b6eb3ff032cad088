import type { FeelingsMessages } from '../feelings-messages.ts';
import type { MessageTable } from '../messages.ts';

export const FEELINGS = {
  'check-in.ask': 'Comment vas-tu aujourd’hui ?',
  'check-in.rain': 'Pas très bien',
  'check-in.cloud': 'Entre les deux',
  'check-in.sun': 'Bien',
  'check-in.thanks': 'Merci de l’avoir dit.',
  'check-in.gentle': 'Merci de l’avoir dit. Alors on y va tout doucement aujourd’hui.',
  'check-in.private': 'Seulement toi et ton enseignant le voyez.',
  'talk.want': 'Je veux parler',
  'talk.told': 'Ton enseignant verra que tu veux lui parler. Personne d’autre ne le saura.',
} as const satisfies MessageTable<FeelingsMessages>;
