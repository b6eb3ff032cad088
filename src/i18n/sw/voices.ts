import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'Kiseme kwa sauti yako',
  'voices.title': 'Kwa sauti yako',
  'voices.what':
    'Haya ndiyo watoto wanayosikia katika kifurushi hiki, sentensi moja moja. Unachosema husikika kwa sauti yako mtoto anapogusa sikio, mara moja kwenye kishikwambi hiki. Mengine husomwa na kishikwambi.',
  'voices.only-you':
    'Rekodi sauti yako mwenyewe, kamwe si ya mtoto. Inabaki kwenye kishikwambi hiki hadi uishiriki.',
  'voices.language': 'Kwa lugha gani?',
  'voices.looking': 'Inatafuta ya kusema: stadi {done} kati ya {count}',
  'voices.count': 'Sentensi {done} kati ya {count} kwa sauti yako',
  'voices.elsewhere': {
    plural: 'count',
    one: '{count} kati ya nyingine tayari ina rekodi.',
    other: '{count} kati ya nyingine tayari zina rekodi.',
  },
  'voices.changing': {
    plural: 'count',
    one: 'Swali {count} lina namba au majina tofauti kila mara, na hakuna rekodi inayofaa. Sauti ya kishikwambi inayasoma.',
    other:
      'Maswali {count} yana namba au majina tofauti kila mara, na hakuna rekodi inayofaa. Sauti ya kishikwambi inayasoma.',
  },
  'voices.skills': 'Stadi moja moja',
  'voices.go-on': 'Sema sentensi zinazofuata',
  'voices.of-skill': '{what}: {skill}',
  'voices.all-said': 'Yote yanayoweza kurekodiwa yako kwa sauti yako.',
  'voices.see-all': 'Ona zote',
  'voices.size': 'Rekodi zako zinachukua MB {size} kati ya {most}.',
  'voices.place': 'Sentensi {at} kati ya {count}',
  'voices.read-this': 'Soma hii kwa sauti',
  'voices.kept': 'Imehifadhiwa kwenye kishikwambi hiki.',
  'voices.next': 'Inayofuata',
  'voices.later': 'Wakati mwingine',
  'voices.enough': 'Inatosha kwa sasa',
  'voices.round-done': {
    plural: 'count',
    one: 'Sentensi {count} zaidi kwa sauti yako.',
    other: 'Sentensi {count} zaidi kwa sauti yako.',
  },
  'voices.more': 'Nyingine chache',
  'voices.share': 'Shiriki sauti yako',
  'voices.share-what':
    'Inakuwa faili. Kishikwambi chenye kifurushi hiki hulifungua kama kifurushi, na watoto wa huko wanakusikia.',
  'voices.shared': {
    plural: 'count',
    one: 'Toleo {version}, lenye sentensi {count}.',
    other: 'Toleo {version}, lenye sentensi {count}.',
  },
  'voices.old': {
    plural: 'count',
    one: 'Rekodi {count} inasema ambayo kifurushi hakisemi tena.',
    other: 'Rekodi {count} zinasema ambayo kifurushi hakisemi tena.',
  },
  'voices.old-remove': 'Ziondoe hizi',
  'voices.remove': 'Ondoa rekodi zote',
  'voices.remove-sure':
    'Rekodi zako za kifurushi hiki zinaondoka kwenye kishikwambi hiki, kwa lugha zote, na haziwezi kurudishwa. Ulizoshiriki zinabaki zilipo.',
  'voices.remove-do': 'Ziondoe',
  'voices.keep': 'Zibaki',
  'voices.removed': 'Rekodi zako hazipo tena kwenye kishikwambi hiki.',
  'voices.homeless': {
    plural: 'count',
    one: 'Rekodi {count} ya {pack}, ambacho hakipo hapa tena: MB {size}.',
    other: 'Rekodi {count} za {pack}, ambacho hakipo hapa tena: MB {size}.',
  },
} as const satisfies MessageTable<VoicesMessages>;
