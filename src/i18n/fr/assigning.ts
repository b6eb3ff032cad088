// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: 'Donner à {count} élève', other: 'Donner à ces {count} élèves' },
  'give.others': 'Donner à d’autres aussi',
  'give.on-tablets': 'Sur les tablettes',
  'give.on-tablets-what':
    'Le groupe pratique cela sur les tablettes, ou répond aux questions que vous choisissez, toutes les mêmes si vous voulez.',
  'give.who': 'Qui',
  'give.who-count': { plural: 'count', one: '{count} élève', other: '{count} élèves' },
  'give.choose-who': 'Choisir qui',
  'give.what': 'Quoi',
  'give.practise': 'Pratiquer la compétence',
  'give.practise-what': 'Cela passe avant tout le reste, jusqu’à ce que ce soit acquis.',
  'give.questions': 'Des questions choisies',
  'give.questions-what': 'Touchez-en {most} au plus. Chacune est posée une fois, puis c’est fait.',
  'give.together': 'Une leçon ensemble',
  'give.together-what':
    'Les mêmes questions et les mêmes nombres pour tous, dans l’ordre de vos choix. Rien ne vient entre elles.',
  'give.chosen': { plural: 'count', one: '{count} question', other: '{count} questions' },
  'give.question': 'Question {number}',
  'give.when': 'Quand',
  'give.from': 'À partir de',
  'give.until': 'Jusqu’à quand',
  'give.now': 'Maintenant',
  'give.no-end': 'Jusqu’à ce que ce soit fait',
  'give.do': { plural: 'count', one: 'Donner à {count} élève', other: 'Donner à {count} élèves' },
  'give.done': { plural: 'count', one: 'Donné à {count} élève.', other: 'Donné à {count} élèves.' },

  'decided.line': 'Ce que vous avez décidé',
  'decided.short': 'Par qui et quand, avec de quoi le lever',
  'decided.none': 'Rien n’est décidé ici : le tuteur choisit.',
  'decided.skill': 'Pratiquer « {skill} »',
  'decided.items': {
    plural: 'count',
    one: '{count} question sur « {skill} »',
    other: '{count} questions sur « {skill} »',
  },
  'decided.together': {
    plural: 'count',
    one: 'Leçon ensemble : {count} question sur « {skill} »',
    other: 'Leçon ensemble : {count} questions sur « {skill} »',
  },
  'decided.said': '« {skill} » : {word}',
  'decided.finding': 'Premières questions laissées de côté dans « {pack} »',
  'decided.stage': 'Qui choisit : {stage}',
  'decided.minutes': { plural: 'count', one: 'Tours de {count} minute', other: 'Tours de {count} minutes' },
  'decided.packs': 'Seulement dans {packs}',
  'decided.by-need': 'Des tours plus tôt pour qui est sous le minimum',
  'decided.unasked': 'Laissé de côté sur son propre apprentissage : {questions}',
  'decided.all-asked': 'Tout est demandé sur son propre apprentissage',
  'decided.whole-class': 'Toute la classe',
  'decided.count': { plural: 'count', one: '{count} élève', other: '{count} élèves' },
  'decided.from': 'à partir de : {day}',
  'decided.until': 'jusqu’à la fin de : {day}',
  'decided.over': 'le temps est passé',
  'decided.lift': 'Lever',
  'decided.lift-myself': 'Jusqu’à ce que je le lève',
  'decided.lifted': 'C’est levé.',
  'decided.trouble': {
    plural: 'count',
    one: '{count} décision ne peut être suivie telle quelle. Voyez que faire.',
    other: '{count} décisions ne peuvent être suivies telles quelles. Voyez que faire.',
  },

  'trouble.pack-gone':
    'Pas sur cette tablette : {packs}. Aucun travail n’est perdu, et les élèves continuent avec ce qu’il y a. Remettez le paquet sous Paquets, ou levez ceci.',
  'trouble.some-packs-gone':
    'Pas sur cette tablette : {packs}. Aucun travail n’est perdu, et les élèves pratiquent dans les autres. Remettez-le sous Paquets, ou choisissez de nouveau.',
  'trouble.skill-gone':
    'La version du paquet sur cette tablette n’a pas cette compétence. Aucun travail n’est perdu, et le tuteur choisit. Levez ceci, ou donnez une autre compétence.',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'La version du paquet sur cette tablette n’a pas {count} des questions. Les autres sont posées. Choisissez-en une autre à sa place au besoin.',
    other:
      'La version du paquet sur cette tablette n’a pas {count} des questions. Les autres sont posées. Choisissez-en d’autres à leur place au besoin.',
  },
  'trouble.items-gone':
    'La version du paquet sur cette tablette n’a aucune de ces questions. Aucun travail n’est perdu, et le tuteur choisit. Levez ceci, et choisissez d’autres questions.',
  'trouble.set-pushed-out':
    'Plus posées : {learners}. Seules trois séries de questions d’un paquet peuvent attendre, et de plus récentes ont pris la place de celles-ci. Aucune réponse n’est perdue. Quand une autre série est finie, levez ceci et donnez de nouveau les questions.',

  'reached.title': 'Où ils en sont',
  'reached.of': '{answered} réponses sur {of}',
  'reached.all': 'Tout est répondu',
  'reached.left-out': { plural: 'count', one: '{count} laissée de côté', other: '{count} laissées de côté' },
  'reached.unknown': 'Cette tablette ne peut le dire',

  'limit.title': 'Paquets',
  'limit.what':
    'La classe pratique dans les paquets que vous touchez, et dans aucun autre. Sans choix, dans tous.',
  'limit.what-one': 'Cet élève pratique dans les paquets que vous touchez, quoi qu’ait la classe.',
  'limit.all': 'Tous les paquets',
  'limit.as-class': 'Comme la classe',
  'limit.told': 'Les paquets sont choisis.',

  'hints.legend': 'Indices',
  'hints.usual': 'Comme d’habitude',
  'hints.early': 'Tôt',
  'hints.none': 'Aucun',
  'hints.usual-what': 'Plus pour qui débute, moins pour qui sait.',
  'hints.early-what':
    'Tous peuvent être ouverts avant le premier essai, et le suivant s’ouvre de lui-même après une erreur.',
  'hints.none-what': 'Pour un contrôle : ni indices ni exemples, jusqu’à ce que vous changiez cela.',

  'weigh.offer': {
    plural: 'count',
    one: 'À ce rythme, {count} élève n’y arrivera pas. Vous pouvez laisser la tablette plus tôt à qui est sous le minimum : chacune de leurs minutes compte pour moitié dans la file, ils ont donc jusqu’à deux fois plus de temps. Le tour de chacun vient quand même.',
    other:
      'À ce rythme, {count} élèves n’y arriveront pas. Vous pouvez laisser la tablette plus tôt à qui est sous le minimum : chacune de leurs minutes compte pour moitié dans la file, ils ont donc jusqu’à deux fois plus de temps. Le tour de chacun vient quand même.',
  },
  'weigh.do': 'Leur donner des tours plus tôt',
  'weigh.on': 'Tours selon le besoin',
  'weigh.is-on':
    'Les tours viennent plus tôt pour qui est sous le minimum. Le tour de chacun vient quand même.',
  'weigh.stop': 'Tours selon le temps seulement',
  'weigh.told-on': 'Les tours viennent plus tôt pour qui est sous le minimum.',
  'weigh.told-off': 'Les tours vont selon le temps seulement.',
} as const satisfies MessageTable<AssigningMessages>;
