// Notes for translators: ../coaching-content-messages.ts.
import type { OverruleSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_OVERRULE = {
  'coach-seen.say':
    'Farid a répondu à trois questions sur la tablette, dont deux n’étaient pas justes. Hier, au jeu du marché, il a rendu la monnaie cinq fois, 35 et 28 et d’autres, seul et juste.',
  'coach-seen.ask': 'Que faites-vous ?',
  'coach-seen.a': 'Je dis « Sait le faire », et je note ce que j’ai vu.',
  'coach-seen.a-why':
    'Oui. Cinq fois, seul, avec quelque chose de réel : vous en avez vu plus que la tablette. Votre avis compte aussitôt, et le jour est à côté.',
  'coach-seen.b': 'Je laisse. La tablette est plus exacte que moi.',
  'coach-seen.b-why':
    'Avec beaucoup de réponses, souvent. Avec trois, non : la ligne elle-même dit « pas encore sûr ». Là où vous en avez vu plus, votre avis vaut plus.',
  'coach-seen.c': 'Je lui pose d’abord deux calculs, puis je décide.',
  'coach-seen.c-why':
    'Une bonne façon aussi, et la bonne si vous ne l’aviez vu qu’une fois. Ici vous l’avez vu cinq fois ; vous pouvez lui épargner l’épreuve.',
  'coach-seen.known':
    'Les enseignants jugent bien ce que savent leurs élèves, et pas parfaitement ; les épreuves non plus (Südkamp et autres, 2012, sur 75 études). Deux regards qui reposent sur des choses différentes valent mieux qu’un. Demandez donc à chacun : qu’a-t-il vu ?',

  'coach-feeling.say':
    'Leïla est silencieuse et ne lève jamais la main. La ligne vous étonne : vous ne l’auriez pas cru d’elle.',
  'coach-feeling.ask': 'Que faites-vous ?',
  'coach-feeling.a': 'Je dis « Ne sait pas encore », par prudence.',
  'coach-feeling.a-why':
    'Prudent pour qui ? Elle s’exercerait des semaines à ce qu’elle sait, et apprendrait que personne ne la croit.',
  'coach-feeling.b': 'Je lui pose un calcul, à nous deux seulement.',
  'coach-feeling.b-why':
    'Oui. Si elle sait, vous avez appris quelque chose sur Leïla. Sinon, vous l’avez vu vous-même, et vous décidez avec une raison.',
  'coach-feeling.c': 'Je cache la compétence pour l’instant.',
  'coach-feeling.c-why':
    '« Pas maintenant » est pour ce qui ne va pas encore avec la leçon. Ici, cela ne ferait qu’écarter la question.',
  'coach-feeling.known':
    'Dans une grande étude anglaise, les jugements des enseignants sur des enfants de sept ans aux mêmes résultats différaient selon le sexe, la pauvreté et la langue parlée à la maison (Campbell, 2015). Cela arrive à de bons enseignants bienveillants. Ce qui aide est simple : sur une impression seule, poser une question de plus.',

  'coach-unsure.say':
    'Idris partage une tablette avec six autres et a eu deux tours courts. Quoi que vous ouvriez, ce n’est pas encore sûr.',
  'coach-unsure.ask': 'Que faites-vous ?',
  'coach-unsure.a': 'Je dis de chaque compétence ce que je pense. Alors c’est clair.',
  'coach-unsure.a-why':
    'Pour ce que vous lui avez vu faire, oui. Pour le reste, une supposition prendrait la place d’une autre, et la tablette ne demanderait plus.',
  'coach-unsure.b': 'Il a le premier tour aujourd’hui, et je donne mon avis sur ce que j’ai vu.',
  'coach-unsure.b-why':
    'Oui. Dix minutes apportent quelques réponses à chacune. Et si vous l’avez entendu compter jusqu’à cent, dites-le : on ne le demandera pas pour rien.',
  'coach-unsure.c': 'J’attends. Cela devient sûr tout seul.',
  'coach-unsure.c-why':
    'Oui, mais avec si peu de tours il faut des semaines. « Pas encore sûr » est un appel : à un tour de plus, ou à votre regard.',
  'coach-unsure.known':
    'Sur une ou deux réponses, personne ne distingue le savoir de la chance, ni tablette ni enseignant. À cinq ou six, l’image commence à tenir. Celui qui a le moins de tours est le moins connu, et c’est souvent lui qui a le plus besoin.',

  'coach-write-down.say':
    'Vous avez dit que Farid sait le faire. La tablette garde votre avis et le jour. Sur sa page, vous pouvez laisser une note.',
  'coach-write-down.ask': 'Qu’écrivez-vous ?',
  'coach-write-down.a': 'Rien, tout y est.',
  'coach-write-down.a-why':
    'Le jour y est ; ce que vous avez vu n’y est pas. Dans quatre semaines, ni vous ni le maître suivant ne saurez ce que c’était.',
  'coach-write-down.b': '« Jeu du marché, monnaie rendue cinq fois, seul. Revoir dans trois semaines. »',
  'coach-write-down.b-why':
    'Oui : ce que vous avez vu, et quand vous regarderez à nouveau. Une ligne suffit. Ainsi votre avis peut être vérifié, et il est plus qu’une opinion.',
  'coach-write-down.c': '« Bon en mathématiques. »',
  'coach-write-down.c-why':
    'Cela ne dit rien de l’addition, et cela colle, louange ou non. Écrivez ce qu’il a fait, non ce qu’il est.',
  'coach-write-down.known':
    'Les infirmières l’apprennent tôt : d’abord écrire ce qu’on a vu, puis ce qu’on en pense, et l’heure des deux. Ce qui a été vu, un autre peut le vérifier. Ce qui n’a été que pensé colore tout ce que voit le suivant.',

  'coach-look-again.say':
    'Trois semaines plus tard. Votre avis compte toujours. Mais depuis, Farid a manqué cinq questions de suite sur la tablette.',
  'coach-look-again.ask': 'Que faites-vous ?',
  'coach-look-again.a': 'Mon avis reste : je l’ai vu.',
  'coach-look-again.a-why':
    'Vous avez peut-être raison, et il est à vous de le garder. Mais cinq de suite, c’est rarement le hasard. Qui ne cherche que ce qui lui donne raison le trouvera.',
  'coach-look-again.b': 'Je lui pose deux calculs aujourd’hui. S’il ne sait pas, je retire mon avis.',
  'coach-look-again.b-why':
    'Oui. Vous regardez à nouveau, comme vous l’aviez écrit. Le retirer ne perd rien : toutes ses réponses ont été gardées, et comptent de nouveau aussitôt.',
  'coach-look-again.c': 'Je le retire tout de suite. La tablette doit avoir raison.',
  'coach-look-again.c-why':
    'Peut-être. Ou il était fatigué, ou quelqu’un d’autre était à la tablette. Cinq réponses sont une raison de regarder, pas encore de décider.',
  'coach-look-again.known':
    'Chacun tient à ce qu’il a dit un jour et voit surtout ce qui lui donne raison (Nickerson, 1998). Un jour fixé d’avance où l’on regarde à nouveau est l’aide la plus simple.',
} as const satisfies MessageTable<OverruleSteps>;
