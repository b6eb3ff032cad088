import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'Wawili pamoja',
  'two.who': 'Nani yuko kando yako?',
  'two.nobody': 'Bado hakuna mwingine katika darasa hili.',
  'two.both': '{one} na {other}',
  'two.answers': 'anajibu',
  'two.listens': 'anaeleza',
  'two.roles': '{one} anajibu. {other}, sikiliza, kisha useme kwa nini unakubali au hukubali.',
  'two.think': '{name}, unaonaje?',
  'two.says': '{name} anasema',
  'two.why': 'Elezaneni kwa nini.',
  'two.same': 'Nami naona hivyo',
  'two.other': 'Ningesema jibu jingine',
  'two.end': 'Maliza zamu yetu',
  'two.goes-on': '{name} anaendelea peke yake',
  'two.not-us': 'Si sisi',
} as const satisfies MessageTable<TwoMessages>;
