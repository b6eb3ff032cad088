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
  'coach.invented': 'Une classe inventée. Aucun de ces enfants n’existe.',
  'coach.step': '{step} sur {of}',
  'coach.known': 'Ce que l’on sait',
  'coach.others': 'Touchez aussi les autres, pour lire ce qui parle pour et contre.',
  'coach.next': 'Continuer',
  'coach.tomorrow': 'Une chose à essayer demain',
  'coach-picture.try':
    'Ouvrez le tableau de votre classe. De haut en bas : quelle colonne de base est la plus vide ? En travers : quelle ligne ? Notez une de chaque, rien de plus.',
  'coach-groups.try':
    'Laissez la tablette former des groupes. Prenez-en un pendant un quart d’heure, faites écrire à chacun les trois questions, seul, et saisissez ce qui est revenu.',
  'coach-mistakes.try':
    'Regardez qui a besoin de vous, ouvrez les réponses d’un enfant et dites une seule phrase : « Dis-moi comment tu as trouvé cela. » Attendez. Notez ce que l’enfant a dit.',
  'coach-overrule.try':
    'Ouvrez le tableau de votre classe et touchez une case qui vous étonne. Si vous l’avez vu vous-même, donnez votre avis et notez ce que vous avez vu. Sinon, posez une question à cet enfant.',
  'coach.open': 'L’ouvrir pour {class}',
  'coach.no-class': 'Il n’y a pas encore de classe sur cette tablette. Revenez-y quand il y en aura une.',
  'coach.list': 'Retour à la liste',
  'coach.field': '{name}, {skill} : {growth}',
  'coach.on-board': 'Au tableau noir',
  'coach.said-slow': '« Pourquoi suis-je toujours dans le groupe des lents ? »',
  'coach.said-smaller': '« 2 moins 7, ça ne va pas. Alors je fais 7 moins 2. »',
  'coach.mix-up': 'Retire le petit chiffre du grand, où qu’il soit',
  'coach-child.amina': 'Amina',
  'coach-child.badr': 'Badr',
  'coach-child.dalia': 'Dalia',
  'coach-child.elias': 'Élias',
  'coach-child.farid': 'Farid',
  'coach-child.hana': 'Hana',
  'coach-child.idris': 'Idris',
  'coach-child.leila': 'Leïla',
  'coach-skill.count': 'Compter jusqu’à 100',
  'coach-skill.tens': 'Dizaines et unités',
  'coach-skill.add': 'Ajouter jusqu’à 100',
  'coach-skill.take-away': 'Soustraire jusqu’à 100',
  'coach-skill.share': 'Partager à parts égales',
} as const satisfies MessageTable<CoachingContentMessages>;
