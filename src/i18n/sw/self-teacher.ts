// Notes for translators: ../self-teacher-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { SelfTeacherMessages } from '../self-teacher-messages.ts';

export const SELF_TEACHER = {
  'self.why': 'Kwa nini iko hivyo',
  'self.next': 'Hatua ijayo inasubiri nini',
  'self.last': 'Hii ndiyo hatua ya mwisho. Inabaki mradi machaguo yanatimizwa na kazi inafanywa kwa utulivu.',
  'self.met': 'Ipo. {fact}',
  'self.unmet': 'Bado. {fact}',
  'self.fact-turns': 'Zamu za kazi katika hatua hii: {have} kati ya {need}.',
  'self.fact-answers': 'Maswali yaliyojibiwa katika kifurushi hiki: {have} kati ya {need}.',
  'self.fact-secured': 'Stadi zilizoonekana kuwa imara: {have}. Inahitajika moja.',
  'self.fact-choices': 'Machaguo yaliyofanywa: {have} kati ya {need}.',
  'self.fact-kept': 'Machaguo yaliyotimizwa: {have} kati ya {of}.',
  'self.fact-judged': 'Hakika au si hakika, na kwa usahihi: {have} kati ya {of}.',
  'self.fact-hasty': 'Ya haraka mno kuweza kusomwa, hivi karibuni: {percent} kati ya 100.',
  'self.falls': '{fact} Kwa zamu ijayo inarudi hatua moja nyuma.',
  'self.changes': 'Kilichoibadilisha',
  'self.changes-none': 'Bado haijabadilika.',
  'self.grew': '{day}: hatua moja mbele, hadi “{to}”.',
  'self.fell': '{day}: hatua moja nyuma, hadi “{to}”.',
  'self.said': '{day}: mwalimu aliweka “{to}”.',
  'self.lifted': '{day}: mwalimu aliiacha ikue yenyewe tena.',
  'self.some-day': 'Siku isiyojulikana',
  'self.rule':
    'Mbele: machaguo mawili kati ya matatu yametimizwa, nusu ya makadirio ni sahihi, ya haraka mno yasizidi 10 kati ya 100. Nyuma: chini ya chaguo moja kati ya manne, au zaidi ya 33 kati ya 100 ya haraka mno.',
  'self.judged': 'Majibu yaliyo nyuma yake',
  'self.judged-title': 'Hakika kiasi gani, na ilivyotokea',
  'self.judged-said': 'Alisema kabla: {said}',
  'self.way': {
    plural: 'tried',
    one: 'Alipokwama: {way}. Mara moja; sahihi mara baada yake: {right}.',
    other: 'Alipokwama: {way}. Mara {tried}; sahihi mara baada yake: {right}.',
  },
  'self.goals': 'Malengo aliyochagua mwanafunzi katika zamu za mwisho: {count}.',
  'self.asks': 'Kinachoulizwa kuhusu kujifunza kwake mwenyewe',
  'self.asks-what': 'Kila kimoja huja na kuondoka kwa hatua. Kilichozimwa hakiulizwi.',
  'self.asks-class': 'Kwa wote katika darasa hili, isipokuwa umpangie mwanafunzi mmoja tofauti.',
  'self.as-class': 'Kama darasa',
  'self.ask-goal': 'Lengo la leo',
  'self.ask-goal-what':
    'Hatua ya kwanza: huonekana. Ya pili: moja kati ya mawili. Ya tatu: moja kati ya matatu.',
  'self.ask-sure': 'Una hakika kiasi gani?',
  'self.ask-sure-what':
    'Kuanzia hatua ya pili, kabla ya majibu yasiyozidi matatu ya zamu; machache anapokadiria vizuri.',
  'self.ask-try': 'Utajaribu nini?',
  'self.ask-try-what':
    'Baada ya kukosa mara mbili mfululizo, hadi hatua ya pili; daima ipo nyuma ya mkono wa msaada.',
  'self.ask-back': 'Swali moja mwishoni',
  'self.ask-back-what':
    'Nini kifuate, nini kilisaidia, nini kilikwenda vizuri: moja kati ya haya, si kila zamu.',
  'self.told': 'Imewekwa. Inatumika kuanzia swali linalofuata.',
  'judging.title': 'Wanavyoipima kazi yao wenyewe',
  'judging.what':
    'Ni nani mara nyingi hudhani imekwenda vizuri kuliko ilivyokuwa, au vibaya, na nini kinasaidia. Hakuna anayepangwa nafasi.',
  'judging.look': 'Ona ni nani',
  'judging.over': 'Mara nyingi matokeo ni chini ya wanavyodhani',
  'judging.under': 'Mara nyingi matokeo ni bora kuliko wanavyodhani',
  'judging.both': 'Mara hivi, mara vile',
  'judging.nobody': 'Hakuna ambaye hutofautiana mara nyingi.',
  'judging.fits': {
    plural: 'count',
    one: 'Mwanafunzi {count}: anachosema kinalingana na matokeo.',
    other: 'Wanafunzi {count}: wanachosema kinalingana na matokeo.',
  },
  'judging.few': {
    plural: 'count',
    one: 'Mwanafunzi {count}: bado amesema kidogo mno.',
    other: 'Wanafunzi {count}: bado wamesema kidogo mno.',
  },
} as const satisfies MessageTable<SelfTeacherMessages>;
