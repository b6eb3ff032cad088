// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'Cinq minutes pour vous',
  'coaching.short': 'De petites situations de classe, pour y réfléchir',
  'coaching.what':
    'Quatre petites situations d’une classe inventée, environ cinq minutes chacune. Personne n’apprend ce que vous choisissez, et rien n’est compté.',
  'coaching.picture': 'Lire le tableau de la classe',
  'coaching.picture-what': 'De haut en bas, puis en travers : que retenir pour demain',
  'coaching.groups': 'Former des groupes',
  'coaching.groups-what': 'Qui réunir, combien d’élèves, et pour combien de temps',
  'coaching.mistakes': 'Parler des erreurs',
  'coaching.mistakes-what': 'Comment savoir ce que pense un enfant, et que dire alors',
  'coaching.overrule': 'Quand décider autrement que la tablette',
  'coaching.overrule-what': 'Ce que vous avez vu vous-même, et ce que disent les réponses',
  'coaching.done': 'Parcouru : {day}',
  'coaching.offer': 'Cinq minutes pour vous : {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: '{count} enfant est sur la liste depuis une semaine ou plus.',
    other: '{count} enfants sont sur la liste depuis une semaine ou plus.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: '{count} enfant garde une confusion que les leçons de la tablette n’ont pas levée.',
    other: '{count} enfants gardent une confusion que les leçons de la tablette n’ont pas levée.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'Les réponses disent autre chose que {count} de vos avis.',
    other: 'Les réponses disent autre chose que {count} de vos avis.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'Dans le tableau de la classe, la tablette n’est pas sûre de {count} case ; vous en avez peut-être vu plus qu’elle.',
    other:
      'Dans le tableau de la classe, la tablette n’est pas sûre de {count} cases ; vous en avez peut-être vu plus qu’elle.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: '{count} enfant est prêt pour une leçon avec vous.',
    other: '{count} enfants sont prêts pour la même chose et pourraient l’apprendre ensemble.',
  },
  'coaching.not-now': 'Pas maintenant',
  'coaching.told-not-now': 'Rien n’est proposé pendant deux semaines. Les quatre restent dans votre espace.',
  'coaching.gone': 'Il n’y a rien à cette adresse. Revenez à la liste.',
} as const satisfies MessageTable<CoachingMessages>;
