// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'Dakika tano kwako',
  'coaching.short': 'Hali ndogo za darasani, za kufikiria',
  'coaching.what':
    'Hali nne ndogo kutoka darasa la kubuni, kama dakika tano kila moja. Hakuna anayeambiwa unachochagua, na hakuna kinachohesabiwa.',
  'coaching.picture': 'Kusoma picha ya darasa',
  'coaching.picture-what': 'Chini, kisha kando: uchukue nini kwa ajili ya kesho',
  'coaching.groups': 'Kuunda vikundi',
  'coaching.groups-what': 'Nani wa kufundisha pamoja, wangapi, na kwa muda gani',
  'coaching.mistakes': 'Kuzungumza kuhusu makosa',
  'coaching.mistakes-what': 'Jinsi ya kujua mtoto anafikiri nini, na kusema nini hapo',
  'coaching.overrule': 'Kuamua tofauti na kishikwambi',
  'coaching.overrule-what': 'Ulichoona mwenyewe, na majibu yanachosema',
  'coaching.done': 'Umeipitia: {day}',
  'coaching.offer': 'Dakika tano kwako: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: 'Mtoto {count} amekuwa kwenye orodha kwa wiki moja au zaidi.',
    other: 'Watoto {count} wamekuwa kwenye orodha kwa wiki moja au zaidi.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: 'Mtoto {count} bado ana mkanganyiko ambao masomo ya kishikwambi hayakuuondoa.',
    other: 'Watoto {count} bado wana mkanganyiko ambao masomo ya kishikwambi hayakuuondoa.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'Majibu yanapingana na neno lako {count}.',
    other: 'Majibu yanapingana na maneno yako {count}.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'Kishikwambi hakina hakika na kisanduku {count} cha picha ya darasa, na huenda wewe umeona zaidi yake.',
    other:
      'Kishikwambi hakina hakika na visanduku {count} vya picha ya darasa, na huenda wewe umeona zaidi yake.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: 'Mtoto {count} yuko tayari kwa somo nawe.',
    other: 'Watoto {count} wako tayari kwa jambo moja, na wanaweza kufundishwa pamoja.',
  },
  'coaching.not-now': 'Si sasa',
  'coaching.told-not-now': 'Hakuna kitakachopendekezwa kwa wiki mbili. Zote nne zinabaki kwenye sehemu yako.',
  'coaching.gone': 'Hakuna kitu kwenye anwani hii. Rudi kwenye orodha.',
} as const satisfies MessageTable<CoachingMessages>;
