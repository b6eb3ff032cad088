// Longer than a screen because it is a list: one line a message. Notes for translators: ../teacher-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';
import { ASSIGNING } from './assigning.ts';
import { AUTHORING } from './authoring.ts';
import { AUTHORING_PARTS } from './authoring-parts.ts';
import { BECAUSE } from './because.ts';
import { BRING } from './bring.ts';
import { CARING } from './caring.ts';
import { CLASSES } from './classes.ts';
import { COACHING } from './coaching.ts';
import { IMPORT } from './import.ts';
import { LENDING } from './lending.ts';
import { LOOKING } from './looking.ts';
import { NEEDS } from './needs.ts';
import { PACK_FILES } from './pack-files.ts';
import { PAPER } from './paper.ts';
import { PICTURE } from './picture.ts';
import { PRIVACY } from './privacy.ts';
import { ROSTER } from './roster.ts';
import { SELF_TEACHER } from './self-teacher.ts';
import { TEACHING } from './teaching.ts';
import { TOGETHER } from './together.ts';
import { VOICES } from './voices.ts';

export const TEACHER = {
  ...TEACHING,
  ...CARING,
  ...TOGETHER,
  ...PACK_FILES,
  ...PAPER,
  ...PICTURE,
  ...PRIVACY,
  ...ASSIGNING,
  ...AUTHORING,
  ...BECAUSE,
  ...AUTHORING_PARTS,
  ...BRING,
  ...CLASSES,
  ...COACHING,
  ...IMPORT,
  ...LENDING,
  ...LOOKING,
  ...NEEDS,
  ...ROSTER,
  ...SELF_TEACHER,
  ...VOICES,
  'teacher.title': 'Mwalimu',
  'teacher.classes': 'Madarasa',
  'teacher.no-class': 'Unda darasa, kisha andika au bandika majina ya wanafunzi wake.',
  'teacher.new-class': 'Unda darasa',
  'teacher.beside': 'Kwenye kishikwambi hiki',
  'door.title': 'PIN ya mwalimu',
  'door.new': 'Chagua PIN',
  'door.why': 'Inazuia mwanafunzi asibadilishe majina, madarasa na vifurushi. Iandike mahali salama.',
  'door.pin': 'PIN',
  'door.four': 'Tarakimu nne au zaidi',
  'door.again': 'PIN mara moja tena',
  'door.differs': 'Bado hazifanani',
  'door.set': 'Tumia PIN hii',
  'door.open': 'Fungua',
  'door.lock': 'Tia kufuli',
  'new-class.name': 'Jina la darasa',
  'new-class.example': 'Kwa mfano: Darasa la 2, asubuhi',
  'new-class.next': 'Unda darasa',
  'add.title': 'Ongeza wanafunzi',
  'add.names': 'Majina, moja kwa kila mstari',
  'add.how':
    'Yaandike, au bandika orodha kutoka kwenye ujumbe au lahajedwali. Namba na alama zilizo mbele ya jina huachwa.',
  'add.do': { plural: 'count', one: 'Ongeza mwanafunzi {count}', other: 'Ongeza wanafunzi {count}' },
  'add.doubles':
    'Yamo mara mbili kwenye orodha, yameongezwa mara moja: {names}. Kama ni watoto wawili, mpe kila mmoja jina lake.',
  'add.added': {
    plural: 'count',
    one: 'Mwanafunzi {count} ameongezwa.',
    other: 'Wanafunzi {count} wameongezwa.',
  },
  'add.known': 'Wamo darasani tayari: {names}.',
  'class.gone': 'Darasa hili halipo kwenye kishikwambi hiki.',
  'class.minutes-today': { plural: 'count', one: 'Dakika {count} leo', other: 'Dakika {count} leo' },
  'class.turns': 'Zamu',
  'class.turn-minutes': 'Urefu wa zamu',
  'class.minutes': { plural: 'count', one: 'Dakika {count}', other: 'Dakika {count}' },
  'class.pin-on': 'PIN ya picha inaulizwa',
  'class.pin-off': 'PIN ya picha haiulizwi',
  'class.pin-what':
    'Kwa PIN hii kila mwanafunzi hugusa picha tatu kabla ya zamu, ili mtu asifanye kazi mahali pa mwingine.',
  'class.name': 'Jina',
  'class.rename': 'Tumia jina hili',
  'learner.name': 'Jina',
  'learner.new-picture': 'Picha nyingine',
  'learner.picture-with': 'Uso pamoja na {animal}',
  'learner.pin': 'PIN ya picha',
  'learner.pin-there':
    'Imechaguliwa. Imesahaulika? Iondoe, na mwanafunzi atachagua picha tatu mpya kwenye zamu ijayo.',
  'learner.pin-none': 'Bado haijachaguliwa. Mwanafunzi atachagua picha tatu kwenye zamu ijayo.',
  'learner.pin-reset': 'Ondoa PIN ya picha',
  'learner.pin-gone': '{name} atachagua picha mpya kwenye zamu ijayo.',
  'stage.title': 'Nani anachagua kinachofuata',
  'stage.why': 'Uchaguzi hukabidhiwa hatua kwa hatua. Unachoweka hapa hubaki hadi ukibadilishe.',
  'stage.grows': 'Kadiri anavyokua',
  'stage.grows-what':
    'Hupewa uchaguzi zaidi akifanya kazi kwa utulivu na kutimiza anachochagua. Sasa: {stage}.',
  'stage.tutor': 'Banyan inachagua',
  'stage.tutor-what': 'Swali linalofuata huja lenyewe, lile linalofaa zaidi.',
  'stage.three': 'Moja kati ya tatu',
  'stage.three-what':
    'Mwanzoni mwa zamu mwanafunzi huchagua hatua moja kati ya tatu nzuri zinazofuata, kila moja na sababu yake.',
  'stage.plan': 'Mpango wa wiki',
  'stage.plan-what':
    'Mara moja kwa wiki mwanafunzi huchagua hadi stadi tano na mpangilio wake; hizo huja kwanza.',
  'learner.leaves': 'Hayupo tena darasani',
  'learner.leaves-what':
    'Mwanafunzi anaondoka kwenye orodha. Majibu yote yamehifadhiwa, na inaweza kutenduliwa.',
  'learner.put': 'Ondoa kwenye orodha',
  'learner.put-back': 'Rudisha kwenye orodha',
  'learner.put-away': '{name} hayupo tena kwenye orodha.',
  'packs.title': 'Vifurushi vya maswali',
  'packs.installed': { plural: 'count', one: 'Kifurushi {count} hapa', other: 'Vifurushi {count} hapa' },
  'packs.none': 'Bado hakuna kifurushi hapa. Fungua faili la kifurushi kutoka kwenye kadi, kebo au ujumbe.',
  'packs.open-file': 'Fungua kifurushi',
  'packs.facts': 'Stadi: {skills}. Aina za maswali: {items}. {languages}. MB {size}, toleo {version}.',
  'packs.machine': 'Bado haijasomwa na mwalimu: {languages}.',
  'packs.voice': 'Imerekodiwa kwa sauti ya mashine, kwa sehemu: {languages}.',
  'packs.install': 'Leta kifurushi',
  'packs.update': 'Sasisha kutoka {installed} hadi {version}',
  'packs.cancel': 'Simamisha',
  'packs.is-here': 'Kipo hapa',
  'packs.details': 'Maelezo kwa mtengenezaji',
  'packs.pass-on': 'Tuma maelezo',
  'packs.remove': 'Ondoa',
  'packs.removed': '{pack} kimeondolewa. Majibu yamehifadhiwa; kifurushi kinaweza kuletwa tena.',
  'packs.removed-with-model':
    '{pack} kimeondolewa, pamoja na modeli iliyofunguliwa kwa ajili yake. Majibu yamehifadhiwa; kifurushi kinaweza kuletwa tena, modeli hurudi kutoka kwenye faili lake.',
  'packs.open-model': 'Fungua faili la modeli',
  'packs.model-what':
    'Faili la modeli husema kila swali la kifurushi ni gumu kiasi gani, kutokana na majibu ya wanafunzi wengine. Halina majina wala majibu.',
  'packs.model': {
    plural: 'learners',
    one: 'Modeli yake imejifunza kutoka majibu {answers} ya mwanafunzi {learners}.',
    other: 'Modeli yake imejifunza kutoka majibu {answers} ya wanafunzi {learners}.',
  },
  'packs.model-made': 'Ilitengenezwa tarehe {date}.',
  'packs.model-missing': {
    plural: 'count',
    one: 'Haisemi kitu kuhusu stadi {count}; hapo hutumika makadirio ya mtengenezaji.',
    other: 'Haisemi kitu kuhusu stadi {count}; hapo hutumika makadirio ya mtengenezaji.',
  },
  'packs.model-changed': {
    plural: 'count',
    one: 'Maswali ya stadi {count} yamebadilika tangu hapo; huko inasema kuhusu stadi tu.',
    other: 'Maswali ya stadi {count} yamebadilika tangu hapo; huko inasema kuhusu stadi tu.',
  },
  'packs.model-skipped':
    'Sehemu yake ni ya toleo jingine la Banyan na haitumiki. Fungua faili jipya la modeli litakapokuwepo.',
  'packs.model-remove': 'Ondoa modeli',
  'packs.model-here':
    '{pack} sasa kina modeli yake. Anachojua kila mwanafunzi kinapigiwa hesabu upya kutoka majibu yote.',
  'packs.model-removed':
    'Modeli ya {pack} imeondolewa. Anachojua kila mwanafunzi kinapigiwa hesabu upya kutoka majibu yote.',
  'tablet.title': 'Kishikwambi hiki',
  'tablet.answers': {
    plural: 'count',
    one: 'Jibu {count} limehifadhiwa hapa',
    other: 'Majibu {count} yamehifadhiwa hapa',
  },
  'needs.title': 'Wanakuhitaji sasa',
  'needs.nobody': 'Kwa sasa hakuna anayekuhitaji zaidi ya wengine.',
  'needs.looking': 'Inapitia darasa …',
  'needs.more': 'Onyesha {count} zaidi',
  'needs.fewer': 'Onyesha wa kwanza tu',
  'need.stuck': 'Amekwama: {skill}. Majaribio bila kusonga mbele: {tries}.',
  'need.only-with-help': 'Hadi sasa kwa msaada tu: {skill}. Maswali: {items}.',
  'need.misconception': 'Mkanganyiko katika: {skill}. Umeonekana mara {shown}; masomo yake hayakuuondoa.',
  'need.said-known': 'Mwalimu alisema “Anaijua”: {skill}. Makosa mfululizo tangu hapo: {items}.',
  'need.said-not-known':
    'Mwalimu alisema “Bado haijui”: {skill}. Sahihi bila msaada mfululizo tangu hapo: {items}.',
  'need.guessing': 'Majibu {items} kati ya {of} ya mwisho yalikuja haraka kuliko mtu anavyoweza kusoma.',
  'need.help-only': 'Alifungua msaada wote kabla ya kujaribu, kwenye maswali {items} kati ya {of} ya mwisho.',
  'need.fading': 'Stadi {skills} kati ya {of} zinataka maji tena. Ya kwanza: {skill}.',
  'need.since': '{need} Tangu: {day}.',
  'tablet.kept': 'Kinachohifadhiwa',
  'tablet.storage-persisted': 'Kivinjari kinahifadhi, hata nafasi ikipungua.',
  'tablet.storage-best-effort':
    'Kivinjari kinaweza kufuta nafasi ikipungua sana. Weka Banyan kama programu kwenye kishikwambi hiki, na utengeneze nakala ya akiba kila wiki.',
  'tablet.storage-unknown': 'Kivinjari hiki hakisemi kama kinahifadhi. Tengeneza nakala ya akiba kila wiki.',
  'tablet.app': 'Programu',
  'tablet.version': 'Banyan {version}',
  'tablet.offline-ready': 'Inafanya kazi bila mtandao.',
  'tablet.offline-preparing': 'Bado inaleta mafaili yake. Baki karibu na mtandao kwa muda mfupi.',
  'tablet.offline-failed':
    'Si mafaili yake yote yaliyo hapa. Itajaribu tena yenyewe karibu na mtandao; hadi hapo, acha ukurasa wazi.',
  'tablet.offline-unsupported':
    'Kwenye anwani hii Banyan inahitaji mtandao ili kuanza. Ifungue kwenye anwani yake ya https ili kuitumia bila mtandao.',
  'tablet.update': 'Tumia toleo jipya sasa',
  'tablet.licence': 'Programu huria kwa leseni ya Apache 2.0.',
  'backup.title': 'Nakala ya akiba',
  'backup.what': 'Yote yaliyorekodiwa hapa, katika faili moja. Majina hubaki yamefungwa ndani yake.',
  'backup.never': 'Bado hakuna nakala ya akiba.',
  'backup.last': 'Nakala ya mwisho: {date}',
  'backup.make': 'Tengeneza nakala',
  'backup.restore': 'Rudisha nakala ya akiba',
  'backup.restored':
    'Rekodi {added} zimeongezwa, {known} zilikuwa hapa tayari. Hakuna kilichohesabiwa mara mbili.',
  'backup.sealed':
    'Majibu yako hapa. Majina yalifungwa na kishikwambi kingine: msimbo wake wa kurejesha unayafungua.',
  'backup.code': 'Msimbo wa kurejesha',
  'backup.open-names': 'Fungua majina',
  'backup.code-what': 'Msimbo wa kurejesha hufungua majina ya nakala ya akiba kwenye kishikwambi kingine.',
  'backup.code-make': 'Onyesha msimbo mpya wa kurejesha',
  'backup.code-write': 'Unaonyeshwa sasa tu. Uandike na uuweke mbali na kishikwambi.',
  'animal.bird': 'ndege',
  'animal.fish': 'samaki',
  'animal.cat': 'paka',
  'animal.turtle': 'kobe',
  'animal.butterfly': 'kipepeo',
  'animal.elephant': 'tembo',
  'animal.snail': 'konokono',
  'animal.goat': 'mbuzi',
  'animal.bee': 'nyuki',
  'animal.hare': 'sungura',
} as const satisfies MessageTable<TeacherMessages>;
