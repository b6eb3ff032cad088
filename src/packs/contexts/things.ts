// Things that questions count, by what a learner may like: a line each, as in words.ts. Behind a space Spanish, Portuguese
// and Hindi say the gender, Swahili the *how many* that agrees.
import type { Interest } from '../../domain/locale.ts';

export const THINGS: Readonly<Record<Interest, string>> = {
  animals: `
goat: goat|goats; chèvre|chèvres; cabra|cabras f; cabra|cabras f; عنزة واحدة|عنزتان|عنزات|عنزة|عنزة; mbuzi wangapi; बकरी|बकरियाँ f
hen: hen|hens; poule|poules; gallina|gallinas f; galinha|galinhas f; دجاجة واحدة|دجاجتان|دجاجات|دجاجة|دجاجة; kuku wangapi; मुर्गी|मुर्गियाँ f
duck: duck|ducks; canard|canards; pato|patos m; pato|patos m; بطة واحدة|بطتان|بطات|بطة|بطة; bata wangapi; बत्तख|बत्तखें f
cow: cow|cows; vache|vaches; vaca|vacas f; vaca|vacas f; بقرة واحدة|بقرتان|بقرات|بقرة|بقرة; ng'ombe wangapi; गाय|गायें f
sheep: sheep|sheep; mouton|moutons; oveja|ovejas f; ovelha|ovelhas f; خروف واحد|خروفان|خراف|خروفًا|خروف; kondoo wangapi; भेड़|भेड़ें f
camel: camel|camels; chameau|chameaux; camello|camellos m; camelo|camelos m; جمل واحد|جملان|جمال|جملًا|جمل; ngamia wangapi; ऊँट|ऊँट m`,
  football: `
ball: ball|balls; ballon|ballons; balón|balones m; bola|bolas f; كرة واحدة|كرتان|كرات|كرة|كرة; mpira|mipira mingapi; गेंद|गेंदें f
shirt: shirt|shirts; maillot|maillots; camiseta|camisetas f; camisa|camisas f; قميص واحد|قميصان|قمصان|قميصًا|قميص; jezi ngapi; जर्सी|जर्सियाँ f
whistle: whistle|whistles; sifflet|sifflets; silbato|silbatos m; apito|apitos m; صافرة واحدة|صافرتان|صافرات|صافرة|صافرة; filimbi ngapi; सीटी|सीटियाँ f
ticket: ticket|tickets; billet|billets; entrada|entradas f; bilhete|bilhetes m; تذكرة واحدة|تذكرتان|تذاكر|تذكرة|تذكرة; tiketi ngapi; टिकट|टिकट m`,
  market: `
mango: mango|mangoes; mangue|mangues; mango|mangos m; manga|mangas f; حبة مانجو واحدة|حبتا مانجو|حبات مانجو|حبة مانجو|حبة مانجو; embe|maembe mangapi; आम|आम m
orange: orange|oranges; orange|oranges; naranja|naranjas f; laranja|laranjas f; برتقالة واحدة|برتقالتان|برتقالات|برتقالة|برتقالة; chungwa|machungwa mangapi; संतरा|संतरे m
egg: egg|eggs; œuf|œufs; huevo|huevos m; ovo|ovos m; بيضة واحدة|بيضتان|بيضات|بيضة|بيضة; yai|mayai mangapi; अंडा|अंडे m
loaf: loaf|loaves; pain|pains; pan|panes m; pão|pães m; رغيف واحد|رغيفان|أرغفة|رغيفًا|رغيف; mkate|mikate mingapi; रोटी|रोटियाँ f
basket: basket|baskets; panier|paniers; canasta|canastas f; cesto|cestos m; سلة واحدة|سلتان|سلال|سلة|سلة; kikapu|vikapu vingapi; टोकरी|टोकरियाँ f`,
  music: `
drum: drum|drums; tambour|tambours; tambor|tambores m; tambor|tambores m; طبل واحد|طبلان|طبول|طبلًا|طبل; ngoma ngapi; ढोल|ढोल m
flute: flute|flutes; flûte|flûtes; flauta|flautas f; flauta|flautas f; ناي واحد|نايان|نايات|نايًا|ناي; zumari ngapi; बाँसुरी|बाँसुरियाँ f
bell: bell|bells; clochette|clochettes; campana|campanas f; sino|sinos m; جرس واحد|جرسان|أجراس|جرسًا|جرس; kengele ngapi; घंटी|घंटियाँ f
guitar: guitar|guitars; guitare|guitares; guitarra|guitarras f; guitarra|guitarras f; جيتار واحد|جيتاران|جيتارات|جيتارًا|جيتار; gitaa ngapi; गिटार|गिटार m`,
  garden: `
flower: flower|flowers; fleur|fleurs; flor|flores f; flor|flores f; زهرة واحدة|زهرتان|زهرات|زهرة|زهرة; ua|maua mangapi; फूल|फूल m
seed: seed|seeds; graine|graines; semilla|semillas f; semente|sementes f; بذرة واحدة|بذرتان|بذور|بذرة|بذرة; mbegu ngapi; बीज|बीज m
tree: tree|trees; arbre|arbres; árbol|árboles m; árvore|árvores f; شجرة واحدة|شجرتان|شجرات|شجرة|شجرة; mti|miti mingapi; पेड़|पेड़ m
pumpkin: pumpkin|pumpkins; citrouille|citrouilles; calabaza|calabazas f; abóbora|abóboras f; يقطينة واحدة|يقطينتان|يقطينات|يقطينة|يقطينة; boga|maboga mangapi; कद्दू|कद्दू m`,
  books: `
book: book|books; livre|livres; libro|libros m; livro|livros m; كتاب واحد|كتابان|كتب|كتابًا|كتاب; kitabu|vitabu vingapi; किताब|किताबें f
pencil: pencil|pencils; crayon|crayons; lápiz|lápices m; lápis|lápis m; قلم واحد|قلمان|أقلام|قلمًا|قلم; penseli ngapi; पेंसिल|पेंसिलें f
picture: picture|pictures; image|images; dibujo|dibujos m; desenho|desenhos m; صورة واحدة|صورتان|صور|صورة|صورة; picha ngapi; चित्र|चित्र m
notebook: notebook|notebooks; cahier|cahiers; cuaderno|cuadernos m; caderno|cadernos m; دفتر واحد|دفتران|دفاتر|دفترًا|دفتر; daftari|madaftari mangapi; कॉपी|कॉपियाँ f`,
};
