// Notes for translators: ../coaching-content-messages.ts.
import type { MistakesSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_MISTAKES = {
  'coach-rule.say': 'Les dernières réponses de Dalia. Regardez chacune un moment avant de choisir.',
  'coach-rule.ask': 'Que se passe-t-il ?',
  'coach-rule.a': 'Elle est distraite.',
  'coach-rule.a-why':
    'Les fautes de distraction sont de toutes sortes. Celles-ci sont d’une seule : chaque chiffre faux vient d’une colonne retournée, 7 − 2 au lieu de 2 − 7.',
  'coach-rule.b': 'Elle suit une règle : toujours le petit chiffre retiré du grand.',
  'coach-rule.b-why':
    'Oui. 7 − 2, 9 − 3, 4 − 0 : cela donne 45, 46 et 44, exactement ce qu’elle a écrit. Et dans 58 − 23 sa règle tombe juste. Elle pense, et elle pense chaque fois la même chose.',
  'coach-rule.c': 'Elle ne sait pas soustraire.',
  'coach-rule.c-why':
    'Un calcul est juste, et dans chaque colonne elle soustrait sans faute. Une seule idée est fausse, et c’est bien moins à corriger.',
  'coach-rule.known':
    'Beaucoup de réponses fausses suivent une règle que l’enfant s’est faite : on l’a trouvé dans les calculs de plus de mille enfants (Brown et Burton, 1978). Qui a trouvé la règle sait de quoi parler.',

  'coach-first-words.say': 'Dalia est assise près de vous, ce calcul entre vous deux.',
  'coach-first-words.ask': 'Que dites-vous d’abord ?',
  'coach-first-words.a': '« Ce n’est pas juste. Il faut ouvrir une dizaine. »',
  'coach-first-words.a-why':
    'C’est vrai, et elle fera oui de la tête. Mais sa propre règle est toujours là. Elle a maintenant deux règles, et de raison pour aucune.',
  'coach-first-words.b': '« Dis-moi comment tu as trouvé 45. »',
  'coach-first-words.b-why':
    'Oui. Puis attendez, plus longtemps qu’il n’est facile. Vous entendez sa règle dans ses mots, et elle l’entend aussi : souvent l’enfant s’arrête là et dit « ah ».',
  'coach-first-words.c': '« Essaie encore. »',
  'coach-first-words.c-why':
    'Elle refera la même chose, ou devinera un autre nombre. Elle ne sait pas quoi changer.',
  'coach-first-words.known':
    'Les enfants qui expliquent, que ce soit juste ou faux, comprennent mieux que ceux qui écoutent seulement (Chi et autres, 1994). Demandez-le aussi pour ce qui est juste : la question n’est alors pas le signe d’une erreur. Et attendez trois secondes : plus d’enfants répondent, et en disent plus (Rowe, 1986).',

  'coach-two-ways.say': 'Dalia regarde 52 − 17 et dit ceci.',
  'coach-two-ways.ask': 'Que faites-vous maintenant ?',
  'coach-two-ways.a': 'Je montre la bonne façon au tableau, et elle recopie trois calculs.',
  'coach-two-ways.a-why':
    'Elle les recopiera bien, et demain fera à sa façon. Rien ne lui a montré que sa façon échoue.',
  'coach-two-ways.b':
    '« Pose 52 avec des paquets et des bâtonnets, et enlève 17. » Puis nous regardons les deux réponses.',
  'coach-two-ways.b-why':
    'Oui. Ses mains disent 35, sa feuille dit 45. Elle a maintenant sa propre question : pourquoi ? Ouvrir un paquet est alors sa découverte, et la règle a une raison.',
  'coach-two-ways.c': '« Tu as réfléchi. C’est bien. » Et on passe au calcul suivant.',
  'coach-two-ways.c-why':
    'Qu’elle ait réfléchi mérite d’être dit. Mais si l’on en reste là, sa règle s’ancre chaque fois qu’elle s’en sert.',
  'coach-two-ways.known':
    'Une idée fausse ne s’en va pas parce qu’on a dit la bonne. Elle s’en va quand l’enfant voit qu’elle mène à quelque chose d’impossible, et en a une meilleure. Les leçons qui parlaient ainsi des erreurs ont duré plus que celles qui les évitaient (Bell, 1993).',

  'coach-in-class.say': 'Badr écrit ceci au tableau, devant tous. Quelques-uns rient.',
  'coach-in-class.ask': 'Que faites-vous ?',
  'coach-in-class.a': 'Je le fais asseoir et j’appelle quelqu’un qui sait.',
  'coach-in-class.a-why':
    'Cela lui épargne un moment, et dit à tous les autres : qui se trompe est dehors. La prochaine fois, moins d’enfants viendront au tableau.',
  'coach-in-class.b': '« Voilà qui nous aide. Qui voit ce que Badr a pensé ? Qui l’a déjà pensé aussi ? »',
  'coach-in-class.b-why':
    'Oui. Puis tous vérifient avec des bâtonnets, Badr aussi. L’erreur est devenue le travail de toute la classe, et c’est lui qui le lui a donné.',
  'coach-in-class.c': 'Je gronde ceux qui ont ri.',
  'coach-in-class.c-why':
    'On ne rit de personne : dites-le calmement, en une phrase. Puis revenez au calcul, sinon il n’en reste qu’une chose : une erreur a fait des histoires.',
  'coach-in-class.known':
    'Dans les classes qui voient dans l’erreur quelque chose à apprendre, les enfants continuent de réfléchir au lieu d’abandonner (Steuer et autres, 2013). Ce que fait le maître dans les premières secondes dit à tous ce qu’est ici une erreur.',

  'coach-mended.say': 'Trois jours plus tard. Dalia a répondu juste à ces deux questions.',
  'coach-mended.ask': 'Quelle question vous dit si l’ancienne règle a disparu ?',
  'coach-mended.a': '58 − 23',
  'coach-mended.a-why':
    'Elle ne peut pas le dire : 8 − 3 et 5 − 2 tombent justes aussi avec l’ancienne règle. Les deux calculs ci-dessus ne le disent pas non plus.',
  'coach-mended.b': '62 − 38',
  'coach-mended.b-why':
    'Oui. L’ancienne règle donne 36, la bonne façon 24. Seule une question à laquelle les deux idées répondent différemment peut les distinguer. Demandez aussi comment elle a trouvé.',
  'coach-mended.c': '40 − 20',
  'coach-mended.c-why':
    'Les deux idées donnent 20. Un enfant qui réussit dix de ces calculs peut tenir encore à l’ancienne règle.',
  'coach-mended.known':
    'Les anciennes idées reviennent, surtout quand un enfant est fatigué ou que les nombres semblent nouveaux. Demandez donc encore une fois après une semaine. La tablette fait de même avec de telles questions ; mais elle ne peut pas lui demander pourquoi.',
} as const satisfies MessageTable<MistakesSteps>;
