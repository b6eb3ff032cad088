import type { MessageTable } from '../messages.ts';
import type { TwoMessages } from '../two-messages.ts';

export const TWO = {
  'two.start': 'En pareja',
  'two.who': '¿Quién está a tu lado?',
  'two.nobody': 'Todavía no hay nadie más en esta clase.',
  'two.both': '{one} y {other}',
  'two.answers': 'responde',
  'two.listens': 'dice por qué',
  'two.roles': '{one} responde. {other}, escucha y di por qué piensas lo mismo o no.',
  'two.think': '{name}, ¿qué piensas?',
  'two.says': '{name} dice',
  'two.why': 'Cuéntense por qué.',
  'two.same': 'Pienso lo mismo',
  'two.other': 'Yo diría otra cosa',
  'two.end': 'Terminar nuestro turno',
  'two.goes-on': 'Solo sigue {name}',
  'two.not-us': 'No somos nosotros',
} as const satisfies MessageTable<TwoMessages>;
