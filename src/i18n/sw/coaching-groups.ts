// Notes for translators: ../coaching-content-messages.ts.
import type { GroupsSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_GROUPS = {
  'coach-whom.say': 'Una robo saa na baadhi ya watoto. Wengine wanaendelea na vishikwambi.',
  'coach-whom.ask': 'Unawachukua nani?',
  'coach-whom.a': 'Wanne wenye stadi chache zaidi: Idris, Elias, Badr na Dalia.',
  'coach-whom.a-why':
    'Wanakosa mambo tofauti: Idris kuhesabu, Elias makumi, Badr na Dalia kutoa. Somo moja haliwezi kuwafaa wote; kila mmoja angesubiri wakati unamsaidia mwingine.',
  'coach-whom.b': 'Amina, Badr na Dalia: kwa wote watatu kinachofuata ni kutoa.',
  'coach-whom.b-why':
    'Ndiyo. Wanahitaji jambo lilelile na wana kile linachosimamia, hivyo kila dakika ni ya kila mmoja wao. Kesho huenda wakawa wengine, kwa jambo jingine.',
  'coach-whom.c': 'Wanaokaa kwenye meza moja.',
  'coach-whom.c-why':
    'Ni rahisi kusema, lakini hapo bahati ndiyo inaamua nani apate anachohitaji. Kuwaita kwa kile wanachohitaji huchukua dakika moja tu zaidi.',
  'coach-whom.known':
    'Vikundi vya stadi moja, vya muda mfupi, vinavyobadilika watoto wanapojifunza, husaidia. Vikundi vya dhaifu na vya hodari vinavyobaki mwaka mzima havisaidii: hivi ndivyo mapitio ya tafiti za shule za msingi yalivyoonyesha (Slavin, 1987).',

  'coach-which-first.say':
    'Kishikwambi kinapendekeza vikundi viwili. Kesho kuna muda wa kimoja. Soma mistari yote miwili.',
  'coach-which-first.ask': 'Unafundisha kipi?',
  'coach-which-first.a': 'Cha kwanza: mkanganyiko ambao masomo hayakuuondoa.',
  'coach-which-first.a-why':
    'Ndiyo. Hawa watatu wanazoea njia isiyo sahihi tena na tena, na kwa kila swali inakuwa imara zaidi. Wanahitaji mtu wa kuuliza na kusikiliza, na mtu huyo ni wewe.',
  'coach-which-first.b': 'Cha pili: kina watoto wengi zaidi.',
  'coach-which-first.b-why':
    'Watoto wanne badala ya watatu: hilo lina uzito. Lakini hawa wanne wangesonga mbele na kishikwambi kesho, na wale watatu hawangeweza. Kikundi cha pili kinaweza kusubiri siku moja.',
  'coach-which-first.c': 'Hakuna. Kishikwambi kitashughulikia.',
  'coach-which-first.c-why':
    'Kwa kikundi cha pili huenda ikawa. Kwa cha kwanza kimeshajaribu: mstari unasema masomo hayakuuondoa.',
  'coach-which-first.known':
    'Mazoezi huimarisha, hata kile kisicho sahihi. Kishikwambi ni kizuri kwa swali linalofuata; kujua mtoto anavyofikiri, na kuzungumza naye, mtu ni bora zaidi kwa mbali. Basi toa dakika zako kwa kile unachoweza wewe tu.',

  'coach-how-many.say': 'Watoto wanane wako tayari kujifunza kugawana sawasawa.',
  'coach-how-many.ask': 'Unawafundishaje?',
  'coach-how-many.a': 'Wote wanane pamoja.',
  'coach-how-many.a-why':
    'Siku yenye shughuli nyingi huenda ndilo chaguo sahihi, na ni bora kuliko kutofundisha kabisa. Lakini kati ya wanane baadhi wanaweza kujificha, na utasikia watatu au wanne tu wakifikiri.',
  'coach-how-many.b': 'Wanne leo, wanne wengine kesho.',
  'coach-how-many.b-why':
    'Ndiyo. Kati ya wanne unamsikia kila mtoto, na hakuna anayeweza kujificha. Wanaosubiri wana kishikwambi wakati huo, na hawapotezi kitu.',
  'coach-how-many.c': 'Mmoja baada ya mwingine, dakika tano kila mmoja.',
  'coach-how-many.c-why':
    'Kwa mtoto aliyekwama, ndiyo. Hapa ungesema jambo lilelile mara nane kwa dakika arobaini, na watoto wasingesikia mawazo ya wenzao.',
  'coach-how-many.known':
    'Kikundi kidogo huwafaa watoto, cha watano au sita karibu sawa na cha wawili au watatu. Zaidi ya hapo faida hupungua kwa kila mtoto anayeongezeka, kama muhtasari wa majaribio mengi unavyosema (Education Endowment Foundation).',

  'coach-after.say':
    'Kikundi kimefundishwa. Kisha kila mmoja wa watano ameandika maswali matatu, peke yake. Mstari unasema yaliyorudi.',
  'coach-after.ask': 'Unaendeleaje?',
  'coach-after.a': 'Hiki kinabaki kikundi changu hadi mwisho wa mwezi.',
  'coach-after.a-why':
    'Watatu wamepata na wangesubiri wengine, na wawili wangekuwa “kile kikundi”. Kilichowaleta hawa watano pamoja kimeisha.',
  'coach-after.b': 'Watatu wanaendelea. Kwa wawili najaribu njia nyingine, labda pamoja na wengine.',
  'coach-after.b-why':
    'Ndiyo. Maswali matatu ndiyo yanaamua, si kalenda. Maneno yaleyale tena husaidia mara chache: tumia vitu vya kushika au mchoro, au mwache mmoja wa wale watatu aeleze.',
  'coach-after.c': 'Somo lilelile tena kwa wote watano.',
  'coach-after.c-why':
    'Watatu wao wanajifunza kwamba lazima wasubiri, na wawili wanasikia tena kile ambacho hakikuwasaidia mara ya kwanza.',
  'coach-after.known':
    'Katika programu zilizoinua zaidi kusoma na hesabu katika shule zilizojaa, walimu hutazama tena mara nyingi, na mtoto husonga mbele mara anapoweza (Teaching at the Right Level). Kikundi ni somo, si mahali.',

  'coach-why-me.say': 'Dalia anakuuliza hivi unapokiita kikundi.',
  'coach-why-me.ask': 'Unajibu nini?',
  'coach-why-me.a': '“Kwa sababu unahitaji mazoezi kuliko wengine.”',
  'coach-why-me.a-why':
    'Imesemwa kwa ukweli. Anachosikia ni: mimi ni mzito. Na anayeamini hivyo hujaribu kidogo.',
  'coach-why-me.b': '“Leo ni wote walio tayari kwa kutoa. Wakati ujao ni wengine.”',
  'coach-why-me.b-why':
    'Ndiyo, na lazima iwe kweli. Basi hakikisha kila mtoto yumo katika vikundi kadhaa, hata vya wanaojifunza haraka, na kwamba vikundi vinabadilika.',
  'coach-why-me.c': '“Wewe si mzito, ninyi ni sungura na wale ni simba.”',
  'coach-why-me.c-why':
    'Ndani ya siku moja kila mtu anajua sungura ni akina nani. Usikipe kikundi jina la kudumu; kiite kwa kile kinachojifunza leo.',
  'coach-why-me.known':
    'Watoto wa miaka sita tayari hutambua mwalimu anatarajia nini kwa kila mmoja wao, na kwa miaka hilo hubadilisha wanachojifunza (Weinstein, 2002).',
} as const satisfies MessageTable<GroupsSteps>;
