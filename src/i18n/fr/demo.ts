// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'Ceci est une classe inventée. Rien n’est réel ici.',
  'demo.pin': 'Code de l’enseignant : {pin}',
  'demo.leave': 'Quitter',
  'demo.leave-title': 'Quitter et supprimer la classe inventée ?',
  'demo.leave-what':
    'Elle quitte cette tablette sans laisser de trace, avec tout ce qui y a été essayé. Les vraies classes sont restées comme elles étaient.',
  'demo.leave-do': 'Quitter et supprimer',
  'demo.stay': 'Rester ici',
  'demo.making': 'Une classe inventée se prépare',
  'demo.making-what':
    'Quarante élèves inventés travaillent tout un trimestre, pour qu’il y ait quelque chose à voir. Rien n’en parvient à une vraie classe.',
  'demo.made': '{percent} % prêts',
  'demo.again': 'Réessayer',
  'demo.closed': 'Pas dans la classe inventée',
  'demo.on-paper': 'D’une classe inventée. Rien n’est réel ici.',
  'demo.class': 'Classe 4, inventée',
  'demo.note': 'Ne regarde que le premier nombre. Essayer avec des jetons sur la table.',
  'demo.field': 'Langue à la maison',
  'demo.choice-school': 'La langue de l’école',
  'demo.choice-other': 'Une autre langue',
} as const satisfies MessageTable<DemoMessages>;
