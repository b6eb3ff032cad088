// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: 'Mpe mwanafunzi {count}', other: 'Wape hawa {count}' },
  'give.others': 'Wape na wengine pia',
  'give.on-tablets': 'Kwenye vishikwambi',
  'give.on-tablets-what':
    'Kikundi kinafanya mazoezi ya hili kwenye vishikwambi, au kinajibu maswali unayochagua, yote yakiwa sawa kwa wote ukitaka.',
  'give.who': 'Nani',
  'give.who-count': { plural: 'count', one: 'Mwanafunzi {count}', other: 'Wanafunzi {count}' },
  'give.choose-who': 'Chagua nani',
  'give.what': 'Nini',
  'give.practise': 'Mazoezi ya stadi yote',
  'give.practise-what': 'Inakuja kabla ya mengine yote, hadi iwe imara.',
  'give.questions': 'Maswali ninayochagua',
  'give.questions-what': 'Gusa hadi {most}. Kila moja huulizwa mara moja, kisha limekwisha.',
  'give.together': 'Somo la pamoja',
  'give.together-what':
    'Maswali na namba zilezile kwa wote, kwa mpangilio uliogusa. Hakuna kinachoingia katikati.',
  'give.chosen': { plural: 'count', one: 'Swali {count}', other: 'Maswali {count}' },
  'give.question': 'Swali {number}',
  'give.when': 'Lini',
  'give.from': 'Kuanzia',
  'give.until': 'Hadi lini',
  'give.now': 'Sasa',
  'give.no-end': 'Hadi liishe',
  'give.do': { plural: 'count', one: 'Mpe mwanafunzi {count}', other: 'Wape wanafunzi {count}' },
  'give.done': { plural: 'count', one: 'Amepewa mwanafunzi {count}.', other: 'Wamepewa wanafunzi {count}.' },

  'decided.line': 'Ulichoamua',
  'decided.short': 'Na nani na lini, kila kimoja na njia ya kukiondoa',
  'decided.none': 'Hakuna kilichoamuliwa hapa: Banyan inachagua.',
  'decided.skill': 'Mazoezi ya “{skill}”',
  'decided.items': {
    plural: 'count',
    one: 'Swali {count} la “{skill}”',
    other: 'Maswali {count} ya “{skill}”',
  },
  'decided.together': {
    plural: 'count',
    one: 'Somo la pamoja: swali {count} la “{skill}”',
    other: 'Somo la pamoja: maswali {count} ya “{skill}”',
  },
  'decided.said': '“{skill}”: {word}',
  'decided.finding': 'Maswali ya kwanza yameachwa katika “{pack}”',
  'decided.stage': 'Nani anachagua: {stage}',
  'decided.minutes': { plural: 'count', one: 'Zamu za dakika {count}', other: 'Zamu za dakika {count}' },
  'decided.packs': 'Katika {packs} tu',
  'decided.by-need': 'Zamu mapema kwa walio chini ya kiwango cha msingi',
  'decided.unasked': 'Haviulizwi kuhusu kujifunza kwake: {questions}',
  'decided.all-asked': 'Yote huulizwa kuhusu kujifunza kwake',
  'decided.whole-class': 'Darasa zima',
  'decided.count': { plural: 'count', one: 'Mwanafunzi {count}', other: 'Wanafunzi {count}' },
  'decided.from': 'kuanzia {day}',
  'decided.until': 'hadi mwisho wa {day}',
  'decided.over': 'muda umeisha',
  'decided.lift': 'Ondoa',
  'decided.lift-myself': 'Hadi niiondoe',
  'decided.lifted': 'Imeondolewa.',
  'decided.trouble': {
    plural: 'count',
    one: 'Uamuzi {count} hauwezi kufuatwa ulivyo. Tazama la kufanya.',
    other: 'Maamuzi {count} hayawezi kufuatwa yalivyo. Tazama la kufanya.',
  },

  'trouble.pack-gone':
    'Havipo kwenye kishikwambi hiki: {packs}. Hakuna kazi iliyopotea, na wanafunzi wanaendelea na vilivyopo. Weka kifurushi kwenye kishikwambi hiki kwenye Vifurushi, au ondoa uamuzi huu.',
  'trouble.some-packs-gone':
    'Havipo kwenye kishikwambi hiki: {packs}. Hakuna kazi iliyopotea, na wanafunzi wanafanya mazoezi katika vingine. Kiweke kwenye kishikwambi hiki kwenye Vifurushi, au chagua upya.',
  'trouble.skill-gone':
    'Toleo la kifurushi lililo kwenye kishikwambi hiki halina stadi hii. Hakuna kazi iliyopotea, na Banyan inachagua. Ondoa uamuzi huu, au toa stadi nyingine.',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'Toleo la kifurushi lililo kwenye kishikwambi hiki halina swali {count} kati ya haya. Mengine yanaulizwa. Chagua jingine badala yake ukilihitaji.',
    other:
      'Toleo la kifurushi lililo kwenye kishikwambi hiki halina maswali {count} kati ya haya. Mengine yanaulizwa. Chagua mengine badala yake ukiyahitaji.',
  },
  'trouble.items-gone':
    'Toleo la kifurushi lililo kwenye kishikwambi hiki halina swali lolote kati ya haya. Hakuna kazi iliyopotea, na Banyan inachagua. Ondoa uamuzi huu, na uchague maswali upya.',
  'trouble.set-pushed-out':
    'Hawaulizwi tena: {learners}. Ni seti tatu tu za maswali ya kifurushi zinazoweza kusubiri, na mpya zimechukua nafasi ya hizi. Hakuna jibu lililopotea. Seti nyingine ikimalizika, ondoa uamuzi huu na utoe maswali tena.',

  'reached.title': 'Wamefika wapi',
  'reached.of': 'Amejibu {answered} kati ya {of}',
  'reached.all': 'Amejibu yote',
  'reached.left-out': { plural: 'count', one: '{count} limerukwa', other: '{count} yamerukwa' },
  'reached.unknown': 'Kishikwambi hiki hakijui',

  'limit.title': 'Vifurushi',
  'limit.what':
    'Darasa linafanya mazoezi katika vifurushi unavyogusa, si katika vingine. Usipogusa chochote, katika vyote.',
  'limit.what-one':
    'Mwanafunzi huyu anafanya mazoezi katika vifurushi unavyogusa, hata darasa likiwa na vingine.',
  'limit.all': 'Vyote',
  'limit.as-class': 'Kama darasa',
  'limit.told': 'Vifurushi vimechaguliwa.',

  'hints.legend': 'Madokezo',
  'hints.usual': 'Kama kawaida',
  'hints.early': 'Mapema',
  'hints.none': 'Hakuna',
  'hints.usual-what': 'Mengi kwa anayeanza, machache kwa anayejua.',
  'hints.early-what':
    'Yote yanaweza kufunguliwa kabla ya jaribio la kwanza, na linalofuata hujifungua lenyewe baada ya kukosa.',
  'hints.none-what': 'Kwa kupima: hakuna madokezo wala mifano iliyotatuliwa, hadi ubadilishe.',

  'weigh.offer': {
    plural: 'count',
    one: 'Kwa mwendo huu mwanafunzi {count} hatafika. Unaweza kuwapa kishikwambi mapema zaidi walio chini ya kiwango cha msingi: kila dakika yao huhesabiwa nusu kwenye foleni, hivyo wanapata hadi mara mbili ya muda. Zamu ya kila mtu bado inafika.',
    other:
      'Kwa mwendo huu wanafunzi {count} hawatafika. Unaweza kuwapa kishikwambi mapema zaidi walio chini ya kiwango cha msingi: kila dakika yao huhesabiwa nusu kwenye foleni, hivyo wanapata hadi mara mbili ya muda. Zamu ya kila mtu bado inafika.',
  },
  'weigh.do': 'Wape zamu mapema',
  'weigh.on': 'Zamu kwa mahitaji',
  'weigh.is-on': 'Zamu zinakuja mapema kwa walio chini ya kiwango cha msingi. Zamu ya kila mtu bado inafika.',
  'weigh.stop': 'Zamu kwa muda tu',
  'weigh.told-on': 'Zamu zinakuja mapema kwa walio chini ya kiwango cha msingi.',
  'weigh.told-off': 'Zamu zinafuata muda tu.',
} as const satisfies MessageTable<AssigningMessages>;
