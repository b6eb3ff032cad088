// Every problem in three parts: what happened, is the work safe, what to do now. A list, so more than 300 lines.
import type { ProblemTable } from '../problem-text.ts';

export const PROBLEMS = {
  'id/malformed': {
    what: 'Anwani hii haielekei popote hapa.',
    safe: 'Hakuna kilichobadilika wala kupotea.',
    now: 'Rudi kwenye skrini ya kwanza.',
  },
  'answer/empty': {
    what: 'Bado hakuna jibu.',
    safe: 'Hakuna kilichohesabiwa.',
    now: 'Weka jibu lako, kisha bonyeza Hakiki.',
  },
  'answer/incomplete': {
    what: 'Kuna kitu bado kinakosekana kwenye jibu.',
    safe: 'Ulichofanya bado kipo. Hakuna kilichohesabiwa.',
    now: 'Jaza palipobaki wazi, kisha bonyeza Hakiki.',
  },
  'answer/unreadable': {
    what: 'Hili halikuweza kusomwa.',
    safe: 'Ulichoandika bado kipo. Hakuna kilichohesabiwa.',
    now: 'Litazame tena, kisha liandike kwa vitufe vilivyo kwenye skrini.',
  },
  'answer/of-another-type': {
    what: 'Jibu hili ni la swali jingine.',
    safe: 'Hakuna kilichohesabiwa, hakuna kilichopotea.',
    now: 'Jibu swali linaloonyeshwa sasa.',
  },
  'pack/damaged': {
    what: 'Faili {file} limeharibika au limekatika.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Nakili faili tena kutoka lilikotoka, kisha lifungue mara moja tena.',
  },
  'pack/invalid': {
    what: 'Kifurushi {file} kina makosa ndani ({faults}).',
    safe: 'Hakikusakinishwa; majibu yote yamehifadhiwa.',
    now: 'Mwambie aliyetengeneza kifurushi. Kwa sasa, tumia kingine.',
  },
  'pack/hostile': {
    what: 'Faili {file} linajaribu jambo ambalo hakuna kifurushi kinachohitaji.',
    safe: 'Halikusakinishwa na hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Futa faili hilo na usimpe mtu mwingine.',
  },
  'pack/forged': {
    what: 'Kifurushi {file} si kile mchapishaji wake alichotia saini: mtu au kitu kimekibadilisha.',
    safe: 'Hakikusakinishwa na hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Pata faili tena kutoka kwa mchapishaji wake. Likikataliwa tena, usilitumie na umjulishe.',
  },
  'pack/newer': {
    what: 'Kifurushi {file} kimetengenezwa kwa Banyan ya baadaye.',
    safe: 'Hakikusakinishwa; majibu yote yamehifadhiwa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan ijisasishe, kisha fungua kifurushi tena.',
  },
  'pack/too-large': {
    what: 'Faili {file} ni kubwa mno: MB {sizeMb}, kiwango cha juu ni MB {limitMb}.',
    safe: 'Halikusakinishwa; majibu yote yamehifadhiwa.',
    now: 'Omba kifurushi kidogo zaidi, au chenye lugha moja tu.',
  },
  'pack/not-reachable': {
    what: 'Kifurushi {file} hakikuweza kufikiwa.',
    safe: 'Kilichokwisha kufika kimehifadhiwa na hakiletwi mara mbili; majibu yote yako salama.',
    now: 'Sogeza kishikwambi karibu zaidi na mtandao na ubonyeze Jaribu tena, au fungua kifurushi kutoka kwenye faili.',
  },
  'pack/not-installed': {
    what: 'Kifurushi {pack} hakipo kwenye kishikwambi hiki.',
    safe: 'Majibu yote yamehifadhiwa.',
    now: 'Kilete tena kwenye Vifurushi vya maswali.',
  },
  'pack/parts-lost': {
    what: 'Baadhi ya maswali ya kifurushi {pack} yamepotea kwenye kishikwambi hiki.',
    safe: 'Majibu yote yamehifadhiwa; maswali mengine yanaendelea.',
    now: 'Fungua tena faili la kifurushi kwenye Vifurushi vya maswali: litarudisha kilichopotea.',
  },
  'pack/not-to-hand-on': {
    what: 'Kifurushi {pack} hakiwezi kutolewa kutoka kishikwambi hiki: kiliwekwa hapa na Banyan ya zamani.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Fungua faili la kifurushi hapa mara moja tena, au kilete upya. Hapo kitaweza kutolewa.',
  },
  'add-on/no-pack': {
    what: 'Faili {file} ni nyongeza ya kifurushi {pack}, ambacho hakipo kwenye kishikwambi hiki.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Kwanza leta kifurushi {pack}, kisha fungua faili hili tena.',
  },
  'add-on/pack-too-old': {
    what: 'Faili {file} limetengenezwa kwa toleo {needs} la kifurushi {pack}; hapa kuna toleo {version}.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Kwanza leta toleo {needs} la kifurushi, au la baadaye, kisha fungua faili hili tena.',
  },
  'pack/cancelled': {
    what: 'Kuleta {file} kumesimamishwa.',
    safe: 'Kilichokwisha kufika kimehifadhiwa; majibu yote yako salama.',
    now: 'Endelea wakati wowote ukipenda.',
  },
  'model/no-model': {
    what: 'Faili {file} si faili la modeli.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Chagua faili lililokuja na jina la kifurushi na linaloishia na .banyan-model.',
  },
  'model/damaged': {
    what: 'Faili la modeli {file} limeharibika au limekatika.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Nakili faili tena kutoka lilikotoka, kisha lifungue mara moja tena.',
  },
  'model/newer': {
    what: 'Faili la modeli {file} limetengenezwa kwa Banyan ya baadaye.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan ijisasishe, kisha fungua faili tena.',
  },
  'model/for-absent-pack': {
    what: 'Faili la modeli {file} ni la kifurushi {pack}, ambacho hakipo kwenye kishikwambi hiki.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Leta kifurushi hicho kwanza, kisha fungua faili tena.',
  },
  'model/of-no-use': {
    what: 'Faili la modeli {file} limetengenezwa kwa toleo jingine la Banyan au la kifurushi {pack}; hakuna chochote ndani yake kinachoweza kutumika hapa.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan na kifurushi vijisasishe, kisha fungua faili tena.',
  },
  'storage/full': {
    what: 'Kishikwambi hiki hakina nafasi tena.',
    safe: 'Yote yaliyorekodiwa kabla yamehifadhiwa. Hatua ya mwisho haikuhifadhiwa.',
    now: 'Futa picha au programu zisizohitajika, kisha rudia hatua ya mwisho.',
  },
  'storage/vanished': {
    what: 'Yaliyohifadhiwa kwenye kishikwambi hiki hayapo tena: mfumo umeyafuta.',
    safe: 'Majibu yaliyo kwenye nakala ya akiba au vishikwambi vingine yako salama; yaliyokuwa hapa tu yamepotea.',
    now: 'Rudisha nakala ya akiba ya mwisho kwenye Kishikwambi hiki, na uiweke Banyan kama programu ili isitokee tena.',
  },
  'storage/blocked': {
    what: 'Kichupo kingine chenye Banyan ya zamani kinazuia.',
    safe: 'Hakuna kilichopotea; majibu yote yamehifadhiwa.',
    now: 'Funga vichupo vingine vyote vya Banyan, kisha ujaribu tena.',
  },
  'storage/newer': {
    what: 'Yaliyohifadhiwa hapa yaliandikwa na Banyan ya baadaye.',
    safe: 'Hakuna kilichoguswa; majibu yote yamehifadhiwa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan ijisasishe, kisha uifungue tena.',
  },
  'storage/unavailable': {
    what: 'Kivinjari hiki hakiruhusu Banyan kuhifadhi chochote.',
    safe: 'Kwa sasa hakuna kinachoweza kurekodiwa; yaliyorekodiwa kabla hayajaguswa.',
    now: 'Ondoka kwenye hali ya faragha, au ruhusu ukurasa huu kuhifadhi kwenye mipangilio, kisha uufungue tena.',
  },
  'storage/not-persisted': {
    what: 'Kivinjari kinaweza kufuta yaliyohifadhiwa hapa nafasi ikipungua sana.',
    safe: 'Leo kila kitu kimehifadhiwa.',
    now: 'Weka Banyan kama programu kwenye kishikwambi hiki na utengeneze nakala ya akiba kila wiki.',
  },
  'clock/suspect': {
    what: 'Saa ya kishikwambi hiki inaonekana si sahihi.',
    safe: 'Majibu yote yamehifadhiwa na yako kwa mpangilio sahihi.',
    now: 'Ukiweza, rekebisha tarehe na saa kwenye mipangilio ya kishikwambi.',
  },
  'demo/not-here': {
    what: 'Hili halifanywi katika darasa la kubuni.',
    safe: 'Hakuna kilichopokelewa wala kilichotoka. Kazi ya wanafunzi halisi iko salama.',
    now: 'Kwanza ondoka kwenye darasa la kubuni, kwa kitufe kilicho juu.',
  },
  'origin/insecure': {
    what: 'Anwani hii si salama (http), hivyo kivinjari hakiruhusu Banyan kuhifadhi majina wala kuanza bila mtandao.',
    safe: 'Majibu ya wageni yamehifadhiwa kwenye kishikwambi hiki.',
    now: 'Fungua Banyan kwenye anwani yake ya https, au mwombe aliyeweka mtandao akupe moja.',
  },
  'browser/too-old': {
    what: 'Kivinjari hiki ni cha zamani mno kwa Banyan: {missing}.',
    safe: 'Hakuna kilichobadilika; yaliyorekodiwa hapa yamehifadhiwa.',
    now: 'Sasisha Chrome hadi toleo 109 au la baadaye, kisha fungua ukurasa huu tena.',
  },
  'backup/unreadable': {
    what: 'Faili {file} halikuweza kusomwa kama nakala ya akiba.',
    safe: 'Hakuna kilichobadilika kwenye kishikwambi hiki; majibu yote yamehifadhiwa.',
    now: 'Nakili faili tena kutoka lilikotoka, au chagua jingine.',
  },
  'backup/newer': {
    what: 'Nakala ya akiba {file} ilitengenezwa na Banyan ya baadaye.',
    safe: 'Hakuna kilichobadilika; faili na majibu yote ya hapa yamehifadhiwa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan ijisasishe, kisha ujaribu tena.',
  },
  'backup/other-school': {
    what: 'Nakala ya akiba {file} ni ya shule nyingine.',
    safe: 'Hakuna kilichochanganywa; majibu ya shule zote mbili yamehifadhiwa.',
    now: 'Chagua nakala ya akiba ya shule hii, au irudishe hii kwenye kishikwambi chake chenyewe.',
  },
  'backup/wrong-code': {
    what: 'Msimbo huu wa kurejesha haufungui majina ya {file}.',
    safe: 'Majibu yote yamehifadhiwa; ni majina tu yanayobaki yamefungwa.',
    now: 'Tazama msimbo mara moja tena, alama kwa alama, kisha uuandike upya.',
  },
  'pin/wrong': {
    what: {
      plural: 'triesLeft',
      one: 'Hii si PIN. Umebakiwa na jaribio {triesLeft} kabla ya kusubiri.',
      other: 'Hii si PIN. Umebakiwa na majaribio {triesLeft} kabla ya kusubiri.',
    },
    safe: 'Hakuna kilichobadilika.',
    now: 'Iandike mara moja tena, polepole.',
  },
  'pin/wait': {
    what: {
      plural: 'seconds',
      one: 'Majaribio yamezidi. Kishikwambi kinasubiri sekunde {seconds}.',
      other: 'Majaribio yamezidi. Kishikwambi kinasubiri sekunde {seconds}.',
    },
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Subiri, kisha uandike PIN polepole.',
  },
  'pin/too-short': {
    what: {
      plural: 'least',
      one: 'PIN ina tarakimu {least} au zaidi.',
      other: 'PIN ina tarakimu {least} au zaidi.',
    },
    safe: 'Hakuna kilichobadilika.',
    now: 'Chagua ndefu zaidi ambayo utaikumbuka.',
  },
  'teacher/locked': {
    what: 'Sehemu ya mwalimu imefungwa.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Ifungue kwa PIN ya mwalimu, kisha ufanye tena.',
  },
  'roster/name-empty': {
    what: 'Bado hakuna jina.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Andika jina.',
  },
  'roster/name-double': {
    what: 'Tayari yupo {name}.',
    safe: 'Hakuna kilichobadilika; majibu ya {name} yamehifadhiwa.',
    now: 'Kama ni wawili, ongeza jina la pili au herufi.',
  },
  'roster/file-unreadable': {
    what: 'Hakuna orodha ya wanafunzi iliyoweza kusomwa katika “{file}”.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Ihifadhi tena kutoka kwenye lahajedwali, kama CSV, kisha uifungue tena.',
  },
  'roster/file-workbook': {
    what: '“{file}” ni faili la lahajedwali lenyewe, ambalo haliwezi kusomwa hapa.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Kwenye lahajedwali, chagua Hifadhi kama → CSV; au chagua visanduku, uvinakili na uvibandike hapa.',
  },
  'roster/file-too-large': {
    what: '“{file}” lina MB {sizeMb}; orodha ya wanafunzi inaweza kuwa na MB {limitMb}.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Chukua sehemu ndogo zaidi, kama shule moja au darasa moja.',
  },
  'roster/file-too-long': {
    what: '“{file}” lina mistari {rows}; {most} inaweza kupokelewa kwa mara moja.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Ligawanye katika mafaili kadhaa.',
  },
  'roster/file-no-names': {
    what: 'Hakuna safu ya majina iliyopatikana katika “{file}”.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Andika “Jina” juu ya safu ya majina, “Darasa” juu ya madarasa, kisha ulifungue tena.',
  },
  'roster/file-lacks': {
    what: '“{file}” linakosa: {missing}.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Mwombe aliyelitengeneza akupe hifadhi yenye watumiaji (users), madarasa (classes) na uandikishaji (enrollments) katika muundo wa OneRoster.',
  },
  'roster/names-sealed': {
    what: 'Baadhi ya majina ya shule hii bado hayafunguki kwenye kishikwambi hiki, hivyo orodha haiwezi kulinganishwa nayo.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Badilishana kazi na kishikwambi kinachoonyesha majina haya, au yaandike upya panapokosekana; kisha fungua orodha tena.',
  },
  'roster/unknown-learner': {
    what: 'Mwanafunzi huyu hayupo kwenye kishikwambi hiki.',
    safe: 'Majibu yote yamehifadhiwa.',
    now: 'Rudi kwenye darasa na uchague tena.',
  },
  'roster/unknown-class': {
    what: 'Darasa hili halipo kwenye kishikwambi hiki.',
    safe: 'Majibu yote yamehifadhiwa.',
    now: 'Rudi kwenye madarasa na uchague tena.',
  },
  'groups/gone': {
    what: 'Vikundi hivi vimeundwa upya wakati huo.',
    safe: 'Majibu yote yamehifadhiwa; hakuna cha hapa kilichoingizwa.',
    now: 'Rudi kwenye vikundi na ufungue kile ulichofundisha.',
  },
  'own/gone': {
    what: 'Hiki hakipo hapa tena. Kiliondolewa kwenye dirisha jingine.',
    safe: 'Watoto walichofanya nacho kimehifadhiwa.',
    now: 'Rudi kwenye vifurushi vyako.',
  },
  'own/changed-elsewhere': {
    what: 'Hiki kilibadilishwa kwenye dirisha jingine wakati huo.',
    safe: 'Kilichoandikwa huko kimehifadhiwa; badiliko lako la mwisho la hapa halikuwekwa juu yake.',
    now: 'Kinachoonyeshwa sasa ndivyo kilivyo. Fanya badiliko lako mara moja tena.',
  },
  'own/full': {
    what: 'Kifurushi chako kinaweza kuwa na hadi {most} vya aina hii, na tayari vimefika.',
    safe: 'Yote yaliyoandikwa yamehifadhiwa.',
    now: 'Tengeneza kifurushi kingine kwa yanayofuata.',
  },
  'voice/full': {
    what: 'Rekodi za kifurushi kimoja kwa lugha moja zinaweza kuchukua MB {limitMb}, na tayari zimefika.',
    safe: 'Rekodi zote zilizokuwepo zimehifadhiwa. Ya mwisho haikuhifadhiwa.',
    now: 'Ondoa rekodi zisizohitajika, au sema sentensi kwa ufupi zaidi.',
  },
  'own/not-to-go-on': {
    what: 'Kifurushi hiki hakisemi kiliandikwaje, hivyo hakiwezi kubadilishwa hapa.',
    safe: 'Kifurushi kinabaki kama kilivyo.',
    now: 'Mwombe aliyekitengeneza, au tengeneza kifurushi chako mwenyewe.',
  },
  'roster/fields-full': {
    what: 'Shule inaweza kuweka mambo {most} kuhusu kila mwanafunzi, na tayari yamefika.',
    safe: 'Hakuna kilichobadilika.',
    now: 'Ondoa moja lisilohitajika tena.',
  },
  'turn/none': {
    what: 'Hakuna zamu inayoendelea.',
    safe: 'Majibu yote yamehifadhiwa.',
    now: 'Chagua picha yako na uendelee.',
  },
  'turn/moved-on': {
    what: 'Swali hili limeshajibiwa kwenye kichupo kingine.',
    safe: 'Jibu hilo linahesabiwa, mara moja. Hakuna kilichopotea.',
    now: 'Endelea na swali linaloonyeshwa sasa.',
  },
  'school/alone': {
    what: 'Kifaa hiki bado si cha shule yoyote.',
    safe: 'Kazi yote imehifadhiwa kwenye kishikwambi hiki.',
    now: 'Anzisha shule hapa, au jiunge na iliyopo, kwenye sehemu ya mwalimu.',
  },
  'school/other': {
    what: 'Hii inatoka shule nyingine.',
    safe: 'Hakuna kilichobadilika hapa; majibu yote yamehifadhiwa.',
    now: 'Ifungue kwenye kifaa cha shule hiyo.',
  },
  'school/not-allowed': {
    what: 'Kifaa hiki hakiruhusiwi kufanya hivyo shuleni.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Mwombe mwenye kifaa kinachoruhusiwa: mwalimu au aliyeanzisha shule.',
  },
  'school/revoked': {
    what: 'Kifaa hiki kimeondolewa shuleni.',
    safe: 'Yaliyorekodiwa hadi wakati huo yamehifadhiwa, hapa na shuleni.',
    now: 'Mwombe msimamizi wa shule akiruhusu kijiunge tena.',
  },
  'school/unknown-device': {
    what: 'Kifaa hiki hakijulikani shuleni.',
    safe: 'Hakuna kilichobadilika; majibu yote yamehifadhiwa.',
    now: 'Kwanza kusanya kutoka vifaa vingine, kisha utazame tena.',
  },
  'relay/not-reachable': {
    what: 'Kituo {address} hakikuweza kufikiwa.',
    safe: 'Hakuna kilichopotea: majibu yote yanasubiri hapa.',
    now: 'Huna la kufanya: itajaribiwa tena yenyewe. Au peleka kazi kama faili.',
  },
  'relay/needs-https': {
    what: 'Kivinjari hiki hakiwezi kufikia {address}, kwa sababu anwani inaanza na http.',
    safe: 'Hakuna kilichopotea: majibu yote yanasubiri hapa.',
    now: 'Tumia anwani ya https ya kituo, fungua Banyan kutoka kwenye kituo chenyewe, au peleka kazi kama faili.',
  },
  'relay/not-a-relay': {
    what: 'Hakuna kituo cha Banyan kwenye {address}.',
    safe: 'Hakuna kilichotumwa; majibu yote yamehifadhiwa hapa.',
    now: 'Tazama anwani tena, herufi kwa herufi.',
  },
  'relay/refused': {
    what: 'Kituo {address} hakikubali kifaa hiki.',
    safe: 'Hakuna kilichopotea: majibu yote yanasubiri hapa.',
    now: 'Mwombe anayeendesha kituo akupe msimbo mpya.',
  },
  'relay/busy': {
    what: 'Kituo {address} kina kazi nyingi mno kwa sasa.',
    safe: 'Hakuna kilichopotea: majibu yote yanasubiri hapa.',
    now: 'Huna la kufanya: itajaribiwa tena yenyewe.',
  },
  'relay/newer': {
    what: 'Kituo {address} ni cha toleo jipya kuliko Banyan hii.',
    safe: 'Hakuna kilichopotea: majibu yote yanasubiri hapa.',
    now: 'Sogeza kishikwambi karibu na mtandao ili Banyan ijisasishe.',
  },
  'parcel/unreadable': {
    what: 'Hiki si kitu ambacho Banyan inaweza kusoma, au sehemu yake inakosekana.',
    safe: 'Hakuna kilichobadilika hapa; majibu yote yamehifadhiwa.',
    now: 'Kikabidhi tena kutoka kwenye kifaa kingine.',
  },
  'parcel/newer': {
    what: 'Hiki kinatoka kwa Banyan ya baadaye.',
    safe: 'Hakuna kilichobadilika hapa; majibu yote yamehifadhiwa.',
    now: 'Sasisha Banyan kwenye kifaa hiki, kisha kifungue tena.',
  },
  'sync/fork': {
    what: 'Vifaa viwili vilirekodi kwa jina moja; huenda kimoja ni nakala ya kingine.',
    safe: 'Rekodi zote mbili zimehifadhiwa.',
    now: 'Huna la kufanya sasa: kuanzia hapa kila kimoja kinarekodi kwa jina lake.',
  },
  'sync/damaged': {
    what: 'Baadhi ya yaliyohifadhiwa kwenye kifaa hiki yameharibika.',
    safe: 'Yaliyo kwenye vifaa vingine na vituo yanaletwa tena; huko hakuna kinachobadilika.',
    now: 'Unganisha na kituo au kusanya kutoka kifaa kingine mapema.',
  },
  'worker/hung': {
    what: 'Banyan ilikuwa imeacha kujibu na imeanzishwa upya.',
    safe: 'Kila jibu ambalo matokeo yake yalionyeshwa limehifadhiwa.',
    now: 'Endelea. Ikitokea tena, funga programu nyingine au zima na kuwasha kishikwambi.',
  },
  'worker/crashed': {
    what: 'Sehemu ya Banyan iliisha na imeanzishwa upya.',
    safe: 'Kila jibu ambalo matokeo yake yalionyeshwa limehifadhiwa.',
    now: 'Endelea. Ikitokea tena, zima na kuwasha kishikwambi.',
  },
  'update/failed': {
    what: 'Sehemu ya programu inakosekana: imebadilishwa na toleo jipya.',
    safe: 'Majibu yote yamehifadhiwa.',
    now: 'Bonyeza Jaribu tena. Isiposaidia, sogeza kishikwambi karibu na mtandao mara moja.',
  },
  'camera/none': {
    what: 'Kifaa hiki hakina kamera inayoweza kutumika hapa.',
    safe: 'Hakuna kilichobadilika; kazi yote imehifadhiwa.',
    now: 'Badala yake fungua faili, au bandika maandishi.',
  },
  'camera/refused': {
    what: 'Banyan hairuhusiwi kutumia kamera.',
    safe: 'Hakuna kilichobadilika; kazi yote imehifadhiwa.',
    now: 'Ruhusu kamera kwa ukurasa huu kwenye mipangilio ya kivinjari kisha ubonyeze Skani tena, au badala yake fungua faili.',
  },
  'camera/busy': {
    what: 'Programu nyingine inatumia kamera.',
    safe: 'Hakuna kilichobadilika; kazi yote imehifadhiwa.',
    now: 'Funga programu hiyo kisha ubonyeze Skani tena, au badala yake fungua faili.',
  },
  'camera/insecure': {
    what: 'Anwani hii si salama (http), hivyo kivinjari hakitoi kamera.',
    safe: 'Hakuna kilichobadilika; kazi yote imehifadhiwa.',
    now: 'Badala yake fungua faili, au fungua Banyan kwenye anwani yake ya https.',
  },
} as const satisfies ProblemTable;
