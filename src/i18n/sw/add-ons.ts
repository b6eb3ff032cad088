import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack} kwa {languages}',
  'add-on.of-sounds': 'Sauti ya {pack}: {languages}',
  'add-on.of-both': '{pack} kwa {languages}, pamoja na sauti',
  'add-on.of-nothing': 'Nyongeza ya {pack}',
  'add-on.texts': '{language}: maandishi {texts} kati ya {of}.',
  'add-on.rest': 'Yanayokosekana yanabaki kama kifurushi kilivyo nayo.',
  'add-on.misfits': {
    plural: 'count',
    one: 'Andiko {count} halilingani na limeachwa.',
    other: 'Maandishi {count} hayalingani na yameachwa.',
  },
  'add-on.foreign': {
    plural: 'count',
    one: 'Andiko {count} ni la toleo jingine na limeachwa.',
    other: 'Maandishi {count} ni ya toleo jingine na yameachwa.',
  },
  'add-on.sounds': {
    plural: 'count',
    one: 'Sentensi {count} iliyorekodiwa: {languages}.',
    other: 'Sentensi {count} zilizorekodiwa: {languages}.',
  },
  'add-on.replaces': 'Kifurushi tayari kina {languages}: maandishi haya yanachukua nafasi ya yake.',
  'add-on.machine': 'Bado haijasomwa na mwalimu: {languages}.',
  'add-on.for': 'Ni ya kifurushi {pack}, toleo {version}, ambacho kipo kwenye kishikwambi hiki.',
  'add-on.installed': 'Toleo {version} lipo hapa; hili linachukua nafasi yake.',
  'add-on.same': 'Tayari ipo hapa. Kuisakinisha tena hurudisha kilichopotea.',
  'add-on.not-fitting': 'Hakuna kitu katika faili hili kinacholingana na kifurushi kilicho hapa.',
  'add-on.other-signer': 'Tahadhari: MTU MWINGINE ametia saini faili hili, si yule wa nyongeza iliyo hapa.',
  'add-on.lost-signer': 'Tahadhari: hakuna aliyetia saini faili hili. Nyongeza iliyo hapa ina saini.',
  'add-on.title': 'Nyongeza zake',
  'add-on.remove': 'Iondoe',
  'add-on.removed': 'Imeondolewa. Kifurushi kinabaki, na majibu yote.',
  'add-on.goes-too': 'Nyongeza za {pack} zinaondoka nacho. Majibu yote yamehifadhiwa.',
  'add-on.remove-all': 'Ondoa vyote',
  'add-on.keep-all': 'Kibaki',
  'asked-in.title': 'Lugha',
  'asked-in.what':
    'Katika zamu za mwanafunzi huyu programu inasema lugha hii, na maswali pia pale kifurushi chake kinapokuwa nayo. Humfuata kwenye kila kishikwambi.',
  'asked-in.class-what':
    'Kwa wote katika darasa hili kwa mara moja: katika zamu zao programu inasema lugha hii, na maswali pia pale kifurushi kinapokuwa nayo. Ya mwanafunzi mmoja huwekwa kwenye ukurasa wake.',
  'asked-in.as-screen': 'Kama kishikwambi kinavyosema',
  'asked-in.app-not': 'Programu haisemi {language}: ni maswali tu yatakayokuja kwa lugha hiyo.',
  'asked-in.packs-lack': 'Bila {language}: {packs}. Maswali yao huja kwa lugha waliyo nayo.',
  'asked-in.class-done': 'Sasa wote katika darasa hili wana {language}.',
  'asked-in.class-as-tablet': 'Sasa wote katika darasa hili wana lugha ya kishikwambi.',
} as const satisfies MessageTable<AddOnsMessages>;
