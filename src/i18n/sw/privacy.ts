// Notes for translators: ../privacy-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { PrivacyMessages } from '../privacy-messages.ts';

export const PRIVACY = {
  'privacy.title': 'Kinachohifadhiwa kuhusu watoto',
  'privacy.short': 'Nani anaweza kusoma, kwa muda gani, na familia zilikubali nini',
  'privacy.what': 'Kinachohifadhiwa',
  'privacy.what-answers':
    'Majibu, madokezo, nyakati na zamu, kila kimoja chini ya namba isiyosema lolote kuhusu mtoto: hivyo Banyan inajua nini kifuate.',
  'privacy.what-names':
    'Majina, maelezo, mambo mengine ambayo shule inaweka, na kile watoto wanachosema kuhusu wanavyojisikia. Yote yamefungwa kwa ufunguo wa shule.',
  'privacy.what-not':
    'Hakuna anwani, hakuna siku ya kuzaliwa, hakuna sauti wala picha ya mtoto. Hakuna kamera inayotazama, na hakuna kinachobashiriwa kutokana na uso.',
  'privacy.where': 'Kiko wapi',
  'privacy.where-is':
    'Kwenye vishikwambi vya shule. Kinachopelekwa kwa faili, msimbo au mtandao hufika kwenye kituo chenu wenyewe, ambacho kina majibu chini ya namba na hakiwezi kufungua jina lolote.',
  'privacy.who': 'Nani anaweza kusoma',
  'privacy.who-can':
    'Walimu wa shule. Anayebeba faili, au anayeendesha kituo, hawezi kusoma jina, maelezo wala hisia yoyote.',
  'privacy.long': 'Kwa muda gani',
  'privacy.long-is':
    'Hadi shule ifute. Mwanafunzi anapoondoka shuleni, tengeneza faili kwa ajili ya familia, kisha futa.',
  'privacy.out': 'Kukitoa, au kukifuta',
  'privacy.out-how':
    'Vyote viwili viko kwenye ukurasa wa mwanafunzi, “Yote yaliyohifadhiwa, kama faili” na “Futa kila mahali”. Kufuta hufika kwenye kila kishikwambi na kituo. Mafaili na karatasi zilizotengenezwa kabla lazima ziharibiwe kwa mkono.',
  'privacy.lost': 'Kishikwambi kikipotea au kikiibwa',
  'privacy.lost-first':
    'Kiondoe shuleni mara moja, kwenye Vifaa. Ufunguo mpya unatengenezwa, na kinachoandikwa nacho tangu hapo hakiaminiwi.',
  'privacy.lost-then': 'Kutanisha vishikwambi vingine, au vitumiane, ili vyote vipate habari.',
  'privacy.lost-tell':
    'Anayefanikiwa kuingia kwenye kishikwambi anaweza kusoma majina na majibu yaliyokuwa ndani yake. Mjulishe msimamizi wako ni ya madarasa gani.',
  'privacy.breach': 'Ikiwa huenda mtu amesoma kisicho chake',
  'privacy.breach-first':
    'Andika ilikuwa nini, tangu lini, na ya madarasa gani. Ondoa kifaa shuleni, kama ilivyoelezwa juu.',
  'privacy.breach-tell':
    'Mjulishe msimamizi wako siku hiyohiyo. Katika nchi nyingi mamlaka lazima ijulishwe ndani ya saa 72, na familia pia ikiwa huenda wakapata madhara.',
  'consent.title': 'Familia zilikubali nini',
  'consent.what':
    'Chapisha ukurasa wa familia, na uandike hapa kinachorudi. Sheria ya nchi yenu inasema shule inapaswa kuomba nini.',
  'consent.practice': 'Kufanya mazoezi kwa jina lake',
  'consent.practice-what': 'Kwa hapana, uso wa mwanafunzi hauonyeshwi tena na hakuna jipya linalorekodiwa.',
  'consent.retraining': 'Majibu yanaweza kuboresha Banyan, bila jina',
  'consent.retraining-what':
    'Ni kwa ndiyo tu majibu huhesabiwa modeli inapotengenezwa kutoka majibu ya shule.',
  'consent.given': 'Ndiyo',
  'consent.refused': 'Hapana',
  'consent.unsaid': 'Haijaandikwa',
  'consent.all': {
    plural: 'count',
    one: 'Ndiyo kwa mmoja ambaye hajaandikwa',
    other: 'Ndiyo kwa wote {count} ambao hawajaandikwa',
  },
  'consent.told': 'Imeandikwa.',
  'consent.no-practice':
    'Familia ya {name} ilikataa mazoezi: hakuna uso kwa watoto, hakuna zamu. Yaliyohifadhiwa kabla yanabaki hadi uyafute.',
  'consent.away': 'Familia ilikataa mazoezi',
  'data.title': 'Yote yaliyohifadhiwa, kama faili',
  'data.what':
    'Kwa familia, au kwa shule nyingine: jedwali la majibu yote, na mengine yote. Faili halijafungwa, hivyo ipe familia peke yake.',
  'data.make': 'Tengeneza faili',
  'data.about':
    'Yote ambayo Banyan inahifadhi kuhusu mwanafunzi huyu kwenye kishikwambi ambako faili lilitengenezwa. answers.csv hufunguka kwenye lahajedwali lolote. everything.json ina kila rekodi, kwa programu nyingine. Kile ambacho kishikwambi kingine tu kinakijua hakimo.',
  'data.when': 'Lini',
  'data.pack': 'Kifurushi',
  'data.skill': 'Stadi',
  'data.question': 'Swali',
  'data.answer': 'Jibu',
  'data.right': 'Sahihi',
  'data.hints': 'Madokezo',
  'data.seconds': 'Sekunde',
  'data.yes': 'ndiyo',
  'data.no': 'hapana',
  'family-asked.title': 'Mtoto wenu anajifunza kwa Banyan',
  'family-asked.line': 'Ukurasa wa familia, wa kutia saini',
  'family-asked.intro':
    'Shuleni mtoto wenu anafanya mazoezi kwenye kishikwambi. Banyan, programu iliyo ndani yake, huchagua swali linalofuata. Ukurasa huu unasema nini kinahifadhiwa kuhusu mtoto wenu.',
  'family-asked.keeps': 'Kinachohifadhiwa',
  'family-asked.keeps-answers': 'Maswali ambayo mtoto wenu alijibu, jinsi alivyojibu, na lini.',
  'family-asked.keeps-name':
    'Jina ambalo shule inatumia, na maelezo ya walimu. Vimefungwa, na ni shule tu inayoweza kuvifungua.',
  'family-asked.keeps-feeling': 'Kile mtoto wenu anachosema kuhusu anavyojisikia: kwa walimu wake peke yao.',
  'family-asked.keeps-not':
    'Hakuna picha yake, hakuna sauti, hakuna anwani. Hakuna kamera inayomtazama mtoto wenu.',
  'family-asked.who': 'Nani anaweza kusoma',
  'family-asked.who-can':
    'Walimu wa shule. Hakuna mwingine anayeona jina la mtoto wenu. Hakuna kinachouzwa, na hakuna matangazo.',
  'family-asked.long': 'Kwa muda gani',
  'family-asked.long-is':
    'Hadi shule ifute. Siku yoyote mnaweza kuomba shule kuona, kupewa kama faili, kusahihisha au kufuta.',
  'family-asked.ask': 'Tafadhali wekeni alama, tieni saini na mrudishe',
  'family-asked.ask-practice': 'Mtoto wangu anaweza kufanya mazoezi kwa Banyan kwa jina lake.',
  'family-asked.ask-retraining':
    'Majibu ya mtoto wangu, bila jina, yanaweza kuboresha Banyan kwa watoto wengine. Kwa hapana, mtoto wenu anajifunza vilevile.',
  'family-asked.yes': 'Ndiyo',
  'family-asked.no': 'Hapana',
  'family-asked.child': 'Jina la mtoto',
  'family-asked.signed': 'Tarehe na saini',
  'family-asked.print': 'Chapisha ukurasa',
  'family-asked.which': 'Kwa lugha gani?',
} as const satisfies MessageTable<PrivacyMessages>;
