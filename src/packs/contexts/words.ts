// The words of context sets in the seven languages of the app: a line each, `id: en; fr; es; pt; ar; sw; hi`, in the forms
// that counted.ts knows. A spelling may be mended; ids stay: answers of last year are shown again by them.

export const CONTEXT_LANGUAGES: readonly string[] = ['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'];

/** By language. */
export type Words = Readonly<Record<string, string>>;

export function readWords(table: string): ReadonlyMap<string, Words> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', words = ''] = line.split(': ');
        const forms = words.split('; ');
        return [id, Object.fromEntries(CONTEXT_LANGUAGES.map((language, at) => [language, forms[at] ?? '']))];
      }),
  );
}

/** As they stand behind *kg of*. */
export const FOODS = `
rice: rice; de riz; arroz; arroz; الأرز; mchele; चावल
maize: maize; de maïs; maíz; milho; الذرة; mahindi; मक्का
beans: beans; de haricots; frijoles; feijão; الفاصوليا; maharage; राजमा
lentils: lentils; de lentilles; lentejas; lentilhas; العدس; adesi; मसूर
millet: millet; de mil; mijo; painço; الدخن; ulezi; बाजरा
sorghum: sorghum; de sorgho; sorgo; sorgo; الذرة الرفيعة; mtama; ज्वार
cassava: cassava; de manioc; yuca; mandioca; الكسافا; muhogo; कसावा
potatoes: potatoes; de pommes de terre; papas; batatas; البطاطا; viazi; आलू
onions: onions; d'oignons; cebollas; cebolas; البصل; vitunguu; प्याज़
tomatoes: tomatoes; de tomates; tomates; tomates; الطماطم; nyanya; टमाटर
sugar: sugar; de sucre; azúcar; açúcar; السكر; sukari; चीनी
flour: flour; de farine; harina; farinha; الدقيق; unga; आटा
dates: dates; de dattes; dátiles; tâmaras; التمر; tende; खजूर
teff: teff; de teff; teff; teff; التيف; teff; टेफ़
couscous: couscous; de couscous; cuscús; cuscuz; الكسكس; kuskusi; कूसकूस
yams: yams; d'ignames; ñame; inhame; اليام; viazi vikuu; रतालू
chickpeas: chickpeas; de pois chiches; garbanzos; grão-de-bico; الحمص; dengu; चना
fish: fish; de poisson; pescado; peixe; السمك; samaki; मछली
groundnuts: groundnuts; d'arachides; maní; amendoim; الفول السوداني; karanga; मूँगफली
bananas: bananas; de bananes; plátanos; bananas; الموز; ndizi; केले`;

