import type { ImportMessages } from '../import-messages.ts';
import type { MessageTable } from '../messages.ts';

export const IMPORT = {
  'import.outcome.carried': 'Reprise',
  'import.outcome.changed': 'Changée',
  'import.outcome.left': 'Laissée',
  'import.note.unreadable': 'Cette partie ne respecte pas son propre format et ne peut pas être lue.',
  'import.note.no-item-type': 'Aucun type de question ne lui correspond ici.',
  'import.note.no-right-answer': 'Rien ne dit quelle réponse est juste.',
  'import.note.answer-not-accepted': 'Cette réponse, juste dans la source, serait comptée fausse ici.',
  'import.note.formatting': 'Couleurs, polices, tableaux et autres ont disparu ; les mots sont là.',
  'import.note.mathematics':
    'Une formule ne peut pas être composée ; elle est montrée telle qu’elle a été écrite.',
  'import.note.media-missing': 'Une image ou un son qu’elle nomme manque.',
  'import.note.media-kind': 'Une image ou un son est d’un genre que les paquets ne contiennent pas.',
  'import.note.link': 'Un lien a disparu ; ses mots sont là.',
  'import.note.script': 'Un programme s’y trouvait. Les paquets n’en contiennent jamais.',
  'import.note.weight': 'Les points partiels sont devenus juste ou faux.',
  'import.note.feedback': 'Son commentaire est montré comme indice ou dans la solution.',
  'import.note.too-large': 'C’est plus grand que ce qu’un paquet peut contenir.',
  'import.note.doubled': 'La même chose est déjà là.',
  'import.note.hidden': 'Son auteur l’a marquée comme à ne pas utiliser.',
  'import.note.not-chosen': 'C’est une autre leçon ou un autre cours qui a été demandé.',
  'import.note.unsound': 'Ce qui en est sorti enfreint une règle des paquets.',
  'import.note.images': 'Elle a plusieurs images ; la première est montrée.',
  'import.note.unknown-field': 'Quelque chose n’y est pas connu ici et n’a pas été lu.',
  'import.note.spreadsheet': 'Un tableur semble l’avoir changée : écrivez-la comme du texte.',
  'import.note.as-words': 'Ce qui est écrit est comparé comme des mots.',
  'import.note.wrong-answer':
    'Une réponse fausse n’est pas gardée : sans ce qu’elle montre, elle est fausse comme toute autre.',
  'import.note.untranslated': 'Ce n’est pas là dans toutes les langues du paquet ; c’est dit dans une autre.',
  'import.note.template': 'Ses nombres ne changent plus : quelques exemples sont des questions à part.',
  'import.note.otherwise': 'La même chose est demandée autrement.',
  'import.note.context': 'Des mots sans question à eux.',
  'import/not-this-format': 'Rien de ce format ne s’y trouve : {detail}',
  'import/too-large': 'C’est plus grand qu’un paquet ne peut l’être : {detail}',
  'import/nothing-carried': 'La source a été lue, et aucune de ses questions ne peut être posée ici.',
  'import/unsound':
    'Ce qui en est sorti n’est pas un paquet correct. C’est un défaut de Banyan : envoyez le fichier à qui s’en occupe. {detail}',
} as const satisfies MessageTable<ImportMessages>;
