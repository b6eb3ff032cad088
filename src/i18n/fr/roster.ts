// Notes for translators: ../roster-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { RosterMessages } from '../roster-messages.ts';

export const ROSTER = {
  'roster.title': 'Depuis un fichier ou un tableur',
  'roster.all': 'Listes de classe en fichiers',
  'roster.how':
    'Un tableau avec une colonne de noms, enregistré en CSV, ou une archive OneRoster. Vous voyez ce qui change avant que rien ne soit écrit.',
  'roster.into': 'Les élèves dont la liste ne dit pas la classe viennent dans {name}.',
  'roster.open': 'Ouvrir un fichier',
  'roster.paste': 'Coller depuis un tableur',
  'roster.text': 'Les cellules copiées, avec leurs titres',
  'roster.look': 'Voir ce qui change',
  'roster.reading': 'Lecture de la liste…',
  'roster.save': 'Enregistrer les listes',
  'roster.save-what':
    'Toutes les classes de cette tablette. Repris ici, un tel fichier ne change rien. Il contient des noms : gardez-le comme un registre.',
  'roster.as-csv': 'En tableau (CSV)',
  'roster.as-oneroster': 'Pour un autre système (OneRoster)',
  'roster.seen': 'Ce que cette liste change',
  'roster.nothing': 'Rien de nouveau : tous ceux de la liste sont déjà là.',
  'roster.added': { plural: 'count', one: '{count} nouvel élève', other: '{count} nouveaux élèves' },
  'roster.moved': { plural: 'count', one: '{count} change de classe', other: '{count} changent de classe' },
  'roster.back': {
    plural: 'count',
    one: '{count} revient sur la liste',
    other: '{count} reviennent sur la liste',
  },
  'roster.changed': {
    plural: 'count',
    one: '{count} avec un changement',
    other: '{count} avec des changements',
  },
  'roster.gone': {
    plural: 'count',
    one: '{count} dans la classe, pas sur cette liste',
    other: '{count} dans la classe, pas sur cette liste',
  },
  'roster.same': { plural: 'count', one: '{count} reste comme avant', other: '{count} restent comme avant' },
  'roster.left-out': {
    plural: 'count',
    one: '{count} ligne est laissée de côté (voir plus bas)',
    other: '{count} lignes sont laissées de côté (voir plus bas)',
  },
  'roster.new-classes': {
    plural: 'count',
    one: 'Nouvelle classe : {names}',
    other: '{count} nouvelles classes : {names}',
  },
  'roster.more': { plural: 'count', one: 'et {count} de plus', other: 'et {count} de plus' },
  'roster.take-out': 'Les retirer de la classe',
  'roster.take-out-what': 'Leurs réponses sont gardées, et on peut les remettre.',
  'roster.do': 'Reprendre la liste',
  'roster.other': 'Une autre liste',
  'roster.taken': 'La liste est reprise.',
  'roster.differs': 'Les classes ont changé entre-temps. Voici ce que la liste change maintenant.',
  'roster.row-alone': 'Ligne {row}',
  'roster.row': 'Ligne {row} : {said}',
  'roster.row-first': 'Ligne {row} : {said} (d’abord à la ligne {first})',
  'roster.wrong': 'Laissées de côté',
  'roster.told': 'Bon à savoir',
  'fault.name-missing': 'Il n’y a pas de nom.',
  'fault.name-long': 'Le nom a plus de 80 lettres.',
  'fault.class-missing':
    'La classe n’est pas dite. Ajoutez une colonne « Classe », ou ouvrez la liste depuis la page de sa classe.',
  'fault.class-long': 'Le nom de la classe a plus de 80 lettres.',
  'fault.double-id': 'Le même élève est deux fois sur la liste.',
  'fault.double-name': 'Le même nom est deux fois dans la classe. S’ils sont deux, ajoutez une lettre.',
  'fault.erased':
    'Cet élève a été effacé pour toujours. Sans l’identifiant, le nom peut être ajouté comme nouveau.',
  'fault.cells-extra': 'Il y a plus de cellules que de titres : on ne sait pas laquelle dit quoi.',
  'fault.no-learner': 'D’après la colonne « Rôle », ce n’est pas un élève.',
  'fault.quote-open': 'Un guillemet (") est ouvert et pas fermé, ce qui cache les lignes suivantes.',
  'fault.picture-unknown': 'Cette image n’existe pas ; l’élève en reçoit une autre.',
  'fault.language-unknown': 'La langue n’est pas connue ; l’élève est repris sans elle.',
  'fault.value-unknown': 'Ce n’est pas un des choix de l’école ; l’élève est repris sans cela.',
  'fault.value-long': 'Cela a plus de 80 lettres ; l’élève est repris sans cela.',
  'fault.headings-missing':
    'Il n’y a pas de titres : on ne lit guère que les noms. Écrivez « Nom », « Classe » et « Langue » au-dessus des colonnes pour en lire plus.',
  'fault.name-elsewhere':
    'Un élève de ce nom est dans la classe nommée ici. Si c’est le même, réunissez-les sur la page de l’élève.',
  'fault.several-classes': 'La liste a plusieurs classes ; l’élève vient dans celle qui est nommée ici.',
  'roster.is-table': 'Il y a plusieurs colonnes. Ici, seule la première est prise, comme noms.',
  'roster.as-table': 'Lire toutes les colonnes',
} as const satisfies MessageTable<RosterMessages>;
