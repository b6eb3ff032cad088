// Longer than a screen because it is a list: one line a message. Notes for translators: ../teacher-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';
import { ASSIGNING } from './assigning.ts';
import { AUTHORING } from './authoring.ts';
import { AUTHORING_PARTS } from './authoring-parts.ts';
import { BECAUSE } from './because.ts';
import { BRING } from './bring.ts';
import { CARING } from './caring.ts';
import { CLASSES } from './classes.ts';
import { COACHING } from './coaching.ts';
import { IMPORT } from './import.ts';
import { LENDING } from './lending.ts';
import { LOOKING } from './looking.ts';
import { NEEDS } from './needs.ts';
import { PACK_FILES } from './pack-files.ts';
import { PAPER } from './paper.ts';
import { PICTURE } from './picture.ts';
import { PRIVACY } from './privacy.ts';
import { ROSTER } from './roster.ts';
import { SELF_TEACHER } from './self-teacher.ts';
import { TEACHING } from './teaching.ts';
import { TOGETHER } from './together.ts';
import { VOICES } from './voices.ts';

export const TEACHER = {
  ...TEACHING,
  ...CARING,
  ...TOGETHER,
  ...PACK_FILES,
  ...PAPER,
  ...PRIVACY,
  ...PICTURE,
  ...ASSIGNING,
  ...AUTHORING,
  ...BECAUSE,
  ...AUTHORING_PARTS,
  ...BRING,
  ...CLASSES,
  ...COACHING,
  ...IMPORT,
  ...LENDING,
  ...LOOKING,
  ...NEEDS,
  ...ROSTER,
  ...SELF_TEACHER,
  ...VOICES,
  'teacher.title': 'Enseignant',
  'teacher.classes': 'Classes',
  'teacher.no-class': 'Créez une classe, puis tapez ou collez les noms des élèves.',
  'teacher.new-class': 'Créer une classe',
  'teacher.beside': 'Sur cette tablette',
  'door.title': 'Code de l’enseignant',
  'door.new': 'Choisissez un code',
  'door.why': 'Il évite qu’un élève change les noms, les classes ou les paquets. Notez-le en lieu sûr.',
  'door.pin': 'Code',
  'door.four': 'Quatre chiffres ou plus',
  'door.again': 'Code encore une fois',
  'door.differs': 'Pas encore le même',
  'door.set': 'Garder ce code',
  'door.open': 'Ouvrir',
  'door.lock': 'Verrouiller',
  'new-class.name': 'Nom de la classe',
  'new-class.example': 'Par exemple : CE1, matin',
  'new-class.next': 'Créer la classe',
  'add.title': 'Ajouter des élèves',
  'add.names': 'Noms, un par ligne',
  'add.how':
    'Tapez-les, ou collez une liste d’un message ou d’un tableur. Les numéros et puces devant un nom sont laissés.',
  'add.do': { plural: 'count', one: 'Ajouter {count} élève', other: 'Ajouter {count} élèves' },
  'add.doubles':
    'Deux fois dans la liste, ajouté une fois : {names}. S’il s’agit de deux enfants, donnez à chacun son nom.',
  'add.added': { plural: 'count', one: '{count} élève ajouté.', other: '{count} élèves ajoutés.' },
  'add.known': 'Déjà dans la classe : {names}.',
  'class.gone': 'Cette classe n’est pas sur cette tablette.',
  'class.minutes-today': {
    plural: 'count',
    one: '{count} minute aujourd’hui',
    other: '{count} minutes aujourd’hui',
  },
  'class.turns': 'Tours',
  'class.turn-minutes': 'Durée d’un tour',
  'class.minutes': { plural: 'count', one: '{count} minute', other: '{count} minutes' },
  'class.pin-on': 'Le code en images est demandé',
  'class.pin-off': 'Le code en images n’est pas demandé',
  'class.pin-what':
    'Avec lui, chaque élève touche trois images avant son tour : personne ne travaille à la place d’un autre.',
  'class.name': 'Nom',
  'class.rename': 'Garder ce nom',
  'learner.name': 'Nom',
  'learner.new-picture': 'Une autre image',
  'learner.picture-with': 'Visage avec {animal}',
  'learner.pin': 'Code en images',
  'learner.pin-there':
    'Choisi. Oublié ? Retirez-le : l’élève choisira trois nouvelles images à son prochain tour.',
  'learner.pin-none': 'Pas encore choisi. L’élève choisit trois images à son prochain tour.',
  'learner.pin-reset': 'Retirer le code en images',
  'learner.pin-gone': '{name} choisira de nouvelles images à son prochain tour.',
  'stage.title': 'Qui choisit la suite',
  'stage.why': 'Le choix se confie pas à pas. Ce que vous fixez ici vaut jusqu’à ce que vous le rendiez.',
  'stage.grows': 'Au fil des progrès',
  'stage.grows-what':
    'Plus de choix quand le travail est calme et que les choix sont suivis. À présent : {stage}.',
  'stage.tutor': 'Banyan choisit',
  'stage.tutor-what': 'La question suivante vient d’elle-même, celle qui convient le mieux.',
  'stage.three': 'Une carte sur trois',
  'stage.three-what':
    'Au début du tour, l’élève choisit l’une de trois bonnes suites, chacune avec sa raison.',
  'stage.plan': 'Un plan pour la semaine',
  'stage.plan-what':
    'Une fois par semaine, l’élève choisit jusqu’à cinq compétences et leur ordre ; elles viennent en premier.',
  'learner.leaves': 'N’est plus dans la classe',
  'learner.leaves-what': 'L’élève quitte la liste. Toutes ses réponses restent, et on peut annuler.',
  'learner.put': 'Retirer de la liste',
  'learner.put-back': 'Remettre dans la liste',
  'learner.put-away': '{name} n’est plus dans la liste.',
  'packs.title': 'Paquets de questions',
  'packs.installed': { plural: 'count', one: '{count} paquet ici', other: '{count} paquets ici' },
  'packs.none':
    'Aucun paquet ici pour l’instant. Ouvrez un fichier de paquet depuis une carte, un câble ou un message.',
  'packs.open-file': 'Ouvrir un fichier de paquet',
  'packs.facts':
    'Compétences : {skills}. Sortes de questions : {items}. {languages}. {size} Mo, version {version}.',
  'packs.machine': 'Pas encore relu par un enseignant : {languages}.',
  'packs.voice': 'Enregistré en partie par une voix de synthèse : {languages}.',
  'packs.install': 'Chercher ce paquet',
  'packs.update': 'Passer de {installed} à {version}',
  'packs.cancel': 'Arrêter',
  'packs.is-here': 'Sur cette tablette',
  'packs.details': 'Détails pour l’auteur',
  'packs.pass-on': 'Transmettre les détails',
  'packs.remove': 'Retirer',
  'packs.removed': '{pack} a été retiré. Les réponses restent ; le paquet peut revenir.',
  'packs.removed-with-model':
    '{pack} a été retiré, et avec lui le modèle ouvert pour lui. Les réponses restent ; le paquet peut revenir, le modèle revient de son fichier.',
  'packs.open-model': 'Ouvrir un fichier de modèle',
  'packs.model-what':
    'Un fichier de modèle dit combien chaque question d’un paquet est difficile, d’après les réponses d’autres élèves. Il ne contient ni noms ni réponses.',
  'packs.model': {
    plural: 'learners',
    one: 'Son modèle vient de {answers} réponses de {learners} élève.',
    other: 'Son modèle vient de {answers} réponses de {learners} élèves.',
  },
  'packs.model-made': 'Il a été fait le {date}.',
  'packs.model-missing': {
    plural: 'count',
    one: 'Il ne dit rien de {count} compétence ; là, l’estimation de l’auteur compte.',
    other: 'Il ne dit rien de {count} compétences ; là, l’estimation de l’auteur compte.',
  },
  'packs.model-changed': {
    plural: 'count',
    one: 'Les questions de {count} compétence ont changé depuis ; là, il ne parle que de la compétence.',
    other: 'Les questions de {count} compétences ont changé depuis ; là, il ne parle que des compétences.',
  },
  'packs.model-skipped':
    'Une partie vient d’une autre version de Banyan et n’est pas utilisée. Ouvrez un fichier de modèle plus récent quand il y en a un.',
  'packs.model-remove': 'Retirer le modèle',
  'packs.model-here':
    '{pack} a maintenant son modèle. Ce que sait chaque élève est recalculé d’après toutes les réponses.',
  'packs.model-removed':
    'Le modèle de {pack} a été retiré. Ce que sait chaque élève est recalculé d’après toutes les réponses.',
  'tablet.title': 'Cette tablette',
  'tablet.answers': {
    plural: 'count',
    one: '{count} réponse est gardée ici',
    other: '{count} réponses sont gardées ici',
  },
  'needs.title': 'A besoin de vous',
  'needs.nobody': 'En ce moment, personne n’a besoin de vous plus que les autres.',
  'needs.looking': 'La classe est parcourue …',
  'needs.more': 'En voir {count} de plus',
  'needs.fewer': 'Voir seulement les premiers',
  'need.stuck': 'Bloque sur : {skill}. Essais sans avancer : {tries}.',
  'need.only-with-help': 'Seulement avec de l’aide jusqu’ici : {skill}. Questions : {items}.',
  'need.misconception': 'Une confusion dans : {skill}. Vue {shown} fois ; les leçons ne l’ont pas levée.',
  'need.said-known': 'Un enseignant a dit « Sait le faire » : {skill}. Fautes de suite depuis : {items}.',
  'need.said-not-known':
    'Un enseignant a dit « Ne sait pas encore » : {skill}. Réussites de suite sans aide depuis : {items}.',
  'need.guessing': '{items} des {of} dernières réponses sont venues plus vite qu’on ne peut lire.',
  'need.help-only': 'A ouvert toute l’aide avant d’essayer, à {items} des {of} dernières questions.',
  'need.fading': '{skills} compétences sur {of} ont de nouveau soif. D’abord : {skill}.',
  'need.since': '{need} Depuis : {day}.',
  'tablet.kept': 'Ce qui est gardé',
  'tablet.storage-persisted': 'Le navigateur le garde, même quand la place manque.',
  'tablet.storage-best-effort':
    'Le navigateur peut l’effacer si la place manque vraiment. Gardez Banyan comme application et faites une sauvegarde chaque semaine.',
  'tablet.storage-unknown': 'Ce navigateur ne dit pas s’il le garde. Faites une sauvegarde chaque semaine.',
  'tablet.app': 'L’application',
  'tablet.version': 'Banyan {version}',
  'tablet.offline-ready': 'Marche sans réseau.',
  'tablet.offline-preparing': 'Cherche encore ses propres fichiers. Restez un moment près du réseau.',
  'tablet.offline-failed':
    'Il manque des fichiers. Elle réessaie seule près d’un réseau ; d’ici là, laissez la page ouverte.',
  'tablet.offline-unsupported':
    'À cette adresse, Banyan a besoin du réseau pour démarrer. Ouvrez-le à son adresse https pour s’en passer.',
  'tablet.update': 'Utiliser la nouvelle version',
  'tablet.licence': 'Logiciel libre sous licence Apache 2.0.',
  'backup.title': 'Sauvegarde',
  'backup.what': 'Tout ce qui a été enregistré ici, dans un fichier. Les noms y restent scellés.',
  'backup.never': 'Pas encore de sauvegarde.',
  'backup.last': 'Dernière sauvegarde : {date}',
  'backup.make': 'Faire une sauvegarde',
  'backup.restore': 'Reprendre une sauvegarde',
  'backup.restored': '{added} enregistrements ajoutés, {known} déjà là. Rien n’a été compté deux fois.',
  'backup.sealed':
    'Les réponses sont là. Les noms ont été scellés par une autre tablette : son code de secours les ouvre.',
  'backup.code': 'Code de secours',
  'backup.open-names': 'Ouvrir les noms',
  'backup.code-what': 'Un code de secours ouvre les noms d’une sauvegarde sur une autre tablette.',
  'backup.code-make': 'Montrer un nouveau code de secours',
  'backup.code-write': 'Il n’est montré que maintenant. Notez-le et gardez-le loin de la tablette.',
  'animal.bird': 'un oiseau',
  'animal.fish': 'un poisson',
  'animal.cat': 'un chat',
  'animal.turtle': 'une tortue',
  'animal.butterfly': 'un papillon',
  'animal.elephant': 'un éléphant',
  'animal.snail': 'un escargot',
  'animal.goat': 'une chèvre',
  'animal.bee': 'une abeille',
  'animal.hare': 'un lièvre',
} as const satisfies MessageTable<TeacherMessages>;
