// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'Réponses, tour par tour',
  'because.short': 'Chacune comme l’enfant l’a donnée, et pourquoi la question est venue',
  'because.none':
    'Il n’y a pas encore eu de tour. Après le premier, chaque question sera ici avec sa raison.',
  'because.turn': 'Tour : {day}, {hour}',
  'because.turn-undated': 'Un tour sans date : l’horloge était fausse',
  'because.older': 'Tours plus anciens',
  'because.right': 'juste',
  'because.helped': 'juste avec de l’aide',
  'because.missed': 'pas encore',
  'because.skipped': 'passée',
  'because.lesson': 'leçon',
  'because.tap': 'Touchez pour voir la raison.',

  'because.new-skill': 'Parce que {name} a les bases de « {skill} » et peut commencer.',
  'because.finding-start': 'Pour savoir où {name} peut commencer.',
  'because.in-zone':
    'Parce que {name} apprend « {skill} » et qu’une telle question réussit dans {share} des cas.',
  'because.review': {
    plural: 'days',
    one: 'Parce que {name} a travaillé « {skill} » il y a {days} jour, et que cela commence à s’effacer.',
    other: 'Parce que {name} a travaillé « {skill} » il y a {days} jours, et que cela commence à s’effacer.',
  },
  'because.review-undated': 'Parce que {name} savait bien « {skill} », et que cela commence à s’effacer.',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'Parce que {name} a manqué la dernière question sur « {skill} » : une plus facile ou une autre explication.',
    other:
      'Parce que {name} a manqué {misses} questions de suite sur « {skill} » : une plus facile ou une autre explication.',
  },
  'because.step-back': 'Parce que {name} n’avançait plus avec « {from} » : un pas en arrière, à « {skill} ».',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'Parce que {name} a manqué la dernière question sur « {from} » : un pas en arrière, à « {skill} ».',
    other:
      'Parce que {name} a manqué {misses} questions de suite sur « {from} » : un pas en arrière, à « {skill} ».',
  },
  'because.mends-misconception':
    'Parce que les réponses de {name} montraient une confusion (« {mixup} ») : une leçon sur ce point précis.',
  'because.checks-misconception': 'Pour voir si la leçon a aidé {name} : « {mixup} ».',
  'because.probes-misconception': 'Pour voir si {name} ne confond plus : « {mixup} ».',
  'because.challenge': 'Parce que {name} sait tout ce qui est ici : plus difficile sur « {skill} ».',
  'because.chosen': 'Parce que {name} a choisi « {skill} ».',
  'because.planned': 'Parce que « {skill} » est dans le plan de la semaine fait par {name}.',
  'because.assigned': 'Parce qu’un enseignant a donné « {skill} » à {name}.',
  'because.on-paper': '{name} a fait « {skill} » sur papier, et un enseignant a noté ce qui était juste.',
  'because.goes-on':
    'Parce que {name} a commencé quelque chose en plusieurs parties : voici la suivante, sur « {skill} ».',
  'because.nothing-better':
    'Parce que {name} continue avec « {skill} », et qu’aucune question plus adaptée ne restait.',

  'rule.title': 'La règle',
  'rule.new-skill': 'Une compétence commence quand toutes ses bases sont là : {skills}.',
  'rule.new-skill-first': 'Une compétence sans base préalable peut commencer à tout moment.',
  'rule.finding-start':
    'Question {question} de celles qui cherchent le point de départ. Chacune est celle qui en dit le plus sur toutes les compétences ; il y en a douze au plus.',
  'rule.in-zone': 'Les questions qui réussissent dans {low} à {high} des cas apprennent le plus.',
  'rule.review': {
    plural: 'due',
    one: 'Ce qui était acquis revient quand il descend sous {below}. {due} compétence en était là.',
    other: 'Ce qui était acquis revient quand il descend sous {below}. {due} compétences en étaient là.',
  },
  'rule.easier-after-misses': 'Après des erreurs vient une question qui a plus de chances de réussir.',
  'rule.step-back':
    'Quand les essais ne font plus avancer, la base la moins solide vient d’abord. « {from} » était à {share}.',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'Elle était probable à {share} ; {shown} réponse l’avait montrée. À partir de la moitié, sa leçon vient aussitôt.',
    other:
      'Elle était probable à {share} ; {shown} réponses l’avaient montrée. À partir de la moitié, sa leçon vient aussitôt.',
  },
  'rule.checks-misconception': 'Après la leçon vient une question où la confusion se verrait.',
  'rule.probes-misconception':
    'Quelques jours plus tard, la question revient : c’est alors qu’on voit si la confusion a disparu.',
  'rule.challenge':
    'Quand tout est acquis et que rien ne s’efface, des questions plus difficiles sont proposées.',
  'rule.chosen':
    'Ce que l’élève choisit vient ensuite, sauf s’il faut corriger une confusion, faire un travail donné, reculer d’un pas ou réviser.',
  'rule.planned': 'Parmi ce qui peut être appris maintenant, les compétences du plan viennent d’abord.',
  'rule.assigned':
    'Ce qu’un enseignant donne passe avant tout, sauf la correction d’une confusion, jusqu’à ce que ce soit acquis.',
  'rule.on-paper': 'Ce qui est noté d’une fiche compte comme une réponse sur la tablette.',
  'rule.goes-on':
    'Les parties d’une histoire ou d’un problème viennent l’une après l’autre, dans leur ordre.',
  'rule.nothing-better':
    'Quand aucune question n’est dans la zone où l’on apprend le plus, la plus proche qui n’a pas été vue récemment est prise.',

  'fact.then': 'Ce qui était estimé alors',
  'fact.known': '« {skill} » acquis : {share}',
  'fact.success': 'Cette question juste : {share}',
  'fact.moved': 'Ce qui avait changé cela',
  'fact.moved-right': '{day} : juste, de {before} à {after}',
  'fact.moved-helped': '{day} : juste avec de l’aide, de {before} à {after}',
  'fact.moved-missed': '{day} : pas encore, de {before} à {after}',
  'fact.moved-lesson': '{day} : une leçon, de {before} à {after}',
  'fact.undated': 'Jour inconnu',
  'fact.due': 'Ce qui demandait une révision',
  'fact.due-skill': '{skill} : {share}',
  'fact.title': '« {skill} »',
  'fact.instead': 'Auraient pu venir aussi : {skills}.',
  'fact.passed-over': {
    plural: 'count',
    one: '{count} question avant celle-ci ne pouvait pas être montrée sur cette tablette.',
    other: '{count} questions avant celle-ci ne pouvaient pas être montrées sur cette tablette.',
  },
  'fact.exact': 'Recalculé à partir de ce qui est enregistré : le résultat est le même.',

  'fact.other-version':
    'L’application, le paquet ou son modèle a changé depuis : les nombres de ce moment ne peuvent plus être recalculés. La raison ci-dessus a été enregistrée alors.',
  'fact.history-missing':
    'Une partie de ce que cette tablette savait n’est pas sur cet appareil : les nombres de ce moment ne peuvent pas être recalculés ici. Faites se rencontrer les appareils, puis regardez de nouveau.',
  'fact.carried':
    'Cette tablette se fiait à un passeport ou au calcul d’un relais, sans avoir les réponses elles-mêmes. La raison ci-dessus a été enregistrée alors.',
  'fact.not-chosen': 'Le tuteur n’avait pas choisi ceci.',
} as const satisfies MessageTable<BecauseMessages>;
