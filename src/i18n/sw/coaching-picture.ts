// Notes for translators: ../coaching-content-messages.ts.
import type { PictureSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_PICTURE = {
  'coach-column.say':
    'Wiki ya tatu ya muhula. Watoto wako kwenda chini, stadi kwenda kando; kadiri kisanduku kinavyojaa, ndivyo stadi ilivyo na hakika. Mstari mnene unamaliza stadi za msingi, ambazo kila mtu anapaswa kuzifikia.',
  'coach-column.ask': 'Una somo moja kesho. Unatazama wapi kwanza?',
  'coach-column.a': 'Kwenye safu “Toa hadi 100”: ni mtoto mmoja tu anayeijua.',
  'coach-column.a-why':
    'Ndiyo. Safu iliyo karibu tupu inasema kuhusu somo na si kuhusu mtoto mmoja. Lifundishe tena, kwa njia nyingine, na watoto kadhaa watafaidika kwa mara moja.',
  'coach-column.b': 'Kwenye mstari wa Idris: ana stadi chache zaidi.',
  'coach-column.b-why':
    'Naye anakuhitaji, na hatua inayofuata inamhusu. Lakini somo la wote huchaguliwa vizuri kwa safu; mstari unadai dakika tano na mtoto mmoja.',
  'coach-column.c': 'Kwenye mstari wa Hana: yuko mbele sana.',
  'coach-column.c-why':
    'Kishikwambi chenyewe humpa Hana mambo magumu zaidi. Mtazame mwisho, lakini mtazame: muulize mara kwa mara amegundua nini.',
  'coach-column.known':
    'Mapitio ya tafiti kama 250 yalionyesha kwamba watoto hujifunza zaidi waziwazi walimu wanapoacha kile darasa linachoonyesha kibadilishe somo linalofuata, na kwamba wanaopata shida ndio hufaidika zaidi (Black na Wiliam, 1998). Basi: kwanza chini, kisha kando.',

  'coach-below.say':
    'Idris amekuja darasani mwaka huu. Bado anajifunza kuhesabu hadi 100. Kesho darasa linaendelea na kutoa.',
  'coach-below.ask': 'Nini kinamsaidia Idris zaidi?',
  'coach-below.a': 'Anafanya wanachofanya darasani, la sivyo ataachwa nyuma zaidi.',
  'coach-below.a-why':
    'Ni vizuri kwamba anakaa na darasa na ni mmoja wao. Lakini kutoa kunasimama juu ya kuhesabu na makumi: bila hayo anaweza kunakili tu.',
  'coach-below.b': 'Dakika kumi kwa siku za kuhesabu na makumi, na pamoja na darasa kwa mengine.',
  'coach-below.b-why':
    'Ndiyo. Pengo huzibwa pale linapoanzia. Lengo lake ni lilelile la wote: stadi za msingi. Ni njia yake tu ya kufika huko inayoanzia mahali pengine.',
  'coach-below.c': 'Kazi rahisi kwake, mwaka mzima.',
  'coach-below.c-why':
    'Nia ni njema lakini inamgharimu mwaka: haulizwi kamwe wanachoulizwa wengine. Njia nyingine ya kufika lengo lilelile, si lengo dogo.',
  'coach-below.known':
    'Nchini India, watoto walifundishwa kwa sehemu ya siku katika kiwango walichokuwa, bila kujali darasa lao. Katika majaribio makubwa waliwafikia wenzao katika kusoma na hesabu ndani ya wiki au miezi (Banerjee na wenzake, 2017).',

  'coach-fading.say':
    'Elias hakuwepo kwa wiki tano. Visanduku vyake viwili vina michirizi: vinafifia. Aliwahi kuzijua, na tangu hapo hakuna aliyeona. Viguse.',
  'coach-fading.ask': 'Unafanya nini?',
  'coach-fading.a': 'Anajifunza stadi zote mbili tena kuanzia mwanzo.',
  'coach-fading.a-why':
    'Bado. Kilichowahi kujifunzwa vizuri hurudi haraka zaidi kuliko kilivyojifunzwa. Kuanzia mwanzo kungemgharimu zaidi muda ambao tayari ameupoteza.',
  'coach-fading.b': 'Anafanya maswali machache ya kila moja, kisha natazama tena.',
  'coach-fading.b-why':
    'Ndiyo. Kishikwambi chenyewe huyaleta anapofanya mazoezi. Baada ya majibu machache sahihi michirizi huondoka. Ikibaki, unajua ukae naye wapi.',
  'coach-fading.c': 'Hakuna. Alizijua, basi anazijua.',
  'coach-fading.c-why':
    'Labda. Lakini kinachofuata kinajengwa juu yake, na maswali machache huchukua dakika mbili. Hapo unajua badala ya kutumaini.',
  'coach-fading.known':
    'Kila mtu husahau kisichotumika; si ishara ya mtoto dhaifu. Kurudi kwenye jambo baada ya siku na wiki hulifanya lidumu kuliko dakika zilezile zikiwa kwa mara moja (Cepeda na wenzake, 2006).',

  'coach-likely.say': 'Gusa kisanduku cha Badr chini ya “Jumlisha hadi 100”. Kinasema: karibu, 74 %.',
  'coach-likely.ask': 'Hizo 74 % zinakuambia nini?',
  'coach-likely.a': 'Kati ya maswali mia alipata 74 sahihi.',
  'coach-likely.a-why':
    'Hapana, si alama. Huenda amejibu maswali sita tu kwa jumla. Inasema kuna uwezekano gani kwamba anaijua, kwa kila jibu na kwa muda uliopita tangu hapo.',
  'coach-likely.b': 'Kati ya watoto wanne waliojibu kama yeye, kama watatu wanaijua.',
  'coach-likely.b-why':
    'Ndiyo. Ni makisio yenye sababu, na mara moja kati ya nne si sahihi. Inapokuwa muhimu, uliza swali moja mwenyewe: hapo unajua zaidi ya kishikwambi.',
  'coach-likely.c': 'Yeye ni bora kuliko mtoto mwenye 60 %.',
  'coach-likely.c-why':
    'Haikutengenezwa kwa kupanga nafasi. Watoto wawili wenye 60 % na 74 % huenda wanajua sawasawa; jibu moja au mawili ndiyo tofauti.',
  'coach-likely.known':
    'Chochote kinachopimwa kwa majibu machache hupanda na kushuka kwa bahati: ni kweli kwa kishikwambi, kwa majaribio na kwa watu. Ndiyo maana picha inasema uwezekano, na ndiyo maana kutazama kwako mwenyewe kuna thamani kubwa.',

  'coach-two-things.say': 'Dakika mbili kabla ya kengele. Umetazama chini na kando.',
  'coach-two-things.ask': 'Unachukua nini?',
  'coach-two-things.a': 'Jambo moja kwa darasa, na mtoto mmoja wa kukaa naye.',
  'coach-two-things.a-why':
    'Ndiyo. Kutoa mara moja tena, kwa vijiti na mafungu; na dakika tano na Idris. Mambo mawili hufanyika, kumi na mawili hayafanyiki.',
  'coach-two-things.b': 'Mpango kwa kila mtoto.',
  'coach-two-things.b-why':
    'Nia njema ambayo hakuna anayeweza kuitimiza kwa watoto sitini. Kishikwambi kina swali linalofuata kwa kila mmoja wao; muda wako ni wa kile kisichoweza.',
  'coach-two-things.c': 'Naitundika picha, ili kila mtu aone yuko wapi.',
  'coach-two-things.c-why':
    'Afadhali usifanye hivyo. Aliye chini hujifunza kuficha makosa, na kilichofichwa hakiwezi kurekebishwa. Picha ni yako. Ukiwa na mtoto, tazameni mstari wake tu, na kile kilichokua.',
  'coach-two-things.known':
    'Katika jaribio linalojulikana sana, watoto waliopata maoni kuhusu kazi yao walifanya vizuri zaidi na waliendelea kuwa na hamu. Waliopata alama hawakufanya hivyo, hata maoni yaleyale yalipokuwa kando yake (Butler, 1988).',
} as const satisfies MessageTable<PictureSteps>;
