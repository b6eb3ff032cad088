// Notes for translators: ../looking-messages.ts.
import type { LookingMessages } from '../looking-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LOOKING = {
  'look.first': 'À faire d’abord',
  'look.next': 'Continue avec : {skill}',
  'look.next-detail': 'Rien ne vous attend.',
  'look.nothing': 'Rien ne vous attend.',
  'look.to-settings': 'Nom, code, réglages',
  'look.level': '{level} : {count}',
  'look.level-sure': 'sûr pour {sure}',
  'look.level-all-sure': 'sûr',
  'look.level-none-sure': 'pas encore sûr',
  'look.core': 'Compétences de base sues : {known} sur {of}.',
  'look.thirsty': {
    plural: 'count',
    one: '{count} compétence était sue et demande à être revue.',
    other: '{count} compétences étaient sues et demandent à être revues.',
  },
  'look.learning': 'En cours',
  'look.all-skills': {
    plural: 'count',
    one: 'La compétence',
    other: 'Les {count} compétences',
  },
  'look.weeks': 'Semaine par semaine',
  'look.weeks-sum': {
    plural: 'minutes',
    one: 'A travaillé dans {weeks} des {of} dernières semaines, {minutes} minute en tout.',
    other: 'A travaillé dans {weeks} des {of} dernières semaines, {minutes} minutes en tout.',
  },
  'look.weeks-none': 'Aucun travail dans les {of} dernières semaines.',
  'look.weeks-gained': {
    plural: 'count',
    one: '{count} compétence y est devenue solide.',
    other: '{count} compétences y sont devenues solides.',
  },
  'look.weeks-no-gain': 'Aucune compétence n’y est devenue solide.',
  'look.week': 'Dès {day} : minutes {minutes}, compétences acquises jusque-là {secured}',
  'look.weeks-legend':
    'En haut : minutes de chaque semaine. En bas : compétences acquises jusque-là. La dernière est cette semaine.',
  'look.week-by-week': 'En mots',
  'look.mixups': 'Confusions',
  'look.mixups-none': 'Les réponses ne montrent aucune confusion en ce moment.',
  'look.mixup-seen': 'Vue dans des réponses : {shown}. Leçons là-dessus : {lessons}.',
  'look.mixup-lesson-due': 'Sa leçon vient ensuite.',
  'look.mixup-needs-help': 'Les leçons ne l’ont pas levée : parlez-en ensemble.',
  'look.mixup-mended': 'Une leçon l’a levée ; elle sera redemandée.',
  'look.self': 'Avec les mots de l’enfant',
  'look.said-sure': 'A dit « oui, sûr » : juste {right} fois sur {of}.',
  'look.said-half': 'A dit « à moitié » : juste {right} fois sur {of}.',
  'look.said-unsure': 'A dit « pas sûr » : juste {right} fois sur {of}.',
  'look.felt-easy': 'Tours bien vécus : {turns}. Juste au premier essai {right} fois sur {of}.',
  'look.felt-fair': 'Tours entre les deux : {turns}. Juste au premier essai {right} fois sur {of}.',
  'look.felt-hard': 'Tours difficiles : {turns}. Juste au premier essai {right} fois sur {of}.',
  'look.reads-none': 'Rien n’a encore été dit. À la fin d’un tour, la tablette demande comment c’était.',
  'look.reads-too-few': 'Trop peu pour en tirer quelque chose.',
  'look.reads-fits': 'Les mots vont avec les résultats. Vous pouvez laisser cet enfant décider davantage.',
  'look.reads-over':
    'L’impression était meilleure que les résultats. Faites vérifier une réponse avant de la donner : « Comment le sais-tu ? »',
  'look.reads-under':
    'Les résultats étaient meilleurs que l’impression. Montrez ce qui était juste, et laissez essayer plus difficile.',
  'look.reads-both':
    'Les mots et les résultats diffèrent souvent, dans les deux sens. Regardez deux ou trois réponses ensemble.',
  'look.self-rule':
    'Des derniers tours. La tablette demande et ne devine rien. On en tire quelque chose à partir de cinq réponses, en trois tours ou plus quand c’est le tour qui était jugé.',
  'look.answers': 'Réponses et papier',
  'look.print': 'Imprimer cette page',
  'look.paper-title': 'Où en est l’enfant',
  'look.settings': 'Réglages',

  'given.paper-turn': 'Sur papier, saisi : {day}',
  'given.beside': 'Avec {name}',
  'given.on-paper': 'Sur papier',
  'given.pace': {
    plural: 'count',
    one: '{count} mot juste par minute',
    other: '{count} mots justes par minute',
  },
  'given.seconds': { plural: 'count', one: '{count} seconde', other: '{count} secondes' },
  'given.partly': 'Juste en partie',
  'given.try': 'Essai {number}',
  'given.shows': 'Montre une confusion : {mixup}',
  'given.version':
    'Le paquet a changé depuis (version {was}, maintenant {is}). La question avait peut-être un autre aspect.',
  'given.changed':
    'Le paquet a changé depuis (version {was}, maintenant {is}), et cette question y est une autre. Voici ce que l’on sait de la réponse.',
  'given.no-pack':
    'Le paquet de cette question n’est pas sur cette tablette ({pack}). Voici ce que l’on sait de la réponse.',
  'given.unreadable':
    'La question ne peut pas être lue dans son paquet. Voici ce que l’on sait de la réponse.',
  'given.answer': 'La réponse donnée',
  'given.cards': 'Des cartes ont été choisies ou placées. Sans la question, on ne peut pas dire lesquelles.',
  'given.why': 'Pourquoi cette question ?',
  'picture.to-skill': 'Ouvrir cette compétence de {name}',
} as const satisfies MessageTable<LookingMessages>;
