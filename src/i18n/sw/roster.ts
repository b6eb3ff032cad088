// Notes for translators: ../roster-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { RosterMessages } from '../roster-messages.ts';

export const ROSTER = {
  'roster.title': 'Kutoka faili au lahajedwali',
  'roster.all': 'Orodha za madarasa kama mafaili',
  'roster.how':
    'Jedwali lenye safu ya majina, lililohifadhiwa kama CSV, au hifadhi ya OneRoster. Unaona linachobadilisha kabla ya kuandikwa chochote.',
  'roster.into': 'Wanafunzi wasio na darasa kwenye orodha wanaingia {name}.',
  'roster.open': 'Fungua faili',
  'roster.paste': 'Bandika kutoka lahajedwali',
  'roster.text': 'Visanduku vilivyonakiliwa, pamoja na vichwa vyake',
  'roster.look': 'Tazama inachobadilisha',
  'roster.reading': 'Orodha inasomwa…',
  'roster.save': 'Hifadhi orodha',
  'roster.save-what':
    'Madarasa yote ya kishikwambi hiki. Likipokelewa tena, faili hilo halibadilishi kitu. Lina majina: litunze kama rejista.',
  'roster.as-csv': 'Kama jedwali (CSV)',
  'roster.as-oneroster': 'Kwa mfumo mwingine (OneRoster)',
  'roster.seen': 'Orodha hii inachobadilisha',
  'roster.nothing': 'Hakuna jipya: wote walio kwenye orodha wapo hapa tayari.',
  'roster.added': { plural: 'count', one: 'Mwanafunzi {count} mpya', other: 'Wanafunzi {count} wapya' },
  'roster.moved': {
    plural: 'count',
    one: '{count} kwenda darasa jingine',
    other: '{count} kwenda darasa jingine',
  },
  'roster.back': {
    plural: 'count',
    one: '{count} amerudi kwenye orodha',
    other: '{count} wamerudi kwenye orodha',
  },
  'roster.changed': { plural: 'count', one: '{count} mwenye badiliko', other: '{count} wenye mabadiliko' },
  'roster.gone': {
    plural: 'count',
    one: '{count} yumo darasani, hayumo kwenye orodha hii',
    other: '{count} wamo darasani, hawamo kwenye orodha hii',
  },
  'roster.same': { plural: 'count', one: '{count} anabaki kama kabla', other: '{count} wanabaki kama kabla' },
  'roster.left-out': {
    plural: 'count',
    one: 'Mstari {count} umeachwa (tazama chini)',
    other: 'Mistari {count} imeachwa (tazama chini)',
  },
  'roster.new-classes': {
    plural: 'count',
    one: 'Darasa jipya: {names}',
    other: 'Madarasa mapya {count}: {names}',
  },
  'roster.more': { plural: 'count', one: 'na {count} zaidi', other: 'na {count} zaidi' },
  'roster.take-out': 'Waondoe darasani',
  'roster.take-out-what': 'Majibu yao yamehifadhiwa, na wanaweza kurudishwa.',
  'roster.do': 'Pokea orodha',
  'roster.other': 'Orodha nyingine',
  'roster.taken': 'Orodha imepokelewa.',
  'roster.differs': 'Madarasa yamebadilishwa wakati huo. Hivi ndivyo orodha inavyobadilisha sasa.',
  'roster.row-alone': 'Mstari {row}',
  'roster.row': 'Mstari {row}: {said}',
  'roster.row-first': 'Mstari {row}: {said} (kwanza katika mstari {first})',
  'roster.wrong': 'Iliyoachwa',
  'roster.told': 'Vizuri kujua',
  'fault.name-missing': 'Hakuna jina.',
  'fault.name-long': 'Jina lina herufi zaidi ya 80.',
  'fault.class-missing':
    'Hakuna darasa lililotajwa. Ongeza safu “Darasa”, au fungua orodha kutoka ukurasa wa darasa lake.',
  'fault.class-long': 'Jina la darasa lina herufi zaidi ya 80.',
  'fault.double-id': 'Mwanafunzi yuleyule yumo mara mbili kwenye orodha.',
  'fault.double-name': 'Jina lilelile limo mara mbili darasani. Kama ni wawili, ongeza herufi.',
  'fault.erased':
    'Mwanafunzi huyu alifutwa kabisa. Bila namba ya utambulisho jina linaweza kuongezwa kama jipya.',
  'fault.cells-extra': 'Visanduku ni vingi kuliko vichwa, hivyo haijulikani kipi ni kipi.',
  'fault.no-learner': 'Kwa safu “Nafasi” huyu si mwanafunzi.',
  'fault.quote-open': 'Alama ya nukuu (") imefunguliwa bila kufungwa, na inaficha mistari inayoifuata.',
  'fault.picture-unknown': 'Hakuna picha hiyo; mwanafunzi anapata nyingine.',
  'fault.language-unknown': 'Lugha haijulikani; mwanafunzi anapokelewa bila hiyo.',
  'fault.value-unknown': 'Hili si mojawapo ya machaguo ya shule; mwanafunzi anapokelewa bila hilo.',
  'fault.value-long': 'Hili lina herufi zaidi ya 80; mwanafunzi anapokelewa bila hilo.',
  'fault.headings-missing':
    'Hakuna vichwa, hivyo husomwa majina na machache mengine tu. Andika “Jina”, “Darasa” na “Lugha” juu ya safu ili visomwe zaidi.',
  'fault.name-elsewhere':
    'Mwanafunzi mwenye jina hili yumo katika darasa linalotajwa hapa. Kama ni mmoja, waunganishe kwenye ukurasa wa mwanafunzi.',
  'fault.several-classes': 'Orodha ina madarasa kadhaa; mwanafunzi anaingia katika lile linalotajwa hapa.',
  'roster.is-table': 'Hizi ni safu kadhaa. Hapa inachukuliwa ya kwanza tu, kama majina.',
  'roster.as-table': 'Soma safu zote',
} as const satisfies MessageTable<RosterMessages>;
