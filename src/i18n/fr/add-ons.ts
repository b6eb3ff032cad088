import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack} en {languages}',
  'add-on.of-sounds': 'Une voix pour {pack} : {languages}',
  'add-on.of-both': '{pack} en {languages}, avec une voix',
  'add-on.of-nothing': 'Un complément pour {pack}',
  'add-on.texts': '{language} : {texts} textes sur {of}.',
  'add-on.rest': 'Ce qui manque reste comme dans le paquet.',
  'add-on.misfits': {
    plural: 'count',
    one: '{count} texte ne convient pas et est laissé de côté.',
    other: '{count} textes ne conviennent pas et sont laissés de côté.',
  },
  'add-on.foreign': {
    plural: 'count',
    one: '{count} texte est d’une autre version et est laissé de côté.',
    other: '{count} textes sont d’une autre version et sont laissés de côté.',
  },
  'add-on.sounds': {
    plural: 'count',
    one: '{count} phrase enregistrée : {languages}.',
    other: '{count} phrases enregistrées : {languages}.',
  },
  'add-on.replaces': 'Le paquet existe déjà en {languages} : ces textes prennent la place des siens.',
  'add-on.machine': 'Pas encore relu par un enseignant : {languages}.',
  'add-on.for': 'C’est pour le paquet {pack}, version {version}, qui est sur cette tablette.',
  'add-on.installed': 'Sa version {version} est ici ; celle-ci prend sa place.',
  'add-on.same': 'Il est déjà ici. L’installer à nouveau rend ce qui a été perdu.',
  'add-on.not-fitting': 'Rien dans ce fichier ne convient au paquet qui est ici.',
  'add-on.other-signer': 'Attention : QUELQU’UN D’AUTRE a signé ce fichier que celui qui est ici.',
  'add-on.lost-signer': 'Attention : personne n’a signé ce fichier. Celui qui est ici est signé.',
  'add-on.title': 'Ajouté au paquet',
  'add-on.remove': 'Enlever',
  'add-on.removed': 'C’est enlevé. Le paquet reste, et toutes les réponses aussi.',
  'add-on.goes-too': 'Ce qui a été ajouté à {pack} part avec lui. Toutes les réponses sont gardées.',
  'add-on.remove-all': 'Retirer le tout',
  'add-on.keep-all': 'Le garder',
  'asked-in.title': 'Langue',
  'asked-in.what':
    'Pendant les tours de cet élève, l’application parle cette langue, et les questions aussi si leur paquet l’a. Elle suit l’élève sur chaque tablette.',
  'asked-in.class-what':
    'Pour toute la classe à la fois : pendant leurs tours, l’application la parle, et les questions aussi si leur paquet l’a. Celle d’un seul élève se choisit sur sa page.',
  'asked-in.as-screen': 'Comme la tablette',
  'asked-in.app-not':
    'L’application ne parle pas {language} : seules les questions viennent dans cette langue.',
  'asked-in.packs-lack': 'Sans {language} : {packs}. Leurs questions viennent dans une langue qu’ils ont.',
  'asked-in.class-done': 'Maintenant toute la classe a {language}.',
  'asked-in.class-as-tablet': 'Maintenant toute la classe a la langue de la tablette.',
} as const satisfies MessageTable<AddOnsMessages>;
