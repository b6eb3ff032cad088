// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'Darasa la kubuni. Hakuna mtoto halisi kati ya hawa.',
  'coach.step': '{step} kati ya {of}',
  'coach.known': 'Kinachojulikana',
  'coach.others': 'Gusa na mengine pia, usome yanayoyaunga mkono na yanayoyapinga.',
  'coach.next': 'Endelea',
  'coach.tomorrow': 'Jambo moja la kujaribu kesho',
  'coach-picture.try':
    'Fungua picha ya darasa lako. Soma kwenda chini: safu ipi ya msingi ni tupu zaidi? Soma kwenda kando: mstari wa nani? Andika moja la kila upande, na si zaidi.',
  'coach-groups.try':
    'Acha kishikwambi kiunde vikundi. Chukua kimoja kwa robo saa, kila mmoja aandike maswali matatu peke yake, na uingize yaliyorudi.',
  'coach-mistakes.try':
    'Tazama nani anakuhitaji, fungua majibu ya mtoto mmoja, na useme sentensi moja tu: “Niambie umelipataje hili.” Subiri. Andika alichosema mtoto.',
  'coach-overrule.try':
    'Fungua picha ya darasa lako na uguse kisanduku kinachokushangaza. Ikiwa umeona mwenyewe, toa neno lako na uandike ulichoona. Ikiwa la, muulize mtoto huyo swali moja.',
  'coach.open': 'Fungua kwa {class}',
  'coach.no-class': 'Bado hakuna darasa kwenye kishikwambi hiki. Rudi kwenye hili litakapokuwepo.',
  'coach.list': 'Rudi kwenye orodha',
  'coach.field': '{name}, {skill}: {growth}',
  'coach.on-board': 'Ubaoni',
  'coach.said-slow': '“Kwa nini mimi niko kwenye kikundi cha wazito kila siku?”',
  'coach.said-smaller': '“2 kutoa 7 haiwezekani. Basi natoa 2 kwenye 7.”',
  'coach.mix-up': 'Hutoa tarakimu ndogo kutoka kubwa, popote zilipo',
  'coach-child.amina': 'Amina',
  'coach-child.badr': 'Badr',
  'coach-child.dalia': 'Dalia',
  'coach-child.elias': 'Elias',
  'coach-child.farid': 'Farid',
  'coach-child.hana': 'Hana',
  'coach-child.idris': 'Idris',
  'coach-child.leila': 'Leila',
  'coach-skill.count': 'Hesabu hadi 100',
  'coach-skill.tens': 'Makumi na mamoja',
  'coach-skill.add': 'Jumlisha hadi 100',
  'coach-skill.take-away': 'Toa hadi 100',
  'coach-skill.share': 'Gawana sawasawa',
} as const satisfies MessageTable<CoachingContentMessages>;
