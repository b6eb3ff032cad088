import type { AuthoringPartsMessages } from '../authoring-parts-messages.ts';
import type { MessageTable } from '../messages.ts';

export const AUTHORING_PARTS = {
  'own-picture.where': 'Où est l’image ?',
  'own-picture.file': 'Dans la galerie',
  'own-picture.camera': 'Prendre une photo',
  'own-picture.packs': 'Un dessin d’un paquet',
  'own-picture.draw': 'La dessiner',
  'own-picture.things':
    'Photographiez des objets, jamais un enfant : ce qui est dans un paquet va sur d’autres tablettes et ne peut plus être repris.',
  'own-picture.small': 'La photo est réduite ; le lieu et l’heure où elle a été prise sont effacés.',
  'own-picture.working': 'L’image est réduite…',
  'own-picture.alt': 'Que voit-on ?',
  'own-picture.alt-help':
    'Lu aux enfants qui ne la voient pas, par exemple : trois mangues sur une assiette. Ne donnez pas la réponse.',
  'own-picture.alt-missing': 'Dites d’abord ce que l’on voit.',
  'own-picture.use': 'Prendre cette image',
  'own-picture.other': 'Une autre image',
  'own-picture.fault.too-large':
    'Cette image est trop grande pour la tablette. Rien n’est perdu. Choisissez-en une plus petite, ou photographiez-la avec cette tablette.',
  'own-picture.fault.other-kind':
    'La tablette ne sait pas lire ce genre d’image. Rien n’est perdu. Faites-en une capture d’écran et choisissez-la.',
  'own-picture.fault.damaged':
    'Cette image est abîmée ou incomplète. Rien n’est perdu. Choisissez-en une autre.',
  'own-picture.fault.too-detailed':
    'Cette image ne devient pas assez petite. Rien n’est perdu. Choisissez-en une plus simple.',
  'own-picture.pad': 'Carré où dessiner avec le doigt',
  'own-picture.colours': 'Couleur',
  'own-picture.colour.ink': 'Noir',
  'own-picture.colour.green': 'Vert',
  'own-picture.colour.yellow': 'Jaune',
  'own-picture.colour.red': 'Rouge',
  'own-picture.colour.blue': 'Bleu',
  'own-picture.undo': 'Effacer le dernier trait',
  'own-picture.clear': 'Tout effacer',
  'own-picture.drawn': 'Le dessin est fini',
  'own-picture.looking': 'Recherche de dessins…',
  'own-picture.none': 'Les paquets de cette tablette n’ont pas de dessins.',
  'own-picture.more': { plural: 'count', one: 'Encore {count}', other: 'Encore {count}' },
  'own-picture.named': 'Dessin {number}',
  'own-voice.title': 'Votre voix',
  'own-voice.why':
    'Beaucoup de tablettes ne savent pas lire votre langue à voix haute. Ce que vous enregistrez ici s’entend quand un enfant touche l’oreille.',
  'own-voice.only-you': 'Enregistrez votre propre voix, jamais celle d’un enfant. Elle reste dans ce paquet.',
  'own-voice.count': '{done} phrases sur {count} sont enregistrées.',
  'own-voice.record': 'Enregistrer',
  'own-voice.stop': 'Arrêter',
  'own-voice.listen': 'Écouter',
  'own-voice.again': 'Recommencer',
  'own-voice.remove': 'Enlever',
  'own-voice.of': '{what} : {sentence}',
  'own-voice.recording': 'Le micro est ouvert : {seconds} secondes sur {most}',
  'own-voice.is-there': 'Enregistré',
  'own-voice.not-yet': 'Pas encore enregistré',
  'own-voice.changing':
    'Les nombres de cette question changent : votre voix ne peut pas les dire. La voix de la tablette la lit.',
  'own-voice.nothing': 'Écrivez d’abord la question. Ensuite vous pourrez la dire.',
  'own-voice.fault.refused':
    'La tablette ne laisse pas Banyan utiliser le micro. Rien n’est perdu. Autorisez-le dans les réglages du navigateur pour cette page, puis touchez Enregistrer.',
  'own-voice.fault.no-microphone':
    'Il n’y a pas ici de micro que Banyan puisse utiliser. Rien n’est perdu. Enregistrez sur une autre tablette et partagez le paquet.',
  'own-voice.fault.busy':
    'Une autre application utilise le micro. Rien n’est perdu. Fermez-la, puis touchez Enregistrer.',
  'own-voice.fault.other-sound':
    'Ce navigateur enregistre un genre de son que les paquets n’acceptent pas. Rien n’est perdu. Enregistrez avec Chrome, ou sur une autre tablette.',
  'own-voice.fault.damaged': 'L’enregistrement n’a pas réussi. Ce qui était là avant est gardé. Recommencez.',
  'own-voice.fault.empty':
    'C’était trop court pour être entendu. Ce qui était là avant est gardé. Recommencez.',
  'own-voice.fault.too-long':
    'C’était plus long qu’une minute. Ce qui était là avant est gardé. Dites une phrase à la fois.',
  'own-voice.fault.too-large':
    'Cet enregistrement est trop grand pour un paquet. Ce qui était là avant est gardé. Dites-le plus court.',
  'own-voice.fault.not-played': 'La tablette ne peut pas le faire entendre. Recommencez.',
  'own-numbers.title': 'Des nombres qui changent',
  'own-numbers.what': 'Une question en devient beaucoup : les mots restent, les nombres changent.',
  'own-numbers.first':
    'Écrivez d’abord la question avec des nombres, et la réponse. Par exemple : « Amina a 7 mangues et en donne 3. Combien en reste-t-il ? » et 4.',
  'own-numbers.which': 'Ces nombres changent',
  'own-numbers.range': 'À la place de {number}',
  'own-numbers.from': 'de',
  'own-numbers.to': 'à',
  'own-numbers.step': 'par pas de',
  'own-numbers.fault.not-a-number': 'Écrivez un nombre dans les trois cases.',
  'own-numbers.fault.wrong-way': 'Le premier nombre ne doit pas dépasser le second.',
  'own-numbers.fault.no-step': 'Le pas doit être plus grand que zéro.',
  'own-numbers.fault.too-many': 'Cela fait plus de 10 000 nombres. Prenez un pas plus grand.',
  'own-numbers.relation': 'Comment vient la réponse',
  'own-numbers.no-relation':
    'Ces nombres ne donnent {answer} d’aucune façon que la tablette connaisse. Revoyez la réponse, ou laissez les nombres tels quels.',
  'own-numbers.said.remainder': 'le reste de {a} ÷ {b}',
  'own-numbers.said.goes-into': 'combien de fois {b} va dans {a}',
  'own-numbers.said.largest': 'le plus grand de {all}',
  'own-numbers.said.smallest': 'le plus petit de {all}',
  'own-numbers.said.divisor': 'le plus grand diviseur commun de {all}',
  'own-numbers.said.multiple': 'le plus petit multiple commun de {all}',
  'own-numbers.details': 'Plus précisément',
  'own-numbers.always': 'Dans chaque question',
  'own-numbers.always.not-negative': 'rien ne descend sous 0',
  'own-numbers.always.whole': 'la division tombe juste',
  'own-numbers.always.not-zero': 'la réponse n’est pas 0',
  'own-numbers.always.different': 'les nombres sont différents',
  'own-numbers.most': 'La réponse est au plus',
  'own-numbers.most-help': 'Laissez vide si toute réponse convient.',
  'own-numbers.wrong': 'Des réponses fausses qui montrent quelque chose',
  'own-numbers.wrong-one': '{value} : {shows}',
  'own-numbers.shows.added': 'a additionné à la place',
  'own-numbers.shows.subtracted': 'a soustrait à la place',
  'own-numbers.shows.multiplied': 'a multiplié à la place',
  'own-numbers.shows.divided': 'a divisé à la place',
  'own-numbers.shows.stopped-early': 's’est arrêté avant la dernière étape',
  'own-numbers.shows.overlooked-brackets': 'a fait les étapes dans le mauvais ordre',
  'own-numbers.shows.no-carry': 'a oublié la retenue',
  'own-numbers.shows.smaller-from-larger':
    'a retranché le plus petit chiffre du plus grand dans chaque colonne',
  'own-numbers.shows.turned-round': 'a divisé dans le mauvais sens',
  'own-numbers.shows.one-more': 'a compté un de trop',
  'own-numbers.shows.one-less': 'a compté un de moins',
  'own-numbers.shows.took-a-number': 'a donné un nombre de la question comme réponse',
  'own-numbers.examples': 'Par exemple',
  'own-numbers.questions': {
    plural: 'count',
    one: '{count} question',
    other: '{count} questions différentes',
  },
  'own-numbers.very-many': 'Des milliers de questions différentes',
  'own-numbers.too-few':
    'Presque aucun nombre ne convient à tout cela. Élargissez les limites, ou demandez moins.',
  'own-numbers.use': 'Faire changer les nombres',
  'own-numbers.stay': 'Garder les nombres',
  'own-numbers.are-changing':
    'Les nombres changent maintenant. Dans la question, [a] est à la place du premier.',
} as const satisfies MessageTable<AuthoringPartsMessages>;
