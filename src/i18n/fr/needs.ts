// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'A demandé de l’aide sur : {skill}. Pas de réponse juste sans aide depuis.',
  'need.feeling-low': 'A dit que le tour était difficile. Tours de suite : {turns}.',
  'need.absent': 'Aucun tour, et pas d’absence notée. Jours d’exercice manqués : {days}.',
  'need.why': 'Pourquoi',
  'need-rule.stuck':
    'Fautes de suite : {misses}. Essais sans avancer : {tries}. La règle : trois fautes de suite ou dix essais sans avancer, et revenir un pas en arrière n’a pas aidé ; ou huit essais, les cinq derniers sans avancer.',
  'need-rule.only-with-help':
    'Questions réussies seulement avec de l’aide : {items}, aucune sans aide depuis. La règle : dix.',
  'need-rule.misconception':
    'La même règle erronée a été vue {shown} fois. Leçons à ce sujet : {lessons} ; elle est toujours là.',
  'need-rule.asked-help':
    'A touché « J’ai besoin d’aide » : {times}. Aucune réponse juste sans aide depuis. La règle : demandé dans la dernière semaine.',
  'need-rule.feeling-low':
    'A choisi l’image « difficile » à la fin de {turns} tours de suite. La règle : trois. L’enfant l’a dit ; rien n’est deviné.',
  'need-rule.absent':
    'Jours d’exercice sans tour : {days}. La moitié de la classe a eu un tour pendant {turns} de ces jours ou plus. La règle : trois jours, sans absence notée.',
  'need-rule.said-otherwise':
    'Réponses de suite qui disent autre chose que l’enseignant : {items}. Sa parole compte toujours ; c’est à vous de la reprendre.',
  'need-rule.guessing':
    '{items} des {of} dernières réponses sont venues plus vite qu’on ne peut lire. La règle : douze sur trente-deux.',
  'need-rule.help-only':
    'Toute l’aide a été ouverte avant d’essayer à {items} des {of} dernières questions. La règle : douze sur trente-deux.',
  'need-rule.fading':
    '{skills} compétences sur {of} qui étaient acquises demandent une révision. La règle : cinq ou plus, et un tiers.',
  'need-do.title': 'En cinq minutes',
  'need-do.stuck':
    'Asseyez-vous avec {name}. Montrez la mini-leçon, puis posez la question et écoutez le raisonnement.',
  'need-do.only-with-help':
    'Posez la question sans aucune aide, et attendez. Laissez {name} essayer d’abord.',
  'need-do.misconception':
    'Demandez à {name} d’où vient une de ces réponses. Montrez ensuite la mini-leçon et posez la question.',
  'need-do.asked-help':
    'Demandez à {name} ce qui est difficile. La mini-leçon l’explique peut-être autrement.',
  'need-do.feeling-low':
    'Demandez à {name} comment ça va, à l’écart des autres. La tablette n’y est peut-être pour rien.',
  'need-do.absent':
    'Cherchez pourquoi {name} n’a pas eu de tour : pas à l’école, pas de tablette libre, ou pas envie. Donnez ensuite le prochain tour.',
  'need-do.said-otherwise':
    'Posez la question à {name}. Gardez ensuite ce qui a été dit de cette compétence ou reprenez-le, sur la page des compétences.',
  'need-do.guessing':
    'Lisez une question à voix haute avec {name}. Elle est peut-être dure à lire, trop difficile, ou la journée trop longue.',
  'need-do.help-only': 'Demandez à {name} une première idée, juste ou fausse, avant d’ouvrir un indice.',
  'need-do.fading':
    'Posez la question à {name}. Quelques minutes sur ce qui était su suffisent pour le retrouver.',
  'need.answers': 'Les dernières réponses',
  'need.no-answers': 'Il n’y a pas de réponse à montrer ici.',
  'need.given': 'Réponse donnée',
  'need.right': 'Juste',
  'need.missed': 'Pas encore',
  'need.hints': 'Indices : {count}',
  'need.question-gone': 'Cette question n’est plus sur la tablette.',
  'need.on-paper': 'Sur papier ; on ne sait pas ce qui a été écrit.',
  'need.lesson-show': 'Montrer la mini-leçon',
  'need.lesson-hide': 'Cacher la mini-leçon',
  'need.ask': 'Une question à poser',
  'need.show-answer': 'Montrer la réponse',
  'need.done': 'Fait',
  'need.tomorrow': 'Demain',
  'need.next-week': 'Dans une semaine',
  'need.open-learner': 'Ouvrir la page de {name}',
  'need.close': 'Fermer',
  'need.told-done': '{name} : c’est fait. De retour dans la liste s’il y a du nouveau.',
  'need.told-tomorrow': '{name} sera de nouveau dans la liste demain.',
  'need.told-next-week': '{name} sera de nouveau dans la liste dans une semaine.',
  'attendance.title': 'Qui est là',
  'attendance.what': 'Tout le monde compte comme présent. Touchez les absents, puis enregistrez.',
  'attendance.here': 'Là',
  'attendance.had-turn': 'A eu un tour',
  'attendance.away': 'Pas là',
  'attendance.save': 'Enregistrer. Absents : {away}',
  'attendance.saved': 'Enregistré. Présents : {here}, absents : {away}.',
  'attendance.days': 'Jours précédents',
  'attendance.day': 'Présents : {here} sur {of}',
  'attendance.were-away': 'Absents : {names}',
  'attendance.file': 'Les présences dans un fichier',
  'attendance.learner': 'Élève',
} as const satisfies MessageTable<NeedsMessages>;
