// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'Aliomba msaada katika: {skill}. Bado hana jibu sahihi bila msaada tangu hapo.',
  'need.feeling-low': 'Alisema zamu ilikuwa ngumu. Zamu mfululizo: {turns}.',
  'need.absent': 'Hana zamu, wala hakuandikwa kuwa hayupo. Siku za mazoezi alizokosa: {days}.',
  'need.why': 'Kwa nini',
  'need-rule.stuck':
    'Alikosa mfululizo: {misses}. Majaribio bila maendeleo: {tries}. Kanuni: kukosa mara tatu mfululizo au majaribio kumi bila maendeleo, na kurudi hatua moja hakukusaidia; au majaribio manane, matano ya mwisho bila maendeleo.',
  'need-rule.only-with-help':
    'Maswali yaliyokwenda vizuri kwa msaada tu: {items}, na hata moja bila msaada tangu hapo. Kanuni: kumi.',
  'need-rule.misconception':
    'Kanuni ileile isiyo sahihi imeonekana mara {shown}. Masomo yake hadi sasa: {lessons}; bado ipo.',
  'need-rule.asked-help':
    'Aligusa “Nahitaji msaada” katika hili: {times}. Tangu hapo hakuna jibu sahihi bila msaada. Kanuni: aliomba ndani ya wiki iliyopita.',
  'need-rule.feeling-low':
    'Alichagua picha ya “ngumu” mwishoni mwa zamu {turns} mfululizo. Kanuni: tatu. Mtoto aliulizwa; hakuna kilichobashiriwa.',
  'need-rule.absent':
    'Siku za mazoezi bila zamu: {days}. Nusu ya darasa walipata zamu katika siku {turns} kati ya hizo au zaidi. Kanuni: siku tatu, bila kuandikwa kuwa hayupo.',
  'need-rule.said-otherwise':
    'Majibu mfululizo yanayopingana na neno la mwalimu: {items}. Neno la mwalimu bado linahesabika; ni wewe wa kuliondoa.',
  'need-rule.guessing':
    'Majibu {items} kati ya {of} ya mwisho yalikuja haraka kuliko mtu anavyoweza kusoma. Kanuni: kumi na mawili kati ya thelathini na mawili.',
  'need-rule.help-only':
    'Msaada wote ulifunguliwa kabla ya kujaribu katika maswali {items} kati ya {of} ya mwisho. Kanuni: kumi na mawili kati ya thelathini na mawili.',
  'need-rule.fading':
    'Stadi {skills} kati ya {of} zilizokuwa imara zinahitaji marudio. Kanuni: tano au zaidi, na theluthi yake.',
  'need-do.title': 'Kwa dakika tano',
  'need-do.stuck': 'Kaa na {name}. Onyesha somo fupi, kisha uliza swali na usikilize {name} anavyofikiri.',
  'need-do.only-with-help': 'Uliza swali bila msaada wowote, na usubiri. Mwache {name} ajaribu kwanza.',
  'need-do.misconception':
    'Muulize {name} mojawapo ya majibu haya alilipataje. Kisha onyesha somo fupi na uulize swali.',
  'need-do.asked-help': 'Muulize {name} ni nini kigumu hapo. Somo fupi linaweza kueleza kwa njia nyingine.',
  'need-do.feeling-low': 'Muulize {name} anaendeleaje, mbali na wengine. Huenda halihusiani na kishikwambi.',
  'need-do.absent':
    'Tafuta kwa nini {name} hakupata zamu: hayupo shuleni, hakuna kishikwambi, au hapendi. Kisha mpe zamu inayofuata.',
  'need-do.said-otherwise':
    'Muulize {name} swali. Kisha acha neno lililosemwa kuhusu stadi hii au uliondoe, kwenye ukurasa wa stadi.',
  'need-do.guessing':
    'Soma swali moja kwa sauti pamoja na {name}. Huenda ni gumu kusoma, ni gumu mno, au siku ni ndefu mno.',
  'need-do.help-only':
    'Muulize {name} wazo lake la kwanza, liwe sahihi au la, kabla ya dokezo lolote kufunguliwa.',
  'need-do.fading': 'Muulize {name} swali. Dakika chache za kilichojulikana zamani hukirudisha.',
  'need.answers': 'Majibu ya mwisho',
  'need.no-answers': 'Hakuna majibu ya kuonyesha kwa hili.',
  'need.given': 'Alijibu',
  'need.right': 'Sahihi',
  'need.missed': 'Bado',
  'need.hints': 'Madokezo: {count}',
  'need.question-gone': 'Swali hili halipo tena kwenye kishikwambi.',
  'need.on-paper': 'Kwenye karatasi; kilichoandikwa hakijulikani.',
  'need.lesson-show': 'Onyesha somo fupi',
  'need.lesson-hide': 'Ficha somo fupi',
  'need.ask': 'Swali la kuuliza',
  'need.show-answer': 'Onyesha jibu',
  'need.done': 'Tayari',
  'need.tomorrow': 'Kesho',
  'need.next-week': 'Wiki ijayo',
  'need.open-learner': 'Fungua ukurasa wa {name}',
  'need.close': 'Funga',
  'need.told-done': '{name} ameshaonekana. Atarudi kwenye orodha kukiwa na jambo jingine.',
  'need.told-tomorrow': '{name} atarudi kwenye orodha kesho.',
  'need.told-next-week': '{name} atarudi kwenye orodha baada ya wiki.',
  'attendance.title': 'Nani yupo',
  'attendance.what': 'Kila mmoja anahesabiwa kuwa yupo. Gusa asiyekuwepo, kisha hifadhi.',
  'attendance.here': 'Yupo',
  'attendance.had-turn': 'Amepata zamu',
  'attendance.away': 'Hayupo',
  'attendance.save': 'Hifadhi. Hawapo: {away}',
  'attendance.saved': 'Imehifadhiwa. Wapo: {here}, hawapo: {away}.',
  'attendance.days': 'Siku zilizopita',
  'attendance.day': 'Wapo: {here} kati ya {of}',
  'attendance.were-away': 'Hawakuwepo: {names}',
  'attendance.file': 'Mahudhurio kama faili',
  'attendance.learner': 'Mwanafunzi',
} as const satisfies MessageTable<NeedsMessages>;
