// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'Majibu, zamu kwa zamu',
  'because.short': 'Kila jibu kama mtoto alivyolitoa, na kwa nini swali lilikuja',
  'because.none': 'Bado hakuna zamu. Baada ya ya kwanza, kila swali litaonekana hapa pamoja na sababu yake.',
  'because.turn': 'Zamu: {day}, {hour}',
  'because.turn-undated': 'Zamu isiyo na tarehe: saa haikuwa sahihi',
  'because.older': 'Zamu za zamani',
  'because.right': 'sahihi',
  'because.helped': 'sahihi kwa msaada',
  'because.missed': 'bado',
  'because.skipped': 'limerukwa',
  'because.lesson': 'somo',
  'because.tap': 'Gusa uone kwa nini lilikuja.',

  'because.new-skill': 'Kwa sababu {name} ana stadi zinazobeba “{skill}”, na anaweza kuianza.',
  'because.finding-start': 'Ili kujua {name} aanzie wapi.',
  'because.in-zone':
    'Kwa sababu {name} anajifunza “{skill}”, na swali kama hili hujibiwa sahihi kwa {share} ya mara zote.',
  'because.review': {
    plural: 'days',
    one: 'Kwa sababu {name} alifanya mazoezi ya “{skill}” siku {days} iliyopita, na inaanza kufifia.',
    other: 'Kwa sababu {name} alifanya mazoezi ya “{skill}” siku {days} zilizopita, na inaanza kufifia.',
  },
  'because.review-undated': 'Kwa sababu {name} aliijua “{skill}” kwa uimara, na inaanza kufifia.',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'Kwa sababu {name} alikosa la mwisho la “{skill}”, limekuja rahisi zaidi au maelezo mengine.',
    other:
      'Kwa sababu {name} alikosa {misses} mfululizo katika “{skill}”, limekuja rahisi zaidi au maelezo mengine.',
  },
  'because.step-back': 'Kwa sababu {name} hakusonga mbele katika “{from}”, hatua moja nyuma hadi “{skill}”.',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'Kwa sababu {name} alikosa la mwisho la “{from}”, hatua moja nyuma hadi “{skill}”.',
    other: 'Kwa sababu {name} alikosa {misses} mfululizo katika “{from}”, hatua moja nyuma hadi “{skill}”.',
  },
  'because.mends-misconception':
    'Kwa sababu majibu ya {name} yalionyesha mkanganyiko (“{mixup}”), somo kuhusu huo hasa.',
  'because.checks-misconception': 'Ili kuona kama somo limemsaidia {name} na mkanganyiko: “{mixup}”.',
  'because.probes-misconception': 'Ili kuona kama {name} bado hana mkanganyiko: “{mixup}”.',
  'because.challenge': 'Kwa sababu {name} anajua yote yaliyo hapa, jambo gumu zaidi la “{skill}”.',
  'because.chosen': 'Kwa sababu {name} alichagua “{skill}”.',
  'because.planned': 'Kwa sababu “{skill}” imo katika mpango wa wiki wa {name}.',
  'because.assigned': 'Kwa sababu mwalimu alimpangia {name} “{skill}”.',
  'because.on-paper': '{name} alifanya “{skill}” kwenye karatasi, na mwalimu aliingiza yaliyo sahihi.',
  'because.goes-on':
    'Kwa sababu {name} ameanza jambo lenye sehemu kadhaa, na hii ndiyo inayofuata, katika “{skill}”.',
  'because.nothing-better': 'Kwa sababu {name} anaendelea na “{skill}”, na hakukubaki swali linalofaa zaidi.',

  'rule.title': 'Kanuni',
  'rule.new-skill': 'Stadi huanzwa yanapokuwepo yote inayoyategemea: {skills}.',
  'rule.new-skill-first': 'Stadi isiyotegemea nyingine inaweza kuanzwa wakati wowote.',
  'rule.finding-start':
    'Swali la {question} kati ya yale ya kutafuta mwanzo. Kila moja ni lile linaloeleza zaidi kuhusu stadi zote; hayazidi kumi na mawili.',
  'rule.in-zone': 'Maswali yanayojibiwa sahihi kwa {low} hadi {high} ya mara zote hufundisha zaidi.',
  'rule.review': {
    plural: 'due',
    one: 'Kilichokuwa imara hurudi kinaposhuka chini ya {below}. Stadi {due} ilihitaji hivyo wakati huo.',
    other: 'Kilichokuwa imara hurudi kinaposhuka chini ya {below}. Stadi {due} zilihitaji hivyo wakati huo.',
  },
  'rule.easier-after-misses': 'Baada ya kukosa huja swali ambalo huenda likajibiwa sahihi zaidi.',
  'rule.step-back':
    'Majaribio yasipoleta maendeleo, kilicho chini na kisicho imara zaidi huja kwanza. “{from}” ilikuwa {share}.',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'Uwezekano wa kuwa nao ulikuwa {share}; jibu {shown} lilikuwa limeuonyesha. Kuanzia nusu, somo lake huja mara moja.',
    other:
      'Uwezekano wa kuwa nao ulikuwa {share}; majibu {shown} yalikuwa yameuonyesha. Kuanzia nusu, somo lake huja mara moja.',
  },
  'rule.checks-misconception': 'Baada ya somo huja swali ambalo mkanganyiko ungeonekana.',
  'rule.probes-misconception':
    'Siku kadhaa baadaye huulizwa mara moja tena: hapo ndipo huonekana kama mkanganyiko umeondoka kabisa.',
  'rule.challenge': 'Yote yakiwa imara na hakuna kinachofifia, maswali magumu zaidi hutolewa.',
  'rule.chosen':
    'Anachochagua mwanafunzi hufuata, isipokuwa kuna mkanganyiko, kazi ya mwalimu, hatua ya kurudi nyuma au marudio.',
  'rule.planned': 'Kati ya yanayoweza kujifunzwa sasa, stadi za mpango huja kwanza.',
  'rule.assigned': 'Anachopanga mwalimu huja kabla ya yote isipokuwa kuondoa mkanganyiko, hadi kiwe imara.',
  'rule.on-paper': 'Kinachoingizwa kutoka karatasi ya kazi huhesabiwa kama jibu la kwenye kishikwambi.',
  'rule.goes-on': 'Sehemu za hadithi au za swali refu hufuatana moja baada ya nyingine, kwa mpangilio wake.',
  'rule.nothing-better':
    'Pasipo na swali katika kiwango kinachofundisha zaidi, huchukuliwa la karibu zaidi ambalo halijaonekana hivi karibuni.',

  'fact.then': 'Kilichoaminika wakati huo',
  'fact.known': '“{skill}” inajulikana: {share}',
  'fact.success': 'Kupata swali hili sahihi: {share}',
  'fact.moved': 'Kilichobadilisha hilo',
  'fact.moved-right': '{day}: sahihi, kutoka {before} hadi {after}',
  'fact.moved-helped': '{day}: sahihi kwa msaada, kutoka {before} hadi {after}',
  'fact.moved-missed': '{day}: bado, kutoka {before} hadi {after}',
  'fact.moved-lesson': '{day}: somo, kutoka {before} hadi {after}',
  'fact.undated': 'Siku haijulikani',
  'fact.due': 'Kilichohitaji marudio wakati huo',
  'fact.due-skill': '{skill}: {share}',
  'fact.title': '“{skill}”',
  'fact.instead': 'Zingeweza kuja pia: {skills}.',
  'fact.passed-over': {
    plural: 'count',
    one: 'Swali {count} kabla yake halikuweza kuonyeshwa kwenye kishikwambi hicho.',
    other: 'Maswali {count} kabla yake hayakuweza kuonyeshwa kwenye kishikwambi hicho.',
  },
  'fact.exact': 'Imepigiwa hesabu tena kutoka kilichorekodiwa: matokeo ni yaleyale.',

  'fact.other-version':
    'Programu, kifurushi au modeli yake si ileile tena, hivyo namba za wakati huo haziwezi kupigiwa hesabu tena. Sababu iliyo juu ilirekodiwa wakati huo.',
  'fact.history-missing':
    'Sehemu ya kile kishikwambi hicho kilichokijua haipo kwenye kifaa hiki, hivyo namba za wakati huo haziwezi kupigiwa hesabu hapa. Kutanisha vifaa, kisha utazame tena.',
  'fact.carried':
    'Kishikwambi hicho kilitumia pasipoti au hesabu za kituo, na hakikuwa na majibu yenyewe. Sababu iliyo juu ilirekodiwa wakati huo.',
  'fact.not-chosen': 'Banyan haikuchagua hili.',
} as const satisfies MessageTable<BecauseMessages>;
