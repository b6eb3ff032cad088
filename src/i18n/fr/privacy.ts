// Notes for translators: ../privacy-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { PrivacyMessages } from '../privacy-messages.ts';

export const PRIVACY = {
  'privacy.title': 'Ce qui est gardé des enfants',
  'privacy.short': 'Qui peut le lire, combien de temps, et ce que les familles ont accepté',
  'privacy.what': 'Ce qui est gardé',
  'privacy.what-answers':
    'Les réponses, les indices, les durées et les tours, chacun sous un numéro qui ne dit rien de l’enfant : ainsi le tuteur sait ce qui vient ensuite.',
  'privacy.what-names':
    'Les noms, les notes, ce que l’école garde à côté, et ce que les enfants disent de leur humeur. Tout est fermé avec la clé de l’école.',
  'privacy.what-not':
    'Ni adresse, ni date de naissance, ni voix, ni photo d’un enfant. Aucune caméra ne regarde, et rien n’est deviné d’un visage.',
  'privacy.where': 'Où cela se trouve',
  'privacy.where-is':
    'Sur les tablettes de l’école. Ce qui part par fichier, par code ou par réseau arrive à votre propre relais, qui a des réponses sous des numéros et ne peut ouvrir aucun nom.',
  'privacy.who': 'Qui peut le lire',
  'privacy.who-can':
    'Les enseignants de l’école. Qui transporte un fichier ou s’occupe du relais ne peut lire ni nom, ni note, ni humeur.',
  'privacy.long': 'Combien de temps',
  'privacy.long-is':
    'Jusqu’à ce que l’école l’efface. Quand un élève quitte l’école, faites le fichier pour la famille, puis effacez.',
  'privacy.out': 'Pour l’obtenir ou l’effacer',
  'privacy.out-how':
    'Les deux sont sur la page de l’élève : « Tout ce qui est gardé, en fichier » et « Effacer partout ». L’effacement atteint chaque tablette et chaque relais. Les fichiers et les feuilles faits avant sont à détruire à la main.',
  'privacy.lost': 'Quand une tablette est perdue ou volée',
  'privacy.lost-first':
    'Retirez-la tout de suite de l’école, sous Appareils. Une nouvelle clé est faite, et ce que la tablette écrit ensuite n’est plus cru.',
  'privacy.lost-then': 'Faites se rencontrer les autres tablettes, ou envoyez, pour que toutes l’apprennent.',
  'privacy.lost-tell':
    'Qui entre dans la tablette peut lire les noms et les réponses qui s’y trouvaient. Dites à votre administrateur de quelles classes il s’agit.',
  'privacy.breach': 'Quand quelqu’un a peut-être lu ce qui n’est pas à lui',
  'privacy.breach-first':
    'Notez ce que c’était, depuis quand, et de quelles classes. Retirez l’appareil, comme ci-dessus.',
  'privacy.breach-tell':
    'Dites-le le jour même à votre administrateur. Dans bien des pays, l’autorité doit l’apprendre dans les 72 heures, et les familles aussi si un tort peut en venir.',
  'consent.title': 'Ce que les familles ont accepté',
  'consent.what':
    'Imprimez la page pour les familles, et notez ici ce qui revient. Ce qu’une école doit demander, la loi de votre pays le dit.',
  'consent.practice': 'S’exercer sous son propre nom',
  'consent.practice-what':
    'Avec un non, le visage de l’élève n’est plus montré et rien de nouveau n’est enregistré.',
  'consent.retraining': 'Les réponses peuvent améliorer le tuteur, sans nom',
  'consent.retraining-what':
    'C’est seulement avec un oui que les réponses comptent quand un modèle est fait des réponses de l’école.',
  'consent.given': 'Oui',
  'consent.refused': 'Non',
  'consent.unsaid': 'Pas noté',
  'consent.all': {
    plural: 'count',
    one: 'Oui pour celui qui n’est pas noté',
    other: 'Oui pour les {count} qui ne sont pas notés',
  },
  'consent.told': 'C’est noté.',
  'consent.no-practice':
    'La famille de {name} a dit non : pas de visage pour les enfants, pas de tours. Ce qui était gardé avant reste jusqu’à ce que vous l’effaciez.',
  'consent.away': 'La famille a dit non aux exercices',
  'data.title': 'Tout ce qui est gardé, en fichier',
  'data.what':
    'Pour la famille, ou pour une autre école : un tableau de toutes les réponses, et tout le reste. Le fichier n’est pas fermé : ne le donnez qu’à la famille.',
  'data.make': 'Faire le fichier',
  'data.about':
    'Tout ce que Banyan garde de cet élève sur la tablette où le fichier a été fait. answers.csv s’ouvre dans tout tableur. everything.json contient chaque enregistrement, pour d’autres programmes. Ce que seule une autre tablette sait n’y est pas.',
  'data.when': 'Quand',
  'data.pack': 'Paquet',
  'data.skill': 'Compétence',
  'data.question': 'Question',
  'data.answer': 'Réponse',
  'data.right': 'Juste',
  'data.hints': 'Indices',
  'data.seconds': 'Secondes',
  'data.yes': 'oui',
  'data.no': 'non',
  'family-asked.title': 'Votre enfant apprend avec Banyan',
  'family-asked.line': 'Une page pour les familles, à signer',
  'family-asked.intro':
    'À l’école, votre enfant s’exerce sur une tablette. Un tuteur dans la tablette choisit la question suivante. Cette page dit ce qui est gardé de votre enfant.',
  'family-asked.keeps': 'Ce qui est gardé',
  'family-asked.keeps-answers': 'À quelles questions votre enfant a répondu, comment et quand.',
  'family-asked.keeps-name':
    'Le nom que l’école emploie, et ce que notent les enseignants. C’est fermé, et seule l’école peut l’ouvrir.',
  'family-asked.keeps-feeling': 'Ce que votre enfant dit de son humeur : pour ses enseignants seulement.',
  'family-asked.keeps-not': 'Ni photo, ni voix, ni adresse. Aucune caméra ne regarde votre enfant.',
  'family-asked.who': 'Qui peut le lire',
  'family-asked.who-can':
    'Les enseignants de l’école. Personne d’autre ne voit le nom de votre enfant. Rien n’est vendu, et il n’y a pas de publicité.',
  'family-asked.long': 'Combien de temps',
  'family-asked.long-is':
    'Jusqu’à ce que l’école l’efface. Vous pouvez demander à l’école, n’importe quel jour, de le voir, de l’avoir en fichier, de le corriger ou de l’effacer.',
  'family-asked.ask': 'Cochez, signez et rendez, s’il vous plaît',
  'family-asked.ask-practice': 'Mon enfant peut s’exercer avec Banyan sous son nom.',
  'family-asked.ask-retraining':
    'Les réponses de mon enfant, sans son nom, peuvent améliorer le tuteur pour d’autres enfants. Avec un non, votre enfant apprend tout autant.',
  'family-asked.yes': 'Oui',
  'family-asked.no': 'Non',
  'family-asked.child': 'Nom de l’enfant',
  'family-asked.signed': 'Date et signature',
  'family-asked.print': 'Imprimer la page',
  'family-asked.which': 'Dans quelle langue ?',
} as const satisfies MessageTable<PrivacyMessages>;
