// Notes for translators: ../coaching-content-messages.ts.
import type { GroupsSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_GROUPS = {
  'coach-whom.say':
    'Vous avez un quart d’heure avec quelques enfants. Les autres continuent avec les tablettes.',
  'coach-whom.ask': 'Qui prenez-vous ?',
  'coach-whom.a': 'Les quatre qui en ont le moins : Idris, Élias, Badr et Dalia.',
  'coach-whom.a-why':
    'Il leur manque des choses différentes : à Idris le comptage, à Élias les dizaines, à Badr et à Dalia la soustraction. Une leçon ne peut convenir à tous ; chacun attendrait pendant que vous en aidez un autre.',
  'coach-whom.b': 'Amina, Badr et Dalia : la soustraction vient ensuite pour les trois.',
  'coach-whom.b-why':
    'Oui. Il leur faut la même chose, et ils ont ce sur quoi elle repose : chaque minute est pour chacun. Demain ce seront peut-être d’autres, pour autre chose.',
  'coach-whom.c': 'Ceux d’une même table.',
  'coach-whom.c-why':
    'C’est vite dit, mais alors le hasard décide qui reçoit ce qu’il lui faut. Les appeler selon leur besoin prend une minute de plus.',
  'coach-whom.known':
    'Des groupes pour une compétence, pour peu de temps, qui changent quand les enfants apprennent, aident. Des groupes de faibles et de forts qui durent toute l’année n’aident pas : c’est ce qu’a trouvé une revue des études à l’école primaire (Slavin, 1987).',

  'coach-which-first.say':
    'La tablette propose deux groupes. Demain il y a du temps pour un. Lisez les deux lignes.',
  'coach-which-first.ask': 'Auquel faites-vous la leçon ?',
  'coach-which-first.a': 'Au premier : une confusion que les leçons n’ont pas levée.',
  'coach-which-first.a-why':
    'Oui. Ces trois-là s’exercent encore et encore de travers, et à chaque question cela s’ancre. Il leur faut quelqu’un qui demande et écoute, et c’est vous.',
  'coach-which-first.b': 'Au second : il y a plus d’enfants.',
  'coach-which-first.b-why':
    'Quatre enfants au lieu de trois : cela compte. Mais ces quatre avanceraient demain avec la tablette, et les trois non. Le second groupe peut attendre un jour.',
  'coach-which-first.c': 'À aucun. La tablette s’en charge.',
  'coach-which-first.c-why':
    'Pour le second, peut-être. Pour le premier elle a essayé : la ligne dit que les leçons ne l’ont pas levée.',
  'coach-which-first.known':
    'L’exercice ancre, aussi ce qui est faux. Une tablette est bonne pour la question suivante ; pour découvrir comment pense un enfant et en parler, une personne l’est bien plus. Donnez donc vos minutes à ce que vous seul pouvez faire.',

  'coach-how-many.say': 'Huit enfants sont prêts à apprendre à partager en parts égales.',
  'coach-how-many.ask': 'Comment leur faites-vous la leçon ?',
  'coach-how-many.a': 'Aux huit ensemble.',
  'coach-how-many.a-why':
    'Un jour chargé, c’est peut-être le bon choix, et cela vaut mieux que rien. Mais parmi huit, on peut se cacher, et vous n’en entendez penser que trois ou quatre.',
  'coach-how-many.b': 'Quatre aujourd’hui, les quatre autres demain.',
  'coach-how-many.b-why':
    'Oui. Parmi quatre, vous entendez chaque enfant, et personne ne peut se cacher. Ceux qui attendent ont la tablette, et ne perdent rien.',
  'coach-how-many.c': 'L’un après l’autre, cinq minutes chacun.',
  'coach-how-many.c-why':
    'Pour un enfant bloqué, oui. Ici vous diriez huit fois la même chose en quarante minutes, et les enfants n’entendraient pas les idées des autres.',
  'coach-how-many.known':
    'Un petit groupe fait du bien aux enfants, à cinq ou six presque autant qu’à deux ou trois. Au-delà, le gain diminue avec chaque enfant de plus, dit un résumé de nombreux essais (Education Endowment Foundation).',

  'coach-after.say':
    'Le groupe a eu sa leçon. Puis chacun des cinq a écrit trois questions, seul. La ligne dit ce qui est revenu.',
  'coach-after.ask': 'Comment continuez-vous ?',
  'coach-after.a': 'C’est mon groupe jusqu’à la fin du mois.',
  'coach-after.a-why':
    'Trois l’ont compris et attendraient les autres, et deux deviendraient « le groupe ». Ce qui réunissait ces cinq-là est passé.',
  'coach-after.b': 'Trois avancent. Pour les deux, j’essaie autrement, peut-être avec d’autres.',
  'coach-after.b-why':
    'Oui. Les trois questions décident, non le calendrier. Les mêmes mots aident rarement une seconde fois : prenez des objets, un dessin, ou faites expliquer l’un des trois.',
  'coach-after.c': 'La même leçon encore une fois pour les cinq.',
  'coach-after.c-why':
    'Trois d’entre eux apprennent qu’il faut attendre, et deux entendent de nouveau ce qui n’a pas aidé la première fois.',
  'coach-after.known':
    'Dans les programmes qui ont le plus fait progresser lecture et calcul dans des classes pleines, on regarde souvent à nouveau, et un enfant avance dès qu’il le peut (Teaching at the Right Level). Un groupe est une leçon, non une place.',

  'coach-why-me.say': 'Dalia vous demande cela pendant que vous appelez le groupe.',
  'coach-why-me.ask': 'Que répondez-vous ?',
  'coach-why-me.a': '« Parce que tu as besoin de plus d’exercice que les autres. »',
  'coach-why-me.a-why':
    'C’est dit honnêtement. Ce qu’elle entend, c’est : je suis lente. Et qui croit cela essaie moins.',
  'coach-why-me.b':
    '« Aujourd’hui, c’est tous ceux qui sont prêts pour la soustraction. La prochaine fois, d’autres. »',
  'coach-why-me.b-why':
    'Oui, et il faut que ce soit vrai. Veillez donc à ce que chaque enfant soit dans plusieurs groupes, aussi avec ceux qui vont vite, et à ce que les groupes changent.',
  'coach-why-me.c': '« Tu n’es pas lente, vous êtes les lapins et eux les lions. »',
  'coach-why-me.c-why':
    'En un jour, tous savent ce que sont les lapins. Ne donnez pas à un groupe un nom qui dure ; nommez-le d’après ce qu’il apprend aujourd’hui.',
  'coach-why-me.known':
    'À six ans, les enfants remarquent déjà ce que leur maître attend de chacun d’eux, et avec les années cela change ce qu’ils apprennent (Weinstein, 2002).',
} as const satisfies MessageTable<GroupsSteps>;
