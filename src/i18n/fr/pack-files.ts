import type { MessageTable } from '../messages.ts';
import type { PackFilesMessages } from '../pack-files-messages.ts';
import { ADD_ONS } from './add-ons.ts';
import { LANGUAGE_FILES } from './language-files.ts';

export const PACK_FILES = {
  ...ADD_ONS,
  ...LANGUAGE_FILES,
  'pack-file.reading': 'Lecture de {file}',
  'pack-file.here': 'Prêt pour les élèves : {pack}',
  'pack-file.title': 'Un fichier de paquet',
  'pack-file.not-yet': 'Rien n’est encore installé. Voici ce que contient le fichier :',
  'pack-file.counts': 'Compétences : {skills}. Sortes de questions : {items}. Leçons : {lessons}.',
  'pack-file.languages': 'Langues : {languages}.',
  'pack-file.version': 'Version {version}, par {publisher}. Licence : {licence}.',
  'pack-file.version-alone': 'Version {version}.',
  'pack-file.size': 'Le fichier fait {packed} Mo ; déballé, {unpacked} Mo.',
  'pack-file.free': '{free} Mo sont libres sur cette tablette.',
  'pack-file.full-what': 'Ce paquet demande environ {needs} Mo ; {free} Mo sont libres.',
  'pack-file.full-safe': 'Rien n’a changé. Retirer un paquet garde toutes les réponses.',
  'pack-file.full-now':
    'Retirez un paquet que personne n’utilise, ou effacez des photos et des films de la tablette.',
  'pack-file.remove-one': 'Retirer {pack} ({size} Mo)',
  'pack-trust.title': 'Qui l’a fait',
  'pack-trust.shipped': 'Il vient avec Banyan.',
  'pack-trust.school': 'Signé par {name}, à qui votre école fait confiance. Numéro : {fingerprint}.',
  'pack-trust.unknown':
    'Signé par quelqu’un que votre école ne connaît pas. Il se nomme {claims}. Numéro : {fingerprint}.',
  'pack-trust.unknown-how':
    'Demandez-lui son numéro, par téléphone ou sur papier. S’il est le même, le paquet est bien de lui.',
  'pack-trust.none': 'Personne ne l’a signé. N’importe qui peut l’avoir fait ou modifié.',
  'pack-trust.none-how': 'Ne l’installez que si vous savez d’où vient le fichier.',
  'pack-trust.card-shipped': 'Vient avec Banyan',
  'pack-trust.card-school': 'Signé par {name}',
  'pack-trust.card-unknown': 'Signé par {claims}, que votre école ne connaît pas',
  'pack-trust.card-none': 'Signé par personne',
  'pack-trust.trust': 'Faire confiance à cet éditeur',
  'pack-trust.name': 'Nom que l’école donne à cet éditeur',
  'pack-trust.say': 'Le numéro est le bon : faire confiance',
  'pack-trust.trusted': 'Votre école fait maintenant confiance à {name}.',
  'publishers.title': 'Éditeurs à qui votre école fait confiance',
  'publishers.number': 'Numéro {fingerprint}',
  'publishers.no-more': 'Ne plus faire confiance',
  'publishers.gone': 'Plus de confiance en {name}. Les paquets déjà là restent.',
  'pack-change.title': 'Par rapport à la version {version}, qui est ici',
  'pack-change.same': 'C’est le même paquet. L’installer à nouveau rend ce qui a été perdu.',
  'pack-change.none': 'Compétences, questions et textes sont les mêmes.',
  'pack-change.items-added': {
    plural: 'count',
    one: '{count} question nouvelle',
    other: '{count} questions nouvelles',
  },
  'pack-change.items-changed': {
    plural: 'count',
    one: '{count} question modifiée',
    other: '{count} questions modifiées',
  },
  'pack-change.items-retired': {
    plural: 'count',
    one: '{count} question disparaît',
    other: '{count} questions disparaissent',
  },
  'pack-change.skills-added': {
    plural: 'count',
    one: '{count} compétence nouvelle',
    other: '{count} compétences nouvelles',
  },
  'pack-change.skills-changed': {
    plural: 'count',
    one: '{count} compétence modifiée',
    other: '{count} compétences modifiées',
  },
  'pack-change.skills-retired': {
    plural: 'count',
    one: '{count} compétence en moins',
    other: '{count} compétences en moins',
  },
  'pack-change.languages-added': 'Langues nouvelles : {languages}',
  'pack-change.languages-gone': 'N’existe plus en : {languages}',
  'pack-change.rewritten': 'Textes modifiés en : {languages}',
  'pack-change.media': {
    plural: 'count',
    one: '{count} image ou son est différent',
    other: '{count} images et sons sont différents',
  },
  'pack-change.kept': 'Toutes les réponses de tous les élèves sont gardées.',
  'pack-warn.older':
    'Ce fichier est PLUS ANCIEN : version {version}. La version {here} est ici. De vieilles erreurs peuvent revenir.',
  'pack-warn.other-content':
    'Ce fichier a la même version, {version}, et un autre contenu. Demandez d’où il vient.',
  'pack-warn.other-signer':
    'Attention : QUELQU’UN D’AUTRE a signé ce fichier. Le paquet qui est ici est signé par un autre éditeur.',
  'pack-warn.lost-signer':
    'Attention : personne n’a signé ce fichier. Le paquet qui est ici est signé par son éditeur.',
  'pack-file.install': 'Installer',
  'pack-file.install-anyway': 'Je connais ce fichier : l’installer',
  'pack-file.leave': 'Laisser',
  'pack-file.waits': '{file} ({size} Mo) vous attend ici.',
  'pack-file.look': 'Regarder',
  'pack-file.clear': 'Enlever',
  'pack-file.doors':
    'D’une carte, d’un câble, d’un message ou d’une autre tablette : ouvrez le fichier ici, ou partagez-le vers Banyan depuis une autre application.',
  'pack-file.drop': 'Sur un ordinateur, vous pouvez aussi déposer le fichier sur cette page.',
  'packs.hand-on': 'Transmettre en fichier',
  'packs.damaged':
    'La tablette a perdu une partie de ce paquet. Toutes les réponses sont gardées. Rouvrez le fichier du paquet pour réparer.',
  'packs.damaged-offered':
    'La tablette a perdu une partie de ce paquet. Toutes les réponses sont gardées. Reprenez-le pour réparer.',
  'packs.mend': 'Le reprendre',
} as const satisfies MessageTable<PackFilesMessages>;
