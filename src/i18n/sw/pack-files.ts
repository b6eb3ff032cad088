import type { MessageTable } from '../messages.ts';
import type { PackFilesMessages } from '../pack-files-messages.ts';
import { ADD_ONS } from './add-ons.ts';
import { LANGUAGE_FILES } from './language-files.ts';

export const PACK_FILES = {
  ...ADD_ONS,
  ...LANGUAGE_FILES,
  'pack-file.reading': 'Inasoma {file}',
  'pack-file.here': 'Tayari kwa mazoezi: {pack}',
  'pack-file.title': 'Faili la kifurushi',
  'pack-file.not-yet': 'Bado hakuna kilichosakinishwa. Haya ndiyo yaliyomo kwenye faili:',
  'pack-file.counts': 'Stadi: {skills}. Aina za maswali: {items}. Masomo: {lessons}.',
  'pack-file.languages': 'Lugha: {languages}.',
  'pack-file.version': 'Toleo {version}, la {publisher}. Leseni: {licence}.',
  'pack-file.version-alone': 'Toleo {version}.',
  'pack-file.size': 'Faili lina MB {packed}; likifunguliwa lina MB {unpacked}.',
  'pack-file.free': 'MB {free} ziko wazi kwenye kishikwambi hiki.',
  'pack-file.full-what': 'Kifurushi hiki kinahitaji kama MB {needs}; zilizo wazi ni MB {free}.',
  'pack-file.full-safe': 'Hakuna kilichobadilika. Kuondoa kifurushi hakufuti jibu lolote.',
  'pack-file.full-now':
    'Ondoa kifurushi ambacho hakuna anayekitumia, au futa picha na filamu kwenye kishikwambi.',
  'pack-file.remove-one': 'Ondoa {pack} (MB {size})',
  'pack-trust.title': 'Nani amekitengeneza',
  'pack-trust.shipped': 'Kimekuja na Banyan.',
  'pack-trust.school': 'Kimetiwa saini na {name}, ambaye shule yako inamwamini. Namba: {fingerprint}.',
  'pack-trust.unknown':
    'Kimetiwa saini na mtu ambaye shule yako haimjui. Anajiita {claims}. Namba: {fingerprint}.',
  'pack-trust.unknown-how':
    'Mwulize namba yake, kwa simu au kwa karatasi. Ikiwa ni ileile, kifurushi ni chake.',
  'pack-trust.none': 'Hakuna aliyekitia saini. Mtu yeyote anaweza kuwa amekitengeneza au kukibadilisha.',
  'pack-trust.none-how': 'Kisakinishe tu ikiwa unajua faili linatoka wapi.',
  'pack-trust.card-shipped': 'Kimekuja na Banyan',
  'pack-trust.card-school': 'Saini ya {name}',
  'pack-trust.card-unknown': 'Saini ya {claims}, ambaye shule yako haimjui',
  'pack-trust.card-none': 'Hakina saini',
  'pack-trust.trust': 'Mwamini mchapishaji huyu',
  'pack-trust.name': 'Jina ambalo shule inampa mchapishaji huyu',
  'pack-trust.say': 'Namba ni sahihi: mwamini',
  'pack-trust.trusted': 'Kuanzia sasa shule yako inamwamini {name}.',
  'publishers.title': 'Wachapishaji ambao shule yako inawaamini',
  'publishers.number': 'Namba {fingerprint}',
  'publishers.no-more': 'Usimwamini tena',
  'publishers.gone': '{name} haaminiwi tena. Vifurushi vilivyo hapa vinabaki hapa.',
  'pack-change.title': 'Ukilinganisha na toleo {version}, lililo hapa',
  'pack-change.same': 'Ni kifurushi kilekile. Kukisakinisha tena hurudisha kilichopotea.',
  'pack-change.none': 'Stadi, maswali na maandishi ni yaleyale.',
  'pack-change.items-added': {
    plural: 'count',
    one: 'Swali {count} ni jipya',
    other: 'Maswali {count} ni mapya',
  },
  'pack-change.items-changed': {
    plural: 'count',
    one: 'Swali {count} limebadilika',
    other: 'Maswali {count} yamebadilika',
  },
  'pack-change.items-retired': {
    plural: 'count',
    one: 'Swali {count} linaondoka',
    other: 'Maswali {count} yanaondoka',
  },
  'pack-change.skills-added': {
    plural: 'count',
    one: 'Stadi {count} ni mpya',
    other: 'Stadi {count} ni mpya',
  },
  'pack-change.skills-changed': {
    plural: 'count',
    one: 'Stadi {count} imebadilika',
    other: 'Stadi {count} zimebadilika',
  },
  'pack-change.skills-retired': {
    plural: 'count',
    one: 'Stadi {count} inaondoka',
    other: 'Stadi {count} zinaondoka',
  },
  'pack-change.languages-added': 'Lugha mpya: {languages}',
  'pack-change.languages-gone': 'Hakipo tena kwa: {languages}',
  'pack-change.rewritten': 'Maandishi yamebadilika kwa: {languages}',
  'pack-change.media': {
    plural: 'count',
    one: 'Picha au sauti {count} ni nyingine',
    other: 'Picha na sauti {count} ni nyingine',
  },
  'pack-change.kept': 'Majibu yote ya wanafunzi wote yamehifadhiwa.',
  'pack-warn.older':
    'Faili hili ni la ZAMANI: toleo {version}. Hapa kuna toleo {here}. Makosa ya zamani yanaweza kurudi.',
  'pack-warn.other-content':
    'Faili hili lina toleo lilelile, {version}, lakini yaliyomo ni tofauti. Uliza linatoka wapi.',
  'pack-warn.other-signer':
    'Tahadhari: MTU MWINGINE ametia saini faili hili. Kifurushi kilicho hapa kilitiwa saini na mchapishaji mwingine.',
  'pack-warn.lost-signer':
    'Tahadhari: hakuna aliyetia saini faili hili. Kifurushi kilicho hapa kilitiwa saini na mchapishaji wake.',
  'pack-file.install': 'Sakinisha',
  'pack-file.install-anyway': 'Nalijua faili: sakinisha',
  'pack-file.leave': 'Liache',
  'pack-file.waits': '{file} (MB {size}) linakusubiri hapa.',
  'pack-file.look': 'Litazame',
  'pack-file.clear': 'Liondoe',
  'pack-file.doors':
    'Kutoka kadi, kebo, ujumbe au kishikwambi kingine: fungua faili hapa, au lishiriki kwenye Banyan kutoka programu yoyote.',
  'pack-file.drop': 'Kwenye kompyuta unaweza pia kuliburuta faili hadi kwenye ukurasa huu.',
  'packs.hand-on': 'Toa kama faili',
  'packs.damaged':
    'Kishikwambi kimepoteza sehemu ya kifurushi hiki. Majibu yote yamehifadhiwa. Fungua faili la kifurushi tena ili kukitengeneza.',
  'packs.damaged-offered':
    'Kishikwambi kimepoteza sehemu ya kifurushi hiki. Majibu yote yamehifadhiwa. Kilete tena ili kukitengeneza.',
  'packs.mend': 'Kilete tena',
} as const satisfies MessageTable<PackFilesMessages>;
