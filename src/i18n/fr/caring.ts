import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'Veut vous parler.',
  'need-rule.wants-to-talk':
    'A touché « Je veux parler » : {times}. Le sujet n’a pas été demandé. Personne d’autre ne le sait, et cela reste ici tant que vous n’avez pas parlé ensemble.',
  'need-do.wants-to-talk':
    'Trouvez un endroit calme avec {name}, loin des autres. Dites que cela vous fait plaisir, et écoutez d’abord.',
  'need.talked': 'Nous avons parlé',
  'feelings.title': 'Comment c’était, selon l’enfant',
  'feelings.what':
    'Les images que l’enfant a touchées. Vous seuls les voyez tous les deux ; rien n’en est compté ni deviné.',
  'feelings.none': 'Rien n’a été dit ces deux dernières semaines.',
  'feelings.came': 'Au début',
  'feelings.left': 'À la fin',
  'feelings.gentle': 'Un tour en douceur : plus facile, plus court, davantage de ce qui est connu.',
  'feelings.on': 'Demander comment ça va : oui',
  'feelings.off': 'Demander comment ça va : non',
  'feelings.switch-what':
    'Au début d’un tour, trois images du temps qu’il fait demandent comment va l’enfant. On peut passer. Après la pluie, le tour est plus facile et plus court.',
  'because.gentle':
    'C’était un tour en douceur : l’enfant avait dit que ce n’était pas un bon jour. Les questions étaient plus faciles, une sur deux portait sur ce qui était connu, et le tour s’arrêtait après six.',
  'class-goal.set-title': 'Ce que la classe fait pousser ensemble',
  'class-goal.set-what':
    'Une image sur l’écran de la classe se remplit à mesure que tous travaillent. Elle montre ce que tous ont fait ensemble, et jamais qui ne l’a pas fait.',
  'class-goal.kind': 'Ce qui pousse',
  'class-goal.kind-fruits': 'Des fruits : des compétences acquises',
  'class-goal.kind-questions': 'Des questions répondues',
  'class-goal.kind-each-day': 'Chacun quelques questions par jour',
  'class-goal.count': 'Combien',
  'class-goal.until': 'Jusqu’à',
  'class-goal.week': 'Dans une semaine',
  'class-goal.two-weeks': 'Dans deux semaines',
  'class-goal.four-weeks': 'Dans quatre semaines',
  'class-goal.set': 'Fixer cet objectif',
  'class-goal.end': 'Terminer cet objectif',
  'class-goal.told': 'La classe voit maintenant son objectif.',
  'class-goal.ended': 'L’objectif n’est plus sur l’écran de la classe.',
} as const satisfies MessageTable<CaringMessages>;
