import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'Maswali kutoka programu nyingine',
  'bring.what':
    'Faili la GIFT, Moodle XML, QTI au jedwali (CSV). Unaona kila swali linakuwaje kabla ya kitu chochote kusakinishwa.',
  'bring.pick': 'Chagua faili',
  'bring.table': 'Yaliyoandikwa kwenye lahajedwali',
  'bring.table-what':
    'Chukua jedwali, andika swali katika kila mstari, lihifadhi kama CSV na ulichague hapa.',
  'bring.empty': 'Jedwali tupu',
  'bring.example': 'Jedwali lenye mifano',
  'bring.reading': 'Inasoma…',
  'bring.items': { plural: 'count', one: 'Swali {count}', other: 'Maswali {count}' },
  'bring.skills': { plural: 'count', one: 'Stadi {count}', other: 'Stadi {count}' },
  'bring.format': 'Soma kama',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'Jedwali (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'Jina la kifurushi',
  'bring.again': 'Tumia jina hili',
  'bring.open': 'Fungua kifurushi',
  'bring.lines': 'Kila moja limekuwaje',
  'bring.all-carried': 'Yote yamekuja kama yalivyo.',
  'bring.outcome': '{outcome}: {count}',
  'bring.more': { plural: 'count', one: 'Onyesha {count} zaidi', other: 'Onyesha {count} zaidi' },
} as const satisfies MessageTable<BringMessages>;
