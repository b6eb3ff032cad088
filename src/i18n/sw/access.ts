import type { AccessMessages } from '../access-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ACCESS = {
  'access.title': 'Kuona na kubonyeza',
  'access.size': 'Ukubwa wa maneno',
  'access.percent': '{percent} %',
  'access.contrast': 'Rangi kali',
  'access.contrast-what': 'Maneno meusi zaidi na kingo wazi.',
  'access.spacing': 'Nafasi pana',
  'access.spacing-what': 'Nafasi zaidi kati ya herufi, maneno na mistari.',
  'access.switch': 'Kitufe kimoja',
  'access.switch-none': 'Bila kitufe',
  'access.switch-none-what': 'Kishikwambi kinaguswa au kinatumiwa kwa kibodi.',
  'access.switch-key': 'Kwa kitufe',
  'access.switch-key-what':
    'Fremu inapita kutoka kitu kimoja hadi kingine. Kitufe kinachagua kilicho ndani ya fremu.',
  'access.switch-touch': 'Kitufe au skrini nzima',
  'access.switch-touch-what':
    'Fremu inapita kutoka kitu kimoja hadi kingine. Kugusa popote kunachagua kilicho ndani ya fremu. Shikilia sekunde tano ili kugusa kama kawaida.',
  'access.pace': 'Kila kitu kinabaki kwenye fremu kwa',
  'access.key': 'Kitufe gani',
  'access.key-usual': 'Nafasi na Enter',
  'access.key-other': 'Kitufe kingine pia',
  'access.key-wait': 'Bonyeza kitufe sasa',
  'access.key-is': 'Pia {key}',
  'access.voice': 'Sema kilicho kwenye fremu',
  'access.voice-what': 'Kishikwambi kinasema jina la kila kitu.',
  'access.teacher': 'Pia kwa mwalimu',
  'access.teacher-what': 'Fremu inapita pia kwenye skrini za mwalimu, kuanzia PIN.',
  'access.group': 'Kuanzia {first} hadi {last}',
  'access.waits': 'Bonyeza ili kuendelea',
  'access.touch-back': 'Kwa sasa kugusa kunafanya kazi kama kawaida.',
  'access.cannot': 'Swali hili linahitaji mkono au sauti. Unaweza kuchukua jingine.',
  'access.less': 'Hatua moja nyuma',
  'access.more': 'Hatua moja mbele',
  'access.mark-back': 'Hadi alama iliyotangulia',
  'access.mark-on': 'Hadi alama inayofuata',
} as const satisfies MessageTable<AccessMessages>;
