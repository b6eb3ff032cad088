// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'Hili ni darasa la kubuni. Hakuna kilicho halisi hapa.',
  'demo.pin': 'PIN ya mwalimu: {pin}',
  'demo.leave': 'Ondoka',
  'demo.leave-title': 'Ondoka na ufute darasa la kubuni?',
  'demo.leave-what':
    'Linaondoka kwenye kishikwambi hiki bila alama yoyote, pamoja na yote yaliyojaribiwa ndani yake. Madarasa halisi yako kama yalivyokuwa.',
  'demo.leave-do': 'Ondoka na ufute',
  'demo.stay': 'Baki hapa',
  'demo.making': 'Darasa la kubuni linaundwa',
  'demo.making-what':
    'Wanafunzi arobaini wa kubuni wanafanya mazoezi kwa muhula mmoja, ili kuwe na cha kuona. Hakuna kinachofika kwenye darasa halisi.',
  'demo.made': '{percent} % tayari',
  'demo.again': 'Jaribu tena',
  'demo.closed': 'Haipo katika darasa la kubuni',
  'demo.on-paper': 'Kutoka darasa la kubuni. Hakuna kilicho halisi hapa.',
  'demo.class': 'Darasa la 4, la kubuni',
  'demo.note': 'Hutazama namba ya kwanza tu. Jaribuni kwa vihesabio mezani.',
  'demo.field': 'Lugha ya nyumbani',
  'demo.choice-school': 'Lugha ya shule',
  'demo.choice-other': 'Lugha nyingine',
} as const satisfies MessageTable<DemoMessages>;
