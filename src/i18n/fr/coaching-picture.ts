// Notes for translators: ../coaching-content-messages.ts.
import type { PictureSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_PICTURE = {
  'coach-column.say':
    'Troisième semaine du trimestre. Les enfants vont de haut en bas, les compétences en travers ; plus une case est pleine, plus la compétence est sûre. Le trait épais termine les compétences de base, que tous doivent atteindre.',
  'coach-column.ask': 'Vous avez une leçon demain. Où regardez-vous d’abord ?',
  'coach-column.a': 'La colonne « Soustraire jusqu’à 100 » : un seul enfant l’a.',
  'coach-column.a-why':
    'Oui. Une colonne presque vide parle de la leçon et non d’un enfant. Reprenez-la d’une autre façon : plusieurs enfants y gagnent d’un coup.',
  'coach-column.b': 'La ligne d’Idris : c’est lui qui en a le moins.',
  'coach-column.b-why':
    'Il a besoin de vous aussi, et l’étape suivante parle de lui. Mais une leçon pour tous se choisit par une colonne ; une ligne demande cinq minutes avec un enfant.',
  'coach-column.c': 'La ligne de Hana : elle est bien en avance.',
  'coach-column.c-why':
    'La tablette donne d’elle-même des choses plus difficiles à Hana. Regardez-la en dernier, mais regardez-la : demandez-lui parfois ce qu’elle a découvert.',
  'coach-column.known':
    'Une revue d’environ 250 études a montré que les enfants apprennent nettement plus quand ce que montre la classe change la leçon suivante, et que ceux qui peinent y gagnent le plus (Black et Wiliam, 1998). Donc : d’abord de haut en bas, puis en travers.',

  'coach-below.say':
    'Idris est arrivé cette année. Il apprend encore à compter jusqu’à 100. Demain, la classe continue avec la soustraction.',
  'coach-below.ask': 'Qu’est-ce qui aide le plus Idris ?',
  'coach-below.a': 'Il fait comme la classe, sinon il prendra encore du retard.',
  'coach-below.a-why':
    'Il est bon qu’il soit avec la classe et en fasse partie. Mais la soustraction repose sur le comptage et les dizaines : sans eux, il ne peut que copier.',
  'coach-below.b': 'Dix minutes par jour de comptage et de dizaines, et le reste avec la classe.',
  'coach-below.b-why':
    'Oui. Un manque se comble là où il commence. Le but reste le même pour lui que pour tous : les compétences de base. Seul son chemin part d’ailleurs.',
  'coach-below.c': 'Du travail plus facile pour lui, toute l’année.',
  'coach-below.c-why':
    'L’intention est bonne, mais elle lui coûte l’année : on ne lui demande jamais ce qu’on demande aux autres. Un autre chemin vers le même but, non un but plus petit.',
  'coach-below.known':
    'En Inde, on a enseigné une partie de la journée au niveau où se trouvaient les enfants, quelle que fût leur année. Dans de grands essais, ils ont rattrapé leur retard en lecture et en calcul en quelques semaines ou mois (Banerjee et autres, 2017).',

  'coach-fading.say':
    'Élias a été absent cinq semaines. Deux de ses cases sont rayées : cela s’efface. Il le savait, et personne ne l’a revu depuis. Touchez-les.',
  'coach-fading.ask': 'Que faites-vous ?',
  'coach-fading.a': 'Il réapprend les deux compétences depuis le début.',
  'coach-fading.a-why':
    'Pas encore. Ce qui a été bien appris revient bien plus vite qu’il n’a été appris. Tout reprendre lui coûterait encore du temps qu’il a déjà perdu.',
  'coach-fading.b': 'Il fait quelques questions de chacune, puis je regarde à nouveau.',
  'coach-fading.b-why':
    'Oui. La tablette les apporte d’elle-même quand il s’exerce. Après quelques réponses justes, les rayures ont disparu. Si elles restent, vous savez sur quoi vous asseoir avec lui.',
  'coach-fading.c': 'Rien. Il l’avait, donc il l’a.',
  'coach-fading.c-why':
    'Peut-être. Mais la suite repose dessus, et quelques questions prennent deux minutes. Alors vous savez au lieu d’espérer.',
  'coach-fading.known':
    'Tout le monde oublie ce qui ne sert pas ; ce n’est pas le signe d’un enfant faible. Revenir à une chose après des jours et des semaines la fait durer plus que les mêmes minutes d’un seul coup (Cepeda et autres, 2006).',

  'coach-likely.say': 'Touchez la case de Badr sous « Ajouter jusqu’à 100 ». Elle dit : presque, 74 %.',
  'coach-likely.ask': 'Que vous disent ces 74 % ?',
  'coach-likely.a': 'Sur cent questions, il en a 74 de justes.',
  'coach-likely.a-why':
    'Non, ce n’est pas une note. Il n’a peut-être répondu qu’à six questions. Cela dit combien il est probable qu’il le sache, d’après chaque réponse et le temps passé depuis.',
  'coach-likely.b': 'Sur quatre enfants qui ont répondu comme lui, environ trois le savent.',
  'coach-likely.b-why':
    'Oui. C’est une supposition qui a ses raisons, et une fois sur quatre elle est fausse. Là où cela compte, posez une question vous-même : vous en saurez plus que la tablette.',
  'coach-likely.c': 'Il est meilleur qu’un enfant qui a 60 %.',
  'coach-likely.c-why':
    'Ce n’est pas fait pour classer. Deux enfants à 60 % et à 74 % savent peut-être la même chose ; une ou deux réponses font la différence.',
  'coach-likely.known':
    'Ce qu’on juge sur peu de réponses monte et descend par hasard : c’est vrai de la tablette, des épreuves et des personnes. C’est pourquoi le tableau dit combien c’est probable, et pourquoi votre propre regard vaut tant.',

  'coach-two-things.say': 'Deux minutes avant la cloche. Vous avez regardé de haut en bas et en travers.',
  'coach-two-things.ask': 'Qu’emportez-vous ?',
  'coach-two-things.a': 'Une chose pour la classe, et un enfant auprès de qui m’asseoir.',
  'coach-two-things.a-why':
    'Oui. La soustraction encore une fois, avec des bâtonnets et des paquets ; et cinq minutes avec Idris. Deux choses se font, douze non.',
  'coach-two-things.b': 'Un plan pour chacun des enfants.',
  'coach-two-things.b-why':
    'Un beau souhait que personne ne peut tenir avec soixante enfants. La tablette a une question suivante pour chacun ; votre temps est pour ce qu’elle ne peut pas faire.',
  'coach-two-things.c': 'J’affiche le tableau, pour que chacun voie où il en est.',
  'coach-two-things.c-why':
    'Mieux vaut pas. Qui est en bas apprend à cacher ses erreurs, et ce qui est caché ne se corrige pas. Le tableau est pour vous. Avec un enfant, regardez sa seule ligne, et ce qui a poussé.',
  'coach-two-things.known':
    'Dans une expérience connue, les enfants qui recevaient un commentaire sur leur travail ont progressé et gardé l’envie. Ceux qui recevaient une note, non, même avec le même commentaire à côté (Butler, 1988).',
} as const satisfies MessageTable<PictureSteps>;
