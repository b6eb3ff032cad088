// Notes for translators: ../self-teacher-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { SelfTeacherMessages } from '../self-teacher-messages.ts';

export const SELF_TEACHER = {
  'self.why': 'Pourquoi c’est ainsi',
  'self.next': 'Ce qu’attend l’étape suivante',
  'self.last': 'C’est la dernière étape. Elle reste tant que les choix sont tenus et le travail calme.',
  'self.met': 'C’est fait. {fact}',
  'self.unmet': 'Pas encore. {fact}',
  'self.fact-turns': 'Tours de travail dans l’étape : {have} sur {need}.',
  'self.fact-answers': 'Questions répondues dans ce pack : {have} sur {need}.',
  'self.fact-secured': 'Compétences acquises : {have}. Il en faut une.',
  'self.fact-choices': 'Choix faits : {have} sur {need}.',
  'self.fact-kept': 'Choix tenus : {have} sur {of}.',
  'self.fact-judged': 'Sûr ou pas sûr, et à raison : {have} sur {of}.',
  'self.fact-hasty': 'Trop vite pour avoir lu, ces derniers temps : {percent} sur 100.',
  'self.falls': '{fact} Au prochain tour, un pas en arrière.',
  'self.changes': 'Ce qui l’a changée',
  'self.changes-none': 'Elle n’a pas encore changé.',
  'self.grew': 'Un pas en avant, vers « {to} » ({day}).',
  'self.fell': 'Un pas en arrière, vers « {to} » ({day}).',
  'self.said': 'Fixée par un enseignant à « {to} » ({day}).',
  'self.lifted': 'Rendue par un enseignant à son propre progrès ({day}).',
  'self.some-day': 'jour inconnu',
  'self.rule':
    'En avant : deux choix sur trois tenus, la moitié des jugements justes, au plus 10 sur 100 trop vite. En arrière : moins d’un choix sur quatre, ou plus de 33 sur 100 trop vite.',
  'self.judged': 'Les réponses derrière',
  'self.judged-title': 'Sûr ou non, et le résultat',
  'self.judged-said': 'Dit avant : {said}',
  'self.way': {
    plural: 'tried',
    one: 'En cas de blocage : {way}. Une fois ; juste ensuite : {right}.',
    other: 'En cas de blocage : {way}. {tried} fois ; juste ensuite : {right}.',
  },
  'self.goals': 'Buts choisis par l’élève aux derniers tours : {count}.',
  'self.asks': 'Ce qui est demandé sur son propre apprentissage',
  'self.asks-what': 'Chaque question vient et s’en va selon l’étape. Ce qui est coupé n’est pas demandé.',
  'self.asks-class': 'Pour toute la classe, sauf si vous en décidez autrement pour un élève.',
  'self.as-class': 'Comme la classe',
  'self.ask-goal': 'Le but du jour',
  'self.ask-goal-what': 'Première étape : il le voit. Deuxième : un sur deux. Troisième : un sur trois.',
  'self.ask-sure': 'En es-tu sûr ?',
  'self.ask-sure-what':
    'Dès la deuxième étape, avant trois réponses du tour au plus ; moins quand le jugement est bon.',
  'self.ask-try': 'Que vas-tu essayer ?',
  'self.ask-try-what':
    'Après deux erreurs de suite, jusqu’à la deuxième étape ; toujours derrière la main d’aide.',
  'self.ask-back': 'Une question à la fin',
  'self.ask-back-what': 'La suite, ce qui a aidé, ce qui a bien marché : une seule, pas à chaque tour.',
  'self.told': 'C’est réglé, dès la prochaine question.',
} as const satisfies MessageTable<SelfTeacherMessages>;
