// Notes for translators: ../coaching-content-messages.ts.
import type { MistakesSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_MISTAKES = {
  'coach-rule.say': 'Majibu ya mwisho ya Dalia. Tazama kila moja kwa muda kabla ya kuchagua.',
  'coach-rule.ask': 'Nini kinaendelea?',
  'coach-rule.a': 'Hana uangalifu.',
  'coach-rule.a-why':
    'Makosa ya kukosa uangalifu huwa ya kila aina. Haya ni ya aina moja: kila tarakimu isiyo sahihi inatokana na kugeuza safu, 7 − 2 badala ya 2 − 7.',
  'coach-rule.b': 'Anafuata kanuni: daima tarakimu ndogo kutoka kubwa.',
  'coach-rule.b-why':
    'Ndiyo. 7 − 2, 9 − 3, 4 − 0: hizi hutoa 45, 46 na 44, kama alivyoandika hasa. Na katika 58 − 23 kanuni yake inatokea kuwa sahihi. Anafikiri, na anafikiri vilevile kila mara.',
  'coach-rule.c': 'Hawezi kutoa.',
  'coach-rule.c-why':
    'Hesabu moja ni sahihi, na ndani ya kila safu anatoa bila kosa. Ni wazo moja tu lisilo sahihi, na hilo ni rahisi zaidi kurekebisha.',
  'coach-rule.known':
    'Majibu mengi yasiyo sahihi hufuata kanuni ambayo mtoto amejitungia: hili lilionekana katika hesabu za watoto zaidi ya elfu moja (Brown na Burton, 1978). Aliyeipata kanuni anajua azungumze nini.',

  'coach-first-words.say': 'Dalia ameketi kando yako, na hesabu hii iko kati yenu.',
  'coach-first-words.ask': 'Unasema nini kwanza?',
  'coach-first-words.a': '“Hii si sahihi. Lazima ufungue kumi.”',
  'coach-first-words.a-why':
    'Ni kweli, na ataitikia kwa kichwa. Lakini kanuni yake bado ipo. Sasa ana kanuni mbili, na hana sababu ya hata moja.',
  'coach-first-words.b': '“Niambie umepataje 45.”',
  'coach-first-words.b-why':
    'Ndiyo. Kisha subiri, kwa muda mrefu kuliko unavyoona rahisi. Unaisikia kanuni yake kwa maneno yake, naye anaisikia pia: mara nyingi mtoto huacha hapo na kusema “aa”.',
  'coach-first-words.c': '“Jaribu tena.”',
  'coach-first-words.c-why': 'Atafanya vilevile tena, au atabahatisha namba nyingine. Hajui abadilishe nini.',
  'coach-first-words.known':
    'Watoto wanaoeleza, iwe sahihi au la, huelewa zaidi kuliko wanaosikiliza tu (Chi na wenzake, 1994). Uliza hivyo hata kwa majibu sahihi, ili swali lisiwe ishara ya kosa. Na subiri sekunde tatu: watoto wengi zaidi hujibu, na husema zaidi (Rowe, 1986).',

  'coach-two-ways.say': 'Dalia anatazama 52 − 17 na kusema hivi.',
  'coach-two-ways.ask': 'Unafanya nini sasa?',
  'coach-two-ways.a': 'Naonyesha njia sahihi ubaoni, naye ananakili hesabu tatu.',
  'coach-two-ways.a-why':
    'Atazinakili vizuri, na kesho atafanya kwa njia yake. Hakuna kilichomwonyesha kwamba njia yake haifai.',
  'coach-two-ways.b': '“Panga 52 kwa mafungu na vijiti, kisha utoe 17.” Kisha tunatazama majibu yote mawili.',
  'coach-two-ways.b-why':
    'Ndiyo. Mikono yake inasema 35, karatasi yake inasema 45. Sasa ana swali lake mwenyewe: kwa nini? Hapo kufungua fungu ni ugunduzi wake, na kanuni ina sababu.',
  'coach-two-ways.c': '“Umefikiri. Vizuri.” Kisha hesabu inayofuata.',
  'coach-two-ways.c-why':
    'Kwamba alifikiri inafaa kusemwa. Lakini ikiishia hapo, kanuni yake inakuwa imara zaidi kila anapoitumia.',
  'coach-two-ways.known':
    'Wazo lisilo sahihi haliondoki kwa sababu tu lile sahihi lilisemwa. Linaondoka mtoto anapoona kwamba linaleta jambo lisilowezekana, na ana wazo bora zaidi. Masomo yaliyojadili makosa kwa namna hii yalidumu kuliko yale yaliyoyaepuka (Bell, 1993).',

  'coach-in-class.say': 'Badr anaandika hivi ubaoni, mbele ya wote. Baadhi wanacheka.',
  'coach-in-class.ask': 'Unafanya nini?',
  'coach-in-class.a': 'Namwambia aketi na kumwita anayejua.',
  'coach-in-class.a-why':
    'Inamwokoa kwa muda, na inawaambia wengine wote: anayekosea yuko nje. Wakati ujao wachache zaidi watakuja ubaoni.',
  'coach-in-class.b':
    '“Hili linatusaidia. Nani anaona Badr alifikiri nini? Nani naye amewahi kufikiri hivyo?”',
  'coach-in-class.b-why':
    'Ndiyo. Kisha wote wanahakiki kwa vijiti, na Badr pia. Sasa kosa ni kazi ya darasa zima, na ni yeye aliyewapa.',
  'coach-in-class.c': 'Nawakemea waliocheka.',
  'coach-in-class.c-why':
    'Hapa hatumcheki mtu: sema hivyo kwa utulivu, kwa sentensi moja. Kisha rudi kwenye hesabu, la sivyo kitakachobaki ni kwamba kosa lilileta matata.',
  'coach-in-class.known':
    'Katika madarasa yanayochukua makosa kama kitu cha kujifunzia, watoto huendelea kufikiri baada ya kosa badala ya kukata tamaa (Steuer na wenzake, 2013). Anachofanya mwalimu katika sekunde za kwanza humwambia kila mtu kosa ni nini hapa.',

  'coach-mended.say': 'Siku tatu baadaye. Dalia amepata hizi zote mbili sahihi.',
  'coach-mended.ask': 'Swali lipi linakuambia kama ile kanuni ya zamani imeondoka?',
  'coach-mended.a': '58 − 23',
  'coach-mended.a-why':
    'Haliwezi kusema: 8 − 3 na 5 − 2 hutoka sahihi hata kwa kanuni ya zamani. Hesabu mbili zilizo juu nazo hazisemi.',
  'coach-mended.b': '62 − 38',
  'coach-mended.b-why':
    'Ndiyo. Kanuni ya zamani inatoa 36, njia sahihi 24. Ni swali tu ambalo mawazo mawili yanatoa majibu tofauti linaloweza kuyatofautisha. Muulize pia amefikaje hapo.',
  'coach-mended.c': '40 − 20',
  'coach-mended.c-why':
    'Mawazo yote mawili yanatoa 20. Mtoto anayepata hesabu kumi kama hizi bado anaweza kushikilia kanuni ya zamani.',
  'coach-mended.known':
    'Mawazo ya zamani hurudi, hasa mtoto anapochoka au namba zinapoonekana mpya. Basi uliza tena baada ya wiki. Kishikwambi hufanya hivyohivyo kwa maswali ya namna hii; lakini hakiwezi kumuuliza kwa nini.',
} as const satisfies MessageTable<MistakesSteps>;
