// Notes for translators: ../looking-messages.ts.
import type { LookingMessages } from '../looking-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LOOKING = {
  'look.first': 'La kufanya kwanza',
  'look.next': 'Anaendelea na: {skill}',
  'look.next-detail': 'Hakuna kinachokusubiri.',
  'look.nothing': 'Hakuna kinachokusubiri.',
  'look.to-settings': 'Jina, PIN, mipangilio',
  'look.level': '{level}: {count}',
  'look.level-sure': 'hakika kwa {sure}',
  'look.level-all-sure': 'hakika',
  'look.level-none-sure': 'bado si hakika',
  'look.core': 'Stadi za msingi zinazojulikana: {known} kati ya {of}.',
  'look.thirsty': {
    plural: 'count',
    one: 'Stadi {count} ilijulikana na inahitaji marudio.',
    other: 'Stadi {count} zilijulikana na zinahitaji marudio.',
  },
  'look.learning': 'Anajifunza sasa',
  'look.all-skills': {
    plural: 'count',
    one: 'Stadi moja iliyopo',
    other: 'Stadi zote {count}',
  },
  'look.weeks': 'Wiki kwa wiki',
  'look.weeks-sum': {
    plural: 'minutes',
    one: 'Amefanya mazoezi katika wiki {weeks} kati ya {of} za mwisho, jumla dakika {minutes}.',
    other: 'Amefanya mazoezi katika wiki {weeks} kati ya {of} za mwisho, jumla dakika {minutes}.',
  },
  'look.weeks-none': 'Hakuna mazoezi katika wiki {of} za mwisho.',
  'look.weeks-gained': {
    plural: 'count',
    one: 'Stadi {count} imekuwa imara katika wiki hizo.',
    other: 'Stadi {count} zimekuwa imara katika wiki hizo.',
  },
  'look.weeks-no-gain': 'Hakuna stadi iliyokuwa imara katika wiki hizo.',
  'look.week': 'Kuanzia {day}: dakika {minutes}, stadi imara hadi sasa {secured}',
  'look.weeks-legend': 'Juu: dakika za kila wiki. Chini: stadi imara hadi sasa. Ya mwisho ni wiki hii.',
  'look.week-by-week': 'Kwa maneno',
  'look.mixups': 'Mikanganyiko',
  'look.mixups-none': 'Kwa sasa majibu hayaonyeshi mkanganyiko.',
  'look.mixup-seen': 'Umeonekana katika majibu: {shown}. Masomo yake: {lessons}.',
  'look.mixup-lesson-due': 'Somo lake ndilo linalofuata.',
  'look.mixup-needs-help': 'Masomo hayakuuondoa: zungumzeni pamoja.',
  'look.mixup-mended': 'Somo limeuondoa; utaulizwa tena.',
  'look.self': 'Kwa maneno ya mtoto mwenyewe',
  'look.said-sure': 'Alisema “nina hakika”: sahihi {right} kati ya {of}.',
  'look.said-half': 'Alisema “nusu nusu”: sahihi {right} kati ya {of}.',
  'look.said-unsure': 'Alisema “sina hakika”: sahihi {right} kati ya {of}.',
  'look.felt-easy': 'Zamu alizoona nzuri: {turns}. Sahihi mara ya kwanza {right} kati ya {of}.',
  'look.felt-fair': 'Zamu alizoona wastani: {turns}. Sahihi mara ya kwanza {right} kati ya {of}.',
  'look.felt-hard': 'Zamu alizoona ngumu: {turns}. Sahihi mara ya kwanza {right} kati ya {of}.',
  'look.reads-none': 'Bado hakijasemwa kitu. Mwisho wa zamu kishikwambi huuliza ilikuwaje.',
  'look.reads-too-few': 'Bado ni kidogo mno kusema chochote.',
  'look.reads-fits': 'Maneno yanalingana na matokeo. Unaweza kumwachia mtoto huyu aamue zaidi.',
  'look.reads-over':
    'Ilionekana nzuri kuliko matokeo. Mwache mtoto ahakiki jibu kabla ya kulitoa: “Umejuaje?”',
  'look.reads-under':
    'Matokeo ni mazuri kuliko ilivyoonekana. Mwonyeshe mtoto yaliyokwenda vizuri, na umwache ajaribu magumu zaidi.',
  'look.reads-both':
    'Maneno na matokeo mara nyingi hutofautiana, pande zote mbili. Tazameni majibu mawili matatu pamoja.',
  'look.self-rule':
    'Kwa zamu za mwisho. Kishikwambi huuliza, hakibashiri. Kinasema kitu kuanzia majibu matano, katika zamu tatu au zaidi ambazo zilipimwa.',
  'look.answers': 'Majibu na karatasi',
  'look.print': 'Chapisha ukurasa',
  'look.paper-title': 'Hali ilivyo',
  'look.settings': 'Mipangilio',

  'given.paper-turn': 'Kwenye karatasi, iliingizwa: {day}',
  'given.beside': 'Pamoja na {name}',
  'given.on-paper': 'Kwenye karatasi',
  'given.pace': {
    plural: 'count',
    one: 'Neno {count} sahihi kwa dakika',
    other: 'Maneno {count} sahihi kwa dakika',
  },
  'given.seconds': { plural: 'count', one: 'Sekunde {count}', other: 'Sekunde {count}' },
  'given.partly': 'Sahihi kwa sehemu',
  'given.try': 'Jaribio la {number}',
  'given.shows': 'Linaonyesha mkanganyiko: {mixup}',
  'given.version':
    'Kifurushi kimebadilika tangu hapo (toleo {was}, sasa {is}). Huenda swali lilionekana tofauti kidogo.',
  'given.changed':
    'Kifurushi kimebadilika tangu hapo (toleo {was}, sasa {is}), na swali hili sasa ni jingine. Haya ndiyo yanayojulikana kuhusu jibu.',
  'given.no-pack':
    'Kifurushi cha swali hili hakipo kwenye kishikwambi hiki ({pack}). Haya ndiyo yanayojulikana kuhusu jibu.',
  'given.unreadable': 'Swali haliwezi kusomwa kutoka kifurushi chake. Haya ndiyo yanayojulikana kuhusu jibu.',
  'given.answer': 'Jibu lililotolewa',
  'given.cards': 'Kadi zilichaguliwa au kuwekwa. Haiwezi kujulikana ni zipi bila swali lenyewe.',
  'given.why': 'Kwa nini swali hili?',
  'picture.to-skill': 'Fungua stadi hii ya {name}',
} as const satisfies MessageTable<LookingMessages>;