export const MONEY = `
coin: coin|coins; pièce|pièces; moneda|monedas; moeda|moedas; قطعة نقدية واحدة|قطعتان نقديتان|قطع نقدية|قطعة نقدية|قطعة نقدية; sarafu; सिक्का|सिक्के
shilling: shilling|shillings; shilling|shillings; chelín|chelines; xelim|xelins; شلن واحد|شلنان|شلنات|شلنًا|شلن; shilingi; शिलिंग
birr: birr; birr; birr; birr; بر واحد|بران|بر|بر|بر; birr; बिर्र
franc: franc|francs; franc|francs; franco|francos; franco|francos; فرنك واحد|فرنكان|فرنكات|فرنكًا|فرنك; faranga; फ़्रैंक
naira: naira; naira|nairas; naira|nairas; naira|nairas; نايرا واحدة|نايرا|نايرا|نايرا|نايرا; naira; नायरा
cedi: cedi|cedis; cedi|cedis; cedi|cedis; cedi|cedis; سيدي غاني واحد|سيدي غاني|سيدي غاني|سيدي غاني|سيدي غاني; sedi; सेडी
metical: metical|meticais; metical|meticais; metical|meticales; metical|meticais; متيكال واحد|متيكال|متيكال|متيكال|متيكال; metikali; मेटिकल
kwanza: kwanza|kwanzas; kwanza|kwanzas; kwanza|kwanzas; kwanza|kwanzas; كوانزا واحدة|كوانزا|كوانزا|كوانزا|كوانزا; kwanza; क्वांज़ा
rand: rand; rand|rands; rand|rands; rand|rands; راند واحد|راند|راند|راند|راند; randi; रैंड
dinar: dinar|dinars; dinar|dinars; dinar|dinares; dinar|dinares; دينار واحد|ديناران|دنانير|دينارًا|دينار; dinari; दीनार
pound: pound|pounds; livre|livres; libra|libras; libra|libras; جنيه واحد|جنيهان|جنيهات|جنيهًا|جنيه; pauni; पाउंड
rupee: rupee|rupees; roupie|roupies; rupia|rupias; rupia|rupias; روبية واحدة|روبيتان|روبيات|روبية|روبية; rupia; रुपया|रुपये
taka: taka; taka|takas; taka|takas; taka|takas; تاكا واحدة|تاكا|تاكا|تاكا|تاكا; taka; टका
rupiah: rupiah; roupie|roupies; rupia|rupias; rupia|rupias; روبية واحدة|روبيتان|روبيات|روبية|روبية; rupia; रुपिया
peso: peso|pesos; peso|pesos; peso|pesos; peso|pesos; بيزو واحد|بيزو|بيزو|بيزو|بيزو; peso; पेसो
real: real|reais; real|reais; real|reales; real|reais; ريال واحد|ريالان|ريالات|ريالًا|ريال; reali; रियाल`;

/** As they stand behind *the way*. */
export const PLACES = `
market: to the market; au marché; al mercado; ao mercado; إلى السوق; sokoni; बाज़ार तक
school: to school; à l'école; a la escuela; à escola; إلى المدرسة; shuleni; स्कूल तक
well: to the well; au puits; al pozo; ao poço; إلى البئر; kisimani; कुएँ तक
river: to the river; à la rivière; al río; ao rio; إلى النهر; mtoni; नदी तक
field: to the field; au champ; al campo; ao campo; إلى الحقل; shambani; खेत तक
clinic: to the clinic; au dispensaire; a la clínica; ao posto de saúde; إلى العيادة; zahanatini; क्लिनिक तक
bus-stop: to the bus stop; à l'arrêt de bus; a la parada del autobús; à paragem do autocarro; إلى موقف الحافلات; kituoni; बस स्टॉप तक
pitch: to the sports field; au terrain de sport; a la cancha; ao campo de jogos; إلى الملعب; uwanjani; मैदान तक
beach: to the beach; à la plage; a la playa; à praia; إلى الشاطئ; ufukweni; समुद्र तट तक
shop: to the shop; à la boutique; a la tienda; à loja; إلى الدكان; dukani; दुकान तक`;

/** What things are carried and sold in. */
export const UNITS = `
sack: sack|sacks; sac|sacs; saco|sacos; saco|sacos; كيس واحد|كيسان|أكياس|كيسًا|كيس; gunia|magunia; बोरा|बोरे
basket: basket|baskets; panier|paniers; canasta|canastas; cesto|cestos; سلة واحدة|سلتان|سلال|سلة|سلة; kikapu|vikapu; टोकरी|टोकरियाँ
crate: crate|crates; caisse|caisses; caja|cajas; caixa|caixas; صندوق واحد|صندوقان|صناديق|صندوقًا|صندوق; kreti; पेटी|पेटियाँ
bucket: bucket|buckets; seau|seaux; balde|baldes; balde|baldes; دلو واحد|دلوان|دلاء|دلوًا|دلو; ndoo; बाल्टी|बाल्टियाँ
tray: tray|trays; plateau|plateaux; bandeja|bandejas; bandeja|bandejas; صينية واحدة|صينيتان|صوانٍ|صينية|صينية; sinia; ट्रे`;
