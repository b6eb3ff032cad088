// Every problem in three parts: what happened, is the work safe, what to do now. A list, so more than 300 lines.
import type { ProblemTable } from '../problem-text.ts';

export const PROBLEMS = {
  'id/malformed': {
    what: 'Cette adresse ne mène à rien ici.',
    safe: 'Rien n’est changé ni perdu.',
    now: 'Revenez au premier écran.',
  },
  'answer/empty': {
    what: 'Il n’y a pas encore de réponse.',
    safe: 'Rien n’a été compté.',
    now: 'Mets ta réponse, puis appuie sur Vérifier.',
  },
  'answer/incomplete': {
    what: 'Il manque encore quelque chose.',
    safe: 'Ce que tu as fait est toujours là. Rien n’a été compté.',
    now: 'Complète, puis appuie sur Vérifier.',
  },
  'answer/unreadable': {
    what: 'Ceci n’a pas pu être lu.',
    safe: 'Ce que tu as écrit est toujours là. Rien n’a été compté.',
    now: 'Regarde encore et écris-le avec les touches de l’écran.',
  },
  'answer/of-another-type': {
    what: 'Cette réponse appartient à une autre question.',
    safe: 'Rien n’a été compté, rien n’est perdu.',
    now: 'Réponds à la question affichée.',
  },
  'pack/damaged': {
    what: 'Le fichier {file} est abîmé ou incomplet.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Copiez-le à nouveau depuis sa source, puis rouvrez-le.',
  },
  'pack/invalid': {
    what: 'Le paquet {file} contient des erreurs ({faults}).',
    safe: 'Il n’a pas été installé ; toutes les réponses sont gardées.',
    now: 'Prévenez son auteur. En attendant, prenez-en un autre.',
  },
  'pack/hostile': {
    what: 'Le fichier {file} tente quelque chose dont aucun paquet n’a besoin.',
    safe: 'Il n’a pas été installé, rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Supprimez ce fichier et ne le transmettez pas.',
  },
  'pack/forged': {
    what: 'Le paquet {file} n’est pas celui que son éditeur a signé : il a été modifié en chemin.',
    safe: 'Il n’a pas été installé, rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Redemandez le fichier à son éditeur. S’il est encore refusé, ne l’utilisez pas et prévenez-le.',
  },
  'pack/newer': {
    what: 'Le paquet {file} est fait pour un Banyan plus récent.',
    safe: 'Il n’a pas été installé ; toutes les réponses sont gardées.',
    now: 'Approchez la tablette d’un réseau pour que Banyan se mette à jour, puis rouvrez le paquet.',
  },
  'pack/too-large': {
    what: 'Le fichier {file} est trop grand : {sizeMb} Mo, {limitMb} Mo au plus.',
    safe: 'Il n’a pas été installé ; toutes les réponses sont gardées.',
    now: 'Demandez un paquet plus petit, ou une seule langue.',
  },
  'pack/not-reachable': {
    what: 'Le paquet {file} n’a pas pu être atteint.',
    safe: 'Ce qui est arrivé est gardé et ne sera pas repris ; toutes les réponses sont sûres.',
    now: 'Approchez la tablette du réseau et appuyez sur Réessayer, ou ouvrez le paquet depuis un fichier.',
  },
  'pack/not-installed': {
    what: 'Le paquet {pack} n’est pas sur cette tablette.',
    safe: 'Toutes les réponses sont gardées.',
    now: 'Reprenez-le sous Paquets de questions.',
  },
  'pack/parts-lost': {
    what: 'Des questions du paquet {pack} sont perdues sur cette tablette.',
    safe: 'Toutes les réponses sont gardées ; les autres questions continuent.',
    now: 'Ouvrez de nouveau le fichier du paquet sous Paquets de questions : il ramène ce qui est perdu.',
  },
  'pack/not-to-hand-on': {
    what: 'Cette tablette ne peut pas redonner le paquet {pack} : un Banyan plus ancien l’a installé.',
    safe: 'Rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Rouvrez ici le fichier du paquet, ou allez le chercher à nouveau. Vous pourrez ensuite le transmettre.',
  },
  'add-on/no-pack': {
    what: 'Le fichier {file} complète le paquet {pack}, qui n’est pas sur cette tablette.',
    safe: 'Rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Apportez d’abord le paquet {pack}, puis ouvrez de nouveau ce fichier.',
  },
  'add-on/pack-too-old': {
    what: 'Le fichier {file} a été fait pour la version {needs} du paquet {pack} ; ici se trouve la version {version}.',
    safe: 'Rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Apportez d’abord la version {needs} du paquet, ou une plus récente, puis ouvrez de nouveau ce fichier.',
  },
  'pack/cancelled': {
    what: 'La récupération de {file} a été arrêtée.',
    safe: 'Ce qui est arrivé est gardé ; toutes les réponses sont sûres.',
    now: 'Reprenez quand vous voulez.',
  },
  'model/no-model': {
    what: 'Le fichier {file} n’est pas un fichier de modèle.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Choisissez le fichier qui porte le nom d’un paquet et finit par .banyan-model.',
  },
  'model/damaged': {
    what: 'Le fichier de modèle {file} est abîmé ou incomplet.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Copiez-le à nouveau depuis sa source, puis rouvrez-le.',
  },
  'model/newer': {
    what: 'Le fichier de modèle {file} est fait pour un Banyan plus récent.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Approchez la tablette d’un réseau pour que Banyan se mette à jour, puis rouvrez le fichier.',
  },
  'model/for-absent-pack': {
    what: 'Le fichier de modèle {file} est pour le paquet {pack}, qui n’est pas sur cette tablette.',
    safe: 'Rien n’a changé ; toutes les réponses sont gardées.',
    now: 'Prenez d’abord ce paquet, puis rouvrez le fichier.',
  },
  'model/of-no-use': {
    what: 'Le fichier de modèle {file} est fait pour une autre version de Banyan ou du paquet {pack} ; rien n’en peut servir ici.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Approchez la tablette d’un réseau pour que Banyan et le paquet se mettent à jour, puis rouvrez le fichier.',
  },
  'storage/full': {
    what: 'Il n’y a plus de place sur cette tablette.',
    safe: 'Tout ce qui a été enregistré avant est gardé. La dernière étape ne l’est pas.',
    now: 'Supprimez des photos ou des applications inutiles, puis refaites la dernière étape.',
  },
  'storage/vanished': {
    what: 'Ce qui était stocké sur cette tablette a disparu : le système l’a effacé.',
    safe: 'Les réponses d’une sauvegarde ou d’autres tablettes sont sûres ; ce qui n’était qu’ici est perdu.',
    now: 'Reprenez la dernière sauvegarde sous Cette tablette, et gardez Banyan comme application pour que cela n’arrive plus.',
  },
  'storage/blocked': {
    what: 'Un autre onglet avec un Banyan plus ancien bloque le passage.',
    safe: 'Rien n’est perdu ; toutes les réponses sont gardées.',
    now: 'Fermez tous les autres onglets de Banyan, puis réessayez.',
  },
  'storage/newer': {
    what: 'Ce qui est stocké ici vient d’un Banyan plus récent.',
    safe: 'Rien n’a été touché ; toutes les réponses sont gardées.',
    now: 'Approchez la tablette d’un réseau pour que Banyan se mette à jour, puis rouvrez-le.',
  },
  'storage/unavailable': {
    what: 'Ce navigateur ne laisse pas Banyan enregistrer.',
    safe: 'Rien ne peut être enregistré maintenant ; ce qui l’était n’est pas touché.',
    now: 'Quittez la navigation privée ou autorisez le stockage pour cette page, puis rouvrez-la.',
  },
  'storage/not-persisted': {
    what: 'Le navigateur peut effacer ce qui est ici si la place manque vraiment.',
    safe: 'Aujourd’hui, tout est gardé.',
    now: 'Gardez Banyan comme application et faites une sauvegarde chaque semaine.',
  },
  'clock/suspect': {
    what: 'L’horloge de cette tablette semble fausse.',
    safe: 'Toutes les réponses sont gardées, dans le bon ordre.',
    now: 'Réglez la date et l’heure dans les réglages quand vous pouvez.',
  },
  'demo/not-here': {
    what: 'Cela ne se fait pas dans la classe inventée.',
    safe: 'Rien n’est entré et rien n’est sorti. Le travail des vrais élèves est en sécurité.',
    now: 'Quittez d’abord la classe inventée, avec le bouton tout en haut.',
  },
  'origin/insecure': {
    what: 'Cette adresse n’est pas sûre (http) : le navigateur ne laisse Banyan ni garder des noms ni démarrer sans réseau.',
    safe: 'Les réponses des invités sont gardées sur cette tablette.',
    now: 'Ouvrez Banyan à son adresse https, ou demandez-la à qui a installé le réseau.',
  },
  'browser/too-old': {
    what: 'Ce navigateur est trop ancien pour Banyan : {missing}.',
    safe: 'Rien n’a changé ; ce qui était enregistré est gardé.',
    now: 'Mettez Chrome à jour (109 ou plus), puis rouvrez cette page.',
  },
  'backup/unreadable': {
    what: 'Le fichier {file} n’a pas pu être lu comme une sauvegarde.',
    safe: 'Rien n’a changé sur cette tablette ; toutes les réponses sont gardées.',
    now: 'Copiez-le à nouveau depuis sa source, ou choisissez-en un autre.',
  },
  'backup/newer': {
    what: 'La sauvegarde {file} vient d’un Banyan plus récent.',
    safe: 'Rien n’a changé ; le fichier et toutes les réponses d’ici sont gardés.',
    now: 'Approchez la tablette d’un réseau pour que Banyan se mette à jour, puis réessayez.',
  },
  'backup/other-school': {
    what: 'La sauvegarde {file} appartient à une autre école.',
    safe: 'Rien n’a été mélangé ; les réponses des deux sont gardées.',
    now: 'Choisissez une sauvegarde de cette école, ou reprenez celle-ci sur sa propre tablette.',
  },
  'backup/wrong-code': {
    what: 'Ce code de secours n’ouvre pas les noms de {file}.',
    safe: 'Toutes les réponses sont gardées ; seuls les noms restent scellés.',
    now: 'Vérifiez le code, signe par signe, et retapez-le.',
  },
  'pin/wrong': {
    what: {
      plural: 'triesLeft',
      one: 'Ce n’est pas le code. Encore {triesLeft} essai avant une attente.',
      other: 'Ce n’est pas le code. Encore {triesLeft} essais avant une attente.',
    },
    safe: 'Rien n’est changé.',
    now: 'Tapez-le encore une fois, doucement.',
  },
  'pin/wait': {
    what: {
      plural: 'seconds',
      one: 'Trop d’essais. La tablette attend {seconds} seconde.',
      other: 'Trop d’essais. La tablette attend {seconds} secondes.',
    },
    safe: 'Rien n’est changé ; toutes les réponses sont gardées.',
    now: 'Attendez, puis tapez le code doucement.',
  },
  'pin/too-short': {
    what: {
      plural: 'least',
      one: 'Un code a au moins {least} chiffre.',
      other: 'Un code a au moins {least} chiffres.',
    },
    safe: 'Rien n’est changé.',
    now: 'Choisissez-en un plus long, facile à retenir.',
  },
  'teacher/locked': {
    what: 'L’espace de l’enseignant est verrouillé.',
    safe: 'Rien n’est changé.',
    now: 'Ouvrez-le avec le code de l’enseignant, puis recommencez.',
  },
  'roster/name-empty': {
    what: 'Il n’y a pas encore de nom.',
    safe: 'Rien n’est changé.',
    now: 'Tapez un nom.',
  },
  'roster/name-double': {
    what: 'Il y a déjà {name}.',
    safe: 'Rien n’est changé ; les réponses de {name} sont gardées.',
    now: 'S’il s’agit de deux, ajoutez un deuxième nom ou une lettre.',
  },
  'roster/file-unreadable': {
    what: 'Aucune liste d’élèves n’a pu être lue dans « {file} ».',
    safe: 'Rien n’est changé.',
    now: 'Enregistrez-la de nouveau depuis le tableur, en CSV, puis ouvrez-la encore une fois.',
  },
  'roster/file-workbook': {
    what: '« {file} » est le fichier d’un tableur, qui ne peut pas être lu ici.',
    safe: 'Rien n’est changé.',
    now: 'Dans le tableur, choisissez Enregistrer sous → CSV ; ou copiez les cellules et collez-les ici.',
  },
  'roster/file-too-large': {
    what: '« {file} » fait {sizeMb} Mo ; une liste d’élèves peut en faire {limitMb}.',
    safe: 'Rien n’est changé.',
    now: 'Prenez-en une partie, par exemple une école ou une classe.',
  },
  'roster/file-too-long': {
    what: '« {file} » a {rows} lignes ; on peut en prendre {most} à la fois.',
    safe: 'Rien n’est changé.',
    now: 'Partagez-la en plusieurs fichiers.',
  },
  'roster/file-no-names': {
    what: 'Aucune colonne de noms n’a été trouvée dans « {file} ».',
    safe: 'Rien n’est changé.',
    now: 'Écrivez « Nom » au-dessus des noms, « Classe » au-dessus des classes, puis ouvrez-la de nouveau.',
  },
  'roster/file-lacks': {
    what: 'Il manque dans « {file} » : {missing}.',
    safe: 'Rien n’est changé.',
    now: 'Demandez à qui l’a faite une archive au format OneRoster avec utilisateurs, classes et inscriptions.',
  },
  'roster/names-sealed': {
    what: 'Certains noms de cette école ne s’ouvrent pas encore sur cette tablette ; la liste ne peut pas leur être comparée.',
    safe: 'Rien n’est changé.',
    now: 'Échangez avec une tablette qui montre ces noms, ou écrivez-les à nouveau là où ils manquent, puis rouvrez la liste.',
  },
  'roster/unknown-learner': {
    what: 'Cet élève n’est pas sur cette tablette.',
    safe: 'Toutes les réponses sont gardées.',
    now: 'Revenez à la classe et choisissez à nouveau.',
  },
  'roster/unknown-class': {
    what: 'Cette classe n’est pas sur cette tablette.',
    safe: 'Toutes les réponses sont gardées.',
    now: 'Revenez aux classes et choisissez à nouveau.',
  },
  'groups/gone': {
    what: 'Ces groupes ont été refaits entre-temps.',
    safe: 'Toutes les réponses sont gardées ; rien de ceci n’a été noté.',
    now: 'Revenez aux groupes et ouvrez celui de votre leçon.',
  },
  'own/gone': {
    what: 'Ceci n’est plus là : supprimé dans une autre fenêtre.',
    safe: 'Ce que les enfants en ont fait est gardé.',
    now: 'Revenez à vos paquets.',
  },
  'own/changed-elsewhere': {
    what: 'Ceci a été changé entre-temps dans une autre fenêtre.',
    safe: 'Ce qui y est écrit est gardé ; votre dernier changement ici ne l’a pas recouvert.',
    now: 'Vous voyez maintenant ce qui est noté. Refaites votre changement.',
  },
  'own/full': {
    what: 'Votre paquet peut en contenir {most}, et il y en a déjà autant.',
    safe: 'Tout ce qui est écrit est gardé.',
    now: 'Faites un autre paquet pour la suite.',
  },
  'voice/full': {
    what: 'Les enregistrements d’un paquet dans une langue peuvent prendre {limitMb} Mo, et c’est atteint.',
    safe: 'Tous les enregistrements déjà faits sont gardés. Le dernier ne l’est pas.',
    now: 'Enlevez des enregistrements inutiles, ou dites les phrases plus court.',
  },
  'own/not-to-go-on': {
    what: 'Ce paquet ne dit pas comment il a été écrit : il ne peut pas être changé ici.',
    safe: 'Le paquet reste comme il est.',
    now: 'Demandez à son auteur, ou faites votre propre paquet.',
  },
  'roster/fields-full': {
    what: 'Une école peut noter {most} choses sur chaque élève, et il y en a déjà autant.',
    safe: 'Rien n’est changé.',
    now: 'Retirez-en une qui ne sert plus.',
  },
  'turn/none': {
    what: 'Aucun tour n’est en cours.',
    safe: 'Toutes les réponses sont gardées.',
    now: 'Choisis ton image et continue.',
  },
  'turn/moved-on': {
    what: 'Cette question a déjà une réponse dans un autre onglet.',
    safe: 'Cette réponse compte, une fois. Rien n’est perdu.',
    now: 'Continue avec la question affichée.',
  },
  'school/alone': {
    what: 'Cet appareil n’appartient encore à aucune école.',
    safe: 'Tout le travail est gardé sur cette tablette.',
    now: 'Créez une école ici, ou rejoignez-en une, dans l’espace de l’enseignant.',
  },
  'school/other': {
    what: 'Ceci vient d’une autre école.',
    safe: 'Rien n’a été changé ici ; toutes les réponses sont gardées.',
    now: 'Ouvrez-le sur un appareil de cette école.',
  },
  'school/not-allowed': {
    what: 'Cet appareil n’a pas le droit de faire cela dans l’école.',
    safe: 'Rien n’a été changé ; toutes les réponses sont gardées.',
    now: 'Demandez à quelqu’un dont l’appareil le peut : un enseignant ou la personne qui a créé l’école.',
  },
  'school/revoked': {
    what: 'Cet appareil a été retiré de l’école.',
    safe: 'Ce qui a été enregistré jusque-là est gardé, ici et à l’école.',
    now: 'Demandez à l’administrateur de l’école de le laisser revenir.',
  },
  'school/unknown-device': {
    what: 'Cet appareil n’est pas connu dans l’école.',
    safe: 'Rien n’a été changé ; toutes les réponses sont gardées.',
    now: 'Recueillez d’abord les données des autres appareils, puis regardez de nouveau.',
  },
  'relay/not-reachable': {
    what: 'Le relais {address} est injoignable.',
    safe: 'Rien n’est perdu : toutes les réponses attendent ici.',
    now: 'Rien à faire : un nouvel essai se fera tout seul. Ou transportez le travail dans un fichier.',
  },
  'relay/needs-https': {
    what: 'Ce navigateur ne peut pas joindre {address}, car l’adresse commence par http.',
    safe: 'Rien n’est perdu : toutes les réponses attendent ici.',
    now: 'Utilisez l’adresse https du relais, ouvrez Banyan depuis le relais lui-même, ou transportez le travail dans un fichier.',
  },
  'relay/not-a-relay': {
    what: 'Il n’y a pas de relais Banyan à {address}.',
    safe: 'Rien n’a été envoyé ; toutes les réponses sont gardées ici.',
    now: 'Vérifiez l’adresse, lettre par lettre.',
  },
  'relay/refused': {
    what: 'Le relais {address} n’accepte pas cet appareil.',
    safe: 'Rien n’est perdu : toutes les réponses attendent ici.',
    now: 'Demandez un nouveau code à la personne qui gère le relais.',
  },
  'relay/busy': {
    what: 'Le relais {address} est trop occupé en ce moment.',
    safe: 'Rien n’est perdu : toutes les réponses attendent ici.',
    now: 'Rien à faire : un nouvel essai se fera tout seul.',
  },
  'relay/newer': {
    what: 'Le relais {address} parle une langue plus récente que ce Banyan.',
    safe: 'Rien n’est perdu : toutes les réponses attendent ici.',
    now: 'Approchez cette tablette d’un réseau pour que Banyan se mette à jour.',
  },
  'parcel/unreadable': {
    what: 'Banyan ne peut pas lire ceci, ou il en manque une partie.',
    safe: 'Rien n’a été changé ici ; toutes les réponses sont gardées.',
    now: 'Transmettez-le de nouveau depuis l’autre appareil.',
  },
  'parcel/newer': {
    what: 'Ceci vient d’un Banyan plus récent.',
    safe: 'Rien n’a été changé ici ; toutes les réponses sont gardées.',
    now: 'Mettez Banyan à jour sur cet appareil, puis ouvrez-le de nouveau.',
  },
  'sync/fork': {
    what: 'Deux appareils ont enregistré sous un même nom ; l’un est peut-être une copie de l’autre.',
    safe: 'Les deux enregistrements sont gardés.',
    now: 'Rien à faire : désormais, chacun enregistre sous son propre nom.',
  },
  'sync/damaged': {
    what: 'Une partie de ce qui est stocké sur cet appareil est abîmée.',
    safe: 'Ce que les autres appareils et relais possèdent est repris ; rien n’y est changé.',
    now: 'Connectez-vous bientôt à un relais ou recueillez les données d’un autre appareil.',
  },
  'worker/hung': {
    what: 'Banyan ne répondait plus et a redémarré.',
    safe: 'Chaque réponse dont le résultat a été montré est gardée.',
    now: 'Continue. Si cela revient, ferme d’autres applications ou redémarre la tablette.',
  },
  'worker/crashed': {
    what: 'Une partie de Banyan s’est arrêtée et a redémarré.',
    safe: 'Chaque réponse dont le résultat a été montré est gardée.',
    now: 'Continue. Si cela revient, redémarre la tablette.',
  },
  'update/failed': {
    what: 'Une partie de l’application manque : une version plus récente l’a remplacée.',
    safe: 'Toutes les réponses sont gardées.',
    now: 'Appuyez sur Réessayer. Sinon, approchez une fois la tablette d’un réseau.',
  },
  'camera/none': {
    what: 'Aucune caméra utilisable ici.',
    safe: 'Rien n’est changé ; tout le travail est conservé.',
    now: 'Ouvrez plutôt un fichier, ou collez un texte.',
  },
  'camera/refused': {
    what: 'Banyan n’a pas le droit d’utiliser la caméra.',
    safe: 'Rien n’est changé ; tout le travail est conservé.',
    now: 'Autorisez la caméra pour cette page dans les réglages du navigateur et touchez Scanner de nouveau, ou ouvrez un fichier.',
  },
  'camera/busy': {
    what: 'Une autre application utilise la caméra.',
    safe: 'Rien n’est changé ; tout le travail est conservé.',
    now: 'Fermez l’autre application et touchez Scanner de nouveau, ou ouvrez un fichier.',
  },
  'camera/insecure': {
    what: 'Cette adresse n’est pas sécurisée (http), le navigateur ne donne donc pas la caméra.',
    safe: 'Rien n’est changé ; tout le travail est conservé.',
    now: 'Ouvrez plutôt un fichier, ou ouvrez Banyan à son adresse https.',
  },
} as const satisfies ProblemTable;
