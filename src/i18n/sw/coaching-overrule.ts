// Notes for translators: ../coaching-content-messages.ts.
import type { OverruleSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_OVERRULE = {
  'coach-seen.say':
    'Farid amejibu maswali matatu kwenye kishikwambi, na mawili hayakuwa sahihi. Jana katika mchezo wa duka alirudisha chenji mara tano, 35 na 28 na zaidi, peke yake na kwa usahihi.',
  'coach-seen.ask': 'Unafanya nini?',
  'coach-seen.a': 'Nasema “Anaijua”, na kuandika nilichoona.',
  'coach-seen.a-why':
    'Ndiyo. Mara tano, peke yake, kwa kitu halisi: umeona zaidi ya kishikwambi. Neno lako linahesabika mara moja, na siku imeandikwa kando yake.',
  'coach-seen.b': 'Naacha. Kishikwambi ni sahihi kuliko mimi.',
  'coach-seen.b-why':
    'Kwa majibu mengi, mara nyingi ndiyo. Kwa matatu sivyo: mstari wenyewe unasema “bado si hakika”. Ulipoona zaidi, neno lako lina thamani zaidi.',
  'coach-seen.c': 'Kwanza namuuliza hesabu mbili, kisha naamua.',
  'coach-seen.c-why':
    'Nayo ni njia nzuri, na ndiyo sahihi kama ungeona mara moja tu. Hapa umeona mara tano; unaweza kumwondolea jaribio.',
  'coach-seen.known':
    'Walimu hupima vizuri watoto wao wanaweza nini, ingawa si kikamilifu; majaribio nayo sivyo (Südkamp na wenzake, 2012, kutoka tafiti 75). Maoni mawili yanayosimama juu ya mambo tofauti ni bora kuliko moja. Basi uliza kwa yote mawili: limeona nini?',

  'coach-feeling.say':
    'Leila ni mkimya na hanyooshi mkono kamwe. Mstari unakushangaza: hukutarajia hivyo kwake.',
  'coach-feeling.ask': 'Unafanya nini?',
  'coach-feeling.a': 'Nasema “Bado haijui”, ili kuwa salama.',
  'coach-feeling.a-why':
    'Salama kwa nani? Angefanya mazoezi kwa wiki kadhaa ya kile anachokijua, na kujifunza kwamba hakuna anayemwamini.',
  'coach-feeling.b': 'Namuuliza hesabu moja, sisi wawili tu.',
  'coach-feeling.b-why':
    'Ndiyo. Ikiwa anaijua, umejifunza jambo kuhusu Leila. Ikiwa la, umeona mwenyewe, na unaamua tofauti kwa sababu.',
  'coach-feeling.c': 'Naificha stadi kwa sasa.',
  'coach-feeling.c-why':
    '“Si sasa” ni kwa kile ambacho bado hakifai kwa somo. Hapa kingeweka swali kando tu.',
  'coach-feeling.known':
    'Katika utafiti mkubwa wa Uingereza, walimu waliwapima tofauti watoto wa miaka saba wenye matokeo sawa ya majaribio kulingana na jinsia, umaskini na lugha ya nyumbani (Campbell, 2015). Hutokea kwa walimu wema na wenye uwezo. Kinachosaidia ni rahisi: ikiwa ni hisia tu, uliza swali moja zaidi.',

  'coach-unsure.say':
    'Idris anatumia kishikwambi kimoja na wenzake sita na amepata zamu mbili fupi. Chochote unachofungua, bado si hakika.',
  'coach-unsure.ask': 'Unafanya nini?',
  'coach-unsure.a': 'Nasema ninachofikiri kwa kila stadi. Hapo itakuwa wazi.',
  'coach-unsure.a-why':
    'Kwa kile ulichomwona akifanya, ndiyo. Kwa mengine, kubahatisha kumoja kungechukua nafasi ya kwingine, na kishikwambi hakingeuliza tena.',
  'coach-unsure.b': 'Leo apate zamu ya kwanza, na natoa neno langu kwa nilichoona.',
  'coach-unsure.b-why':
    'Ndiyo. Dakika kumi huleta majibu machache kwa kila moja. Na ulipomsikia akihesabu hadi mia, sema hivyo: hapo haiulizwi bure.',
  'coach-unsure.c': 'Nasubiri. Itakuwa hakika yenyewe.',
  'coach-unsure.c-why':
    'Itakuwa, lakini kwa zamu chache hivi huchukua wiki nyingi. “Bado si hakika” ni wito: wa zamu nyingine, au wa kutazama mwenyewe.',
  'coach-unsure.known':
    'Kwa jibu moja au mawili hakuna anayeweza kutofautisha kujua na bahati, si kishikwambi wala mwalimu. Kwa matano au sita picha inaanza kushika. Mwenye zamu chache zaidi hujulikana kidogo zaidi, na mara nyingi ndiye anayehitaji zaidi.',

  'coach-write-down.say':
    'Umesema kwamba Farid anaijua. Kishikwambi kinahifadhi neno lako na siku. Kwenye ukurasa wake unaweza kuacha maelezo.',
  'coach-write-down.ask': 'Unaandika nini?',
  'coach-write-down.a': 'Hakuna, yote yapo.',
  'coach-write-down.a-why':
    'Siku ipo; ulichoona hakipo. Baada ya wiki nne si wewe wala mwalimu anayekuja atakayejua ilikuwa nini.',
  'coach-write-down.b': '“Mchezo wa duka, chenji mara tano, peke yake. Tazama tena baada ya wiki tatu.”',
  'coach-write-down.b-why':
    'Ndiyo: ulichoona, na lini utatazama tena. Mstari mmoja unatosha. Kwa huo neno lako linaweza kuhakikiwa, na ni zaidi ya maoni.',
  'coach-write-down.c': '“Hodari katika hisabati.”',
  'coach-write-down.c-why':
    'Haisemi kitu kuhusu kujumlisha, na inaganda, iwe sifa au la. Andika alichofanya, si alivyo.',
  'coach-write-down.known':
    'Wauguzi hujifunza mapema: kwanza andika ulichoona, kisha unachofikiri kuhusu hicho, na wakati wa vyote viwili. Kilichoonekana, mwingine anaweza kukihakiki. Kilichofikiriwa tu hupaka rangi kila anachoona anayefuata.',

  'coach-look-again.say':
    'Wiki tatu baadaye. Neno lako bado linahesabika. Lakini tangu hapo Farid amekosa maswali matano mfululizo kwenye kishikwambi.',
  'coach-look-again.ask': 'Unafanya nini?',
  'coach-look-again.a': 'Neno langu linabaki: nimeona.',
  'coach-look-again.a-why':
    'Huenda uko sahihi, na ni lako kulishika. Lakini matano mfululizo si bahati kwa kawaida. Anayetafuta tu kinachokubaliana naye atakipata.',
  'coach-look-again.b': 'Leo namuuliza hesabu mbili. Ikiwa haijui, naondoa neno langu.',
  'coach-look-again.b-why':
    'Ndiyo. Unatazama tena, kama ulivyoandika. Kuliondoa hakupotezi kitu: majibu yake yote yamehifadhiwa, na yanahesabika tena mara moja.',
  'coach-look-again.c': 'Naliondoa mara moja. Lazima kishikwambi kiwe sahihi.',
  'coach-look-again.c-why':
    'Labda. Au alikuwa amechoka, au mtu mwingine alikaa kwenye kishikwambi. Majibu matano ni sababu ya kutazama, na bado si ya kuamua.',
  'coach-look-again.known':
    'Kila mtu hushikilia alichowahi kusema na huona vizuri zaidi kinachokubaliana nacho (Nickerson, 1998). Siku ya kutazama tena, iliyopangwa mapema, ndiyo msaada rahisi zaidi dhidi ya hilo.',
} as const satisfies MessageTable<OverruleSteps>;
