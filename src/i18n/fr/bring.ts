import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'Questions d’un autre programme',
  'bring.what':
    'Un fichier GIFT, Moodle XML, QTI ou un tableau (CSV). Vous voyez ce que devient chaque question avant toute installation.',
  'bring.pick': 'Choisir le fichier',
  'bring.table': 'Écrites dans un tableur',
  'bring.table-what':
    'Prenez le tableau, écrivez une question par ligne, enregistrez-le en CSV et choisissez-le ici.',
  'bring.empty': 'Tableau vide',
  'bring.example': 'Tableau avec des exemples',
  'bring.reading': 'Lecture…',
  'bring.items': { plural: 'count', one: '{count} question', other: '{count} questions' },
  'bring.skills': { plural: 'count', one: '{count} compétence', other: '{count} compétences' },
  'bring.format': 'Lu comme',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'Tableau (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'Nom du paquet',
  'bring.again': 'Prendre ce nom',
  'bring.open': 'Ouvrir le paquet',
  'bring.lines': 'Ce que chacune est devenue',
  'bring.all-carried': 'Toutes sont reprises telles quelles.',
  'bring.outcome': '{outcome} : {count}',
  'bring.more': { plural: 'count', one: 'En montrer {count} de plus', other: 'En montrer {count} de plus' },
} as const satisfies MessageTable<BringMessages>;
