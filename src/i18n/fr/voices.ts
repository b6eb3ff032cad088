import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'Le dire de votre voix',
  'voices.title': 'Dans votre voix',
  'voices.what':
    'Voici ce que les enfants entendent de ce paquet, phrase par phrase. Ce que vous dites s’entend dans votre voix quand un enfant touche l’oreille, tout de suite sur cette tablette. Le reste est lu par la tablette.',
  'voices.only-you':
    'Enregistrez votre propre voix, jamais celle d’un enfant. Elle reste sur cette tablette tant que vous ne la partagez pas.',
  'voices.language': 'Dans quelle langue ?',
  'voices.looking': 'On cherche ce qu’il y a à dire : {done} compétences sur {count}',
  'voices.count': '{done} phrases sur {count} dans votre voix',
  'voices.elsewhere': {
    plural: 'count',
    one: '{count} des autres a déjà un enregistrement.',
    other: '{count} des autres ont déjà un enregistrement.',
  },
  'voices.changing': {
    plural: 'count',
    one: '{count} question change de nombres ou de noms à chaque fois : aucun enregistrement ne peut les dire. La voix de la tablette les lit.',
    other:
      '{count} questions changent de nombres ou de noms à chaque fois : aucun enregistrement ne peut les dire. La voix de la tablette les lit.',
  },
  'voices.skills': 'Compétence par compétence',
  'voices.go-on': 'Dire les phrases suivantes',
  'voices.of-skill': '{what} : {skill}',
  'voices.all-said': 'Tout ce qui peut être enregistré est dans votre voix.',
  'voices.see-all': 'Tout voir',
  'voices.size': 'Vos enregistrements prennent {size} Mo sur {most} au plus.',
  'voices.place': 'Phrase {at} sur {count}',
  'voices.read-this': 'Lisez ceci à voix haute',
  'voices.kept': 'Gardé sur cette tablette.',
  'voices.next': 'Suivante',
  'voices.later': 'Une autre fois',
  'voices.enough': 'Assez pour l’instant',
  'voices.round-done': {
    plural: 'count',
    one: '{count} phrase de plus dans votre voix.',
    other: '{count} phrases de plus dans votre voix.',
  },
  'voices.more': 'Encore un peu',
  'voices.share': 'Partager votre voix',
  'voices.share-what':
    'Elle devient un fichier. Une tablette qui a ce paquet l’ouvre comme un paquet, et les enfants là-bas vous entendent.',
  'voices.shared': {
    plural: 'count',
    one: 'Version {version}, avec {count} phrase.',
    other: 'Version {version}, avec {count} phrases.',
  },
  'voices.old': {
    plural: 'count',
    one: '{count} enregistrement dit ce que le paquet ne dit plus.',
    other: '{count} enregistrements disent ce que le paquet ne dit plus.',
  },
  'voices.old-remove': 'Les enlever',
  'voices.remove': 'Enlever tous les enregistrements',
  'voices.remove-sure':
    'Vos enregistrements de ce paquet quittent cette tablette, dans toutes les langues, et ne peuvent pas revenir. Ce que vous avez partagé reste où il est.',
  'voices.remove-do': 'Tout enlever',
  'voices.keep': 'Les garder',
  'voices.removed': 'Vos enregistrements ne sont plus sur cette tablette.',
  'voices.homeless': {
    plural: 'count',
    one: '{count} enregistrement pour {pack}, qui n’est plus ici : {size} Mo.',
    other: '{count} enregistrements pour {pack}, qui n’est plus ici : {size} Mo.',
  },
} as const satisfies MessageTable<VoicesMessages>;
